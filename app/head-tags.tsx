import type { CslItem } from '@/lib/citation/csl-item'
import { formatHighwireReference } from '@/lib/export/format-highwire-reference'
import { formatJsonLd, type JsonLd } from '@/lib/export/format-json-ld'
import { linksOf } from '@/lib/publish/page-links'
import { CARD_SIZE } from '@/lib/share/card-parts'
import { findShareCard } from '@/lib/share/list-share-cards'
import { describeCard } from '@/lib/share/share-card'
import { absoluteUrl } from '@/lib/url/paths'
import { shareImagePath } from '@/lib/url/share-image-path'
import { getSite } from './site'

/** What the head of a page says of it to programs that cite, list or show it. Days are year-month-day. */
export type PageFacts = {
  path: string
  /** Without the name of the site. */
  title: string
  description: string
  /** The day of the first version, where the page shows one record. */
  published?: string
  /** The day of the last change: what citations of the page bear as its date. */
  updated: string
  /** The language of the page, if it is not that of the site. */
  language?: string
  /** Zotero's type of item; a web page if left out. */
  type?: 'dataset'
  /** Whether it is a text of its own and not a list (Open Graph). */
  isArticle?: boolean
  /** The works that it rests on, each once. */
  references?: readonly CslItem[]
  /** Paths of the pages that a list consists of. */
  items?: readonly string[]
  jsonLd?: JsonLd
}

/**
 * Tags that React puts into the head: Highwire, Dublin Core and Open Graph, typed links, and JSON-LD. Zotero's rules
 * (its translators "Embedded Metadata" and "RDF") made them what they are: `z:itemType` goes before its guess that what has
 * a `citation_title` is a journal article; `citation_publication_date` goes before `article:published_time` and before the
 * first <time> of the text. No tag of a journal, conference or report is here: each would force a type.
 */
export function HeadTags(page: PageFacts) {
  const { settings, origin } = getSite()
  const url = absoluteUrl(origin, page.path)
  const image = pictureOf(page.path)
  const names: [name: string, content: string | undefined][] = [
    ['z:itemType', page.type ?? 'webpage'],
    ['citation_title', page.title],
    ['citation_author', settings.publisher && wholeName(settings.publisher)],
    ['citation_publication_date', page.updated.replaceAll('-', '/')],
    ['citation_language', page.language ?? settings.language],
    ['citation_public_url', url],
    ['citation_fulltext_html_url', url],
    ...[...new Set(page.references?.map(formatHighwireReference))].map((reference): [string, string] => [
      'citation_reference',
      reference,
    ]),
    ['dcterms.created', page.published],
    ['dcterms.modified', page.updated],
    ['dcterms.rights', 'Our own text and data: CC BY 4.0'],
    ['twitter:card', image ? 'summary_large_image' : undefined],
  ]
  const properties: [property: string, content: string | undefined][] = [
    ['og:type', page.isArticle ? 'article' : 'website'],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:site_name', settings.title],
    ['og:url', url],
    ['article:published_time', page.isArticle ? page.published : undefined],
    ['article:modified_time', page.isArticle ? page.updated : undefined],
    ...(image ?? []),
  ]
  return (
    <>
      {names.map(([name, content]) =>
        content ? <meta key={`${name} ${content}`} name={name} content={content} /> : null,
      )}
      {properties.map(([property, content]) =>
        content ? <meta key={property} property={property} content={content} /> : null,
      )}
      {linksOf(page.path).map(({ rel, href, type }) => {
        // Whoever has the page from elsewhere is to cite it where it stands.
        const target = rel === 'cite-as' ? url : href
        return target ? <link key={`${rel} ${href}`} rel={rel} href={target} type={type} /> : null
      })}
      {page.items?.map((path) => (
        <link key={path} rel="item" href={path} type="text/html" />
      ))}
      {page.jsonLd ? (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON-LD is no markup; formatJsonLd leaves no "<" in it.
          dangerouslySetInnerHTML={{ __html: formatJsonLd(page.jsonLd) }}
        />
      ) : null}
    </>
  )
}

/**
 * The picture that other programs show for a page; a chosen set of events has that of the timeline. Its address must be
 * absolute: without a public origin there is none.
 */
function pictureOf(path: string): [property: string, content: string][] | undefined {
  const site = getSite()
  const card = findShareCard(site, path.replace(/\?.*$/, ''))
  const url = card && absoluteUrl(site.origin, shareImagePath(card.page))
  if (!card || !url) return undefined
  return [
    ['og:image', url],
    ['og:image:width', String(CARD_SIZE.width)],
    ['og:image:height', String(CARD_SIZE.height)],
    ['og:image:alt', describeCard(card)],
  ]
}

/**
 * An organization as `citation_author`. Names there are "Family, Given"; the comma at the end says that nothing is given,
 * and keeps Zotero from taking the last word for a family name. Commas and semicolons within would part it.
 */
function wholeName(publisher: string): string {
  return `${publisher.replace(/[,;]\s*/g, ' ').trim()},`
}
