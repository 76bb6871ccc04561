/**
 * What Zotero saves of a page, by the rules of its translators "Embedded Metadata" and "RDF" (zotero/translators), as far as
 * they concern pages of this site: written anew from reading them, to find out what our tags come to.
 */
export type ZoteroItem = {
  /** Undefined: no tag that Zotero knows. */
  itemType: string | undefined
  title: string
  creators: { lastName: string; firstName?: string }[]
  date: string | undefined
  url: string
  websiteTitle: string | undefined
  language: string | undefined
  rights: string | undefined
  abstract: string | undefined
}

/** Prefixes of vocabularies that it knows without a declaration. */
const PREFIXES = [
  'bib',
  'bibo',
  'dc',
  'dcterms',
  'prism',
  'foaf',
  'z',
  'eprint',
  'eprints',
  'og',
  'article',
  'book',
  'so',
]

/** Types of items in Zotero that a page of ours could be taken for. */
const ITEM_TYPES = ['webpage', 'dataset', 'journalArticle', 'newspaperArticle', 'blogPost', 'report', 'case', 'statute']

/** Highwire tags that decide the type, whatever else is there. */
const FORCING: Record<string, string> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
}

/** Properties by which it looks for the first that is there, in this order. */
const LOOKED_FOR = {
  title: ['dc:title', 'dcterms:title', 'eprints:title', 'og:title'],
  creator: ['dc:creator', 'dcterms:creator', 'eprints:creators_name', 'dc:contributor', 'dcterms:contributor'],
  source: ['prism:publicationName', 'eprints:publication', 'dc:source', 'dcterms:source'],
  date: [
    ...['eprints:date', 'prism:publicationDate', 'og:published_time', 'article:published_time', 'book:release_date'],
    ...['dc:date.issued', 'dcterms:date.issued', 'dcterms:issued', 'dc:date', 'dcterms:date', 'dcterms:dateSubmitted'],
  ],
  url: ['eprints:official_url', 'og:url', 'bibo:uri', 'so:url'],
  rights: ['prism:copyright', 'dc:rights', 'dcterms:rights', 'so:license'],
  abstract: ['eprints:abstract', 'prism:teaser', 'og:description', 'bibo:abstract', 'dcterms:abstract'],
  language: ['dc:language', 'dcterms:language', 'so:inLanguage'],
} as const

/** The item that Zotero saves of a document found at an address. */
export function readAsZotero(document: Document, address: string): ZoteroItem {
  const tags = readTags(document)
  const known = readProperties(tags)
  const find = (names: readonly string[]) => names.map((name) => known.get(name)?.[0]).find(Boolean)
  const highwire = (name: string) => oneLine(contentOf(document, `head > meta[name$="${name}"]`))
  const itemType = typeOf(tags, known)

  const named = find(LOOKED_FOR.source)
  const takesSiteName = itemType === 'webpage' || itemType === 'blogPost' || itemType === 'newspaperArticle'
  const websiteTitle =
    highwire('citation_journal_title') ?? named ?? (takesSiteName ? find(['og:site_name']) : undefined)
  const title = highwire('citation_title') ?? find(LOOKED_FOR.title) ?? document.title
  return {
    itemType,
    title: withoutSiteName(title.replace(/\s+/g, ' '), websiteTitle),
    creators: creatorsOf(document, find(LOOKED_FOR.creator)),
    // Of several Highwire dates the last of this list holds.
    date:
      highwire('citation_date') ??
      highwire('citation_cover_date') ??
      highwire('citation_publication_date') ??
      find(LOOKED_FOR.date) ??
      highwire('citation_online_date') ??
      highwire('citation_year') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      undefined,
    url:
      highwire('citation_public_url') ??
      find(LOOKED_FOR.url) ??
      highwire('citation_abstract_html_url') ??
      highwire('citation_fulltext_html_url') ??
      document.querySelector('head > link[rel="canonical"]')?.getAttribute('href') ??
      address,
    websiteTitle,
    language:
      highwire('citation_language') ??
      find(LOOKED_FOR.language) ??
      document.documentElement.getAttribute('lang') ??
      undefined,
    rights: find(LOOKED_FOR.rights),
    abstract: find(LOOKED_FOR.abstract) ?? contentOf(document, 'meta[name="description" i]'),
  }
}

/** Names of tags with their contents, in the order of the page; one attribute may hold several names. */
function readTags(document: Document): { name: string; content: string }[] {
  return [...document.querySelectorAll('meta')].flatMap((meta) => {
    const names = meta.getAttribute('name') || meta.getAttribute('property')
    const content = meta.getAttribute('content')
    return names && content ? names.split(/\s+/).map((name) => ({ name, content })) : []
  })
}

/** Contents by `prefix:property`. The second part of a name is the prefix if it is known as one: `og:article:tag`. */
function readProperties(tags: readonly { name: string; content: string }[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { name, content } of tags) {
    const parts = name.split(/[.:_]/)
    const second = parts.length > 2 && PREFIXES.includes((parts[1] ?? '').toLowerCase())
    const prefix = (second ? parts[1] : parts[0])?.toLowerCase() ?? ''
    if (!PREFIXES.includes(prefix)) continue
    const rest = name.slice(parts.slice(0, second ? 2 : 1).join(' ').length + 1)
    const key = `${prefix}:${rest.charAt(0).toLowerCase()}${rest.slice(1)}`
    found.set(key, [...(found.get(key) ?? []), content])
  }
  return found
}

function typeOf(tags: readonly { name: string }[], known: ReadonlyMap<string, string[]>): string | undefined {
  const highwire = tags.map(({ name }) => name.slice(Math.max(0, name.lastIndexOf('citation_'))))
  const forced = highwire.map((name) => FORCING[name]).findLast(Boolean)
  if (forced) return forced
  const guess = highwire.some((name) => name === 'citation_title' || name === 'citation_series_title')
    ? 'journalArticle'
    : undefined
  if (known.size === 0) return guess
  const own = (known.get('z:itemType') ?? known.get('z:type'))?.[0]
  if (own && ITEM_TYPES.includes(own)) return own
  if (known.get('og:type')?.[0] === 'website') return 'webpage'
  const type = (known.get('dc:type') ?? known.get('dcterms:type'))?.[0]
  if (type && ITEM_TYPES.includes(type)) return type
  // An og:type of "article" would be a journal article only if nothing else could be guessed, and a web page always can.
  return guess ?? 'webpage'
}

/** The name of the site goes from the end of a title, after a dash, colon, bar or the like; a middle dot is none. */
function withoutSiteName(title: string, site: string | undefined): string {
  if (!site) return title
  const name = site.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return title.replace(new RegExp(`\\s*[-–—=_:|~#]\\s*${name}\\s*$`, 'i'), '')
}

function creatorsOf(document: Document, other: string | undefined): ZoteroItem['creators'] {
  const tags = [
    ...document.querySelectorAll('head > meta[name$="citation_author"], body > meta[name$="citation_author"]'),
  ]
  const contents = tags.map((tag) => tag.getAttribute('content') ?? '')
  const names = contents.flatMap((content) => {
    const parted = content.split(/\s*;\s*/)
    if (parted.length > 1 || contents.length > 1) return parted
    // One tag with commas between names of several words is a list of people.
    const [first = '', second, ...more] = content.split(/\s*,\s*/)
    return second !== undefined && first.includes(' ') && second.includes(' ') ? [first, second, ...more] : parted
  })
  const kept = names.map((name) => name.trim()).filter((name) => /[^\s,-.;]/.test(name))
  if (kept.length > 0) return kept.map(splitName)
  if (other) return [splitName(other)]
  const author = contentOf(document, 'meta[name="author" i]')
  if (author) return [splitName(author)]
  const bylines = [...document.querySelectorAll('[class*="byline" i], [class*="vcard" i], a[rel="author"]')]
  return bylines[0]?.textContent ? [splitName(bylines[0].textContent.trim())] : []
}

/** "Family, Given", or the last word as the family name. Marks at both ends go; after a full stop comes a space. */
function splitName(text: string): { lastName: string; firstName?: string } {
  const name = text.replace(/^[\s.,/[\]:]+/, '').replace(/[\s.,/[\]:]+$/, '')
  if (text.includes(',')) {
    const [lastName = '', firstName] = name.replace(/\.([^ ])/, '. $1').split(/, ?/)
    return firstName === undefined ? { lastName } : { lastName, firstName }
  }
  const words = name.split(' ')
  return { lastName: words.at(-1) ?? '', firstName: words.slice(0, -1).join(' ') }
}

function contentOf(document: Document, selector: string): string | undefined {
  return document.querySelector(selector)?.getAttribute('content') || undefined
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined
}
