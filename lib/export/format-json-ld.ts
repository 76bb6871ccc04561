import { cleanJson } from './clean-text'
import type { Collection, DatedItem } from './dated-item'
import type { Loss } from './loss'
import { shortVersion } from './short-version'
import type { SourceEntry } from './source-entry'
import { spannedYears, temporalCoverage } from './temporal-coverage'

/** A value of JSON-LD; undefined is left out of the file. */
export type JsonLdValue = string | boolean | JsonLdNode | readonly JsonLdValue[] | undefined
/** A thing of a type of schema.org. */
export type JsonLdNode = { '@type': string; [property: string]: JsonLdValue }
/** A thing that stands alone, with the vocabulary that it is written in. */
export type JsonLd = JsonLdNode & { '@context': 'https://schema.org' }

/** Who publishes under which license: any collection says it. */
export type Publication = Pick<Collection, 'siteTitle' | 'siteUrl' | 'publisher' | 'license' | 'language'>

/** A file of a collection: its address, media type and name. */
export type DataFile = { url: string; mediaType: string; name: string }

/**
 * An article, case or standing page. `language` as in HTML, if it is not that of the site; days year-month-day; `references`
 * of what it rests on, in words.
 */
export type ArticleFacts = {
  url: string
  title: string
  description: string
  published: string
  updated: string
  version?: string
  language?: string
  references: readonly string[]
}

/** What the JSON-LD of an event keeps of it. */
export const JSON_LD_LOSSES = [
  { field: 'key', kept: 'no', how: 'Left out: the address names the record.' },
  { field: 'id', kept: 'in part', how: 'As the last part of url.' },
  { field: 'url', kept: 'yes', how: 'url.' },
  { field: 'shortUrl', kept: 'no', how: 'Left out: it leads to the same page.' },
  { field: 'title', kept: 'yes', how: 'headline.' },
  {
    field: 'date',
    kept: 'in part',
    how: 'temporalCoverage, where it is a plain year, month, day or span. Dates that are uncertain are only in words, in description.',
  },
  { field: 'summary', kept: 'yes', how: 'description begins with it.' },
  { field: 'remarks', kept: 'yes', how: 'In description.' },
  { field: 'kind', kept: 'yes', how: 'The first of keywords.' },
  { field: 'tags', kept: 'yes', how: 'keywords.' },
  { field: 'references', kept: 'in part', how: 'citation, in words; italics are lost.' },
  { field: 'published', kept: 'yes', how: 'datePublished.' },
  { field: 'updated', kept: 'yes', how: 'dateModified.' },
  { field: 'version', kept: 'yes', how: 'version.' },
] as const satisfies readonly (Loss & { field: keyof DatedItem })[]

/**
 * The types of schema.org for kinds of sources. A kind for which it has none, or
 * several that the record does not tell apart, is a CreativeWork.
 */
const WORK_TYPES: Record<SourceEntry['type'], string> = {
  legislation: 'Legislation',
  bill: 'Legislation',
  regulation: 'Legislation',
  legal_case: 'CreativeWork',
  hearing: 'CreativeWork',
  treaty: 'CreativeWork',
  report: 'Report',
  personal_communication: 'Message',
  speech: 'CreativeWork',
  dataset: 'Dataset',
  'article-newspaper': 'NewsArticle',
  'article-magazine': 'Article',
  broadcast: 'CreativeWork',
  'article-journal': 'ScholarlyArticle',
  thesis: 'Thesis',
  book: 'Book',
  article: 'ScholarlyArticle',
  'post-weblog': 'BlogPosting',
  webpage: 'WebPage',
  graphic: 'CreativeWork',
}

/** A collection as a Dataset: what it covers, its files, and its members as plain addresses. */
export function collectionJsonLd(
  collection: Collection,
  items: readonly DatedItem[],
  files: readonly DataFile[],
): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${collection.title} (${collection.siteTitle})`,
    description: collection.description,
    url: collection.url,
    dateModified: collection.updated || undefined,
    version: collection.version,
    temporalCoverage: spannedYears(items.map(({ date }) => date).filter((date) => date !== undefined)),
    ...publishedBy(collection),
    creator: organization(collection.publisher),
    isAccessibleForFree: true,
    distribution: files.map(({ url, mediaType, name }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: mediaType,
      contentUrl: url,
    })),
    hasPart: items.map(({ url }) => ({ '@type': 'CreativeWork', '@id': url })),
  }
}

/** An article, case or standing page as an Article. */
export function articleJsonLd(publication: Publication, article: ArticleFacts): JsonLd {
  const { url, title, description, published, updated, version, references } = article
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description,
    url,
    datePublished: published,
    dateModified: updated,
    version,
    ...publishedBy(publication),
    author: organization(publication.publisher),
    inLanguage: article.language ?? publication.language,
    citation: references,
  }
}

/**
 * The page of an event as an Article that covers a time. Not an Event: schema.org means by it what has a time and a place
 * and can be attended, and search engines read it so; many of our records are laws, letters and figures, and none holds a
 * place in that sense.
 */
export function eventJsonLd(publication: Publication, item: DatedItem): JsonLd {
  return {
    ...articleJsonLd(publication, {
      ...item,
      description: [item.summary, ...item.remarks].join(' '),
    }),
    temporalCoverage: item.date === undefined ? undefined : temporalCoverage(item.date),
    keywords: [item.kind, ...item.tags],
  }
}

/** The page of a source as a WebPage about a work of the type that fits. */
export function sourceJsonLd(publication: Publication, source: SourceEntry): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: source.title,
    description: source.reference,
    url: source.url,
    datePublished: source.published,
    dateModified: source.updated,
    version: shortVersion(source.sha256),
    ...publishedBy(publication),
    mainEntity: {
      '@type': WORK_TYPES[source.type],
      name: source.title,
      // Names as texts: records do not say which are people and which are offices.
      author: source.authors.length > 0 ? source.authors : undefined,
      datePublished: source.issued && issuedOn(source.issued),
      publisher: organization(source.publisher),
      isPartOf: source.container_title ? { '@type': 'CreativeWork', name: source.container_title } : undefined,
      identifier: source.number,
      url: source.original_url,
      archivedAt: source.archived_url,
    },
  }
}

/**
 * JSON-LD as text, safe within `<script type="application/ld+json">`: without "<" no tag and no comment begins there, and
 * line separators of JavaScript are line feeds.
 */
export function formatJsonLd(node: JsonLd): string {
  return cleanJson(node).replaceAll('<', '\\u003c')
}

function publishedBy({ siteTitle, siteUrl, publisher, license, language }: Publication) {
  return {
    license,
    inLanguage: language,
    publisher: organization(publisher),
    isPartOf: { '@type': 'WebSite', name: siteTitle, url: siteUrl },
  }
}

/** Undefined as long as the site does not state its publisher: its title is no organization. */
function organization(name: string | undefined): JsonLdNode | undefined {
  return name ? { '@type': 'Organization', name } : undefined
}

/** A single plain date; a span is no date of publication. */
function issuedOn(issued: string): string | undefined {
  return issued.includes('/') ? undefined : temporalCoverage(issued)
}
