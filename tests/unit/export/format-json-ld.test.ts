import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '@/lib/export/clean-text'
import type { Collection, DatedItem } from '@/lib/export/dated-item'
import {
  articleJsonLd,
  collectionJsonLd,
  eventJsonLd,
  formatJsonLd,
  JSON_LD_LOSSES,
  sourceJsonLd,
} from '@/lib/export/format-json-ld'
import type { SourceEntry } from '@/lib/export/source-entry'
import { collection as anyCollection, cleaned, datedItem, datedItems, RUNS, sourceEntry } from './arbitraries'
import { LETTER as ITEM, TIMELINE } from './example-records'

const COLLECTION: Collection = { ...TIMELINE, description: 'What was decided, said and asked.' }

const SOURCE: SourceEntry = {
  id: 'example-post-2010-letter',
  url: 'https://example.org/sources/example-post-2010-letter',
  short_url: 'https://example.org/s/k3w9',
  type: 'article-newspaper',
  title: 'A Letter',
  reference: 'Wanda Writer, “A Letter,” The Example Post, 19 May 2010.',
  authors: ['Writer, Wanda'],
  issued: '2010-05-19',
  container_title: 'The Example Post',
  original_url: 'https://post.example.org/letter',
  archived_url: 'https://archive.example.org/letter',
  standing: 'secondary',
  nature: 'news report',
  seen: 'original',
  read: 'in full',
  claims: 2,
  published: '2026-10-01',
  updated: '2026-11-02',
  sha256: '3fa9c1d2'.repeat(8),
}

const WEB_SITE = { '@type': 'WebSite', name: 'Can Cities Opt Out?', url: 'https://example.org/' }

test('A collection is a data set with its years, its files and the addresses of its members', () => {
  const files = [{ url: 'https://example.org/timeline.csv', mediaType: 'text/csv', name: 'CSV' }]
  expect(written(collectionJsonLd(COLLECTION, [ITEM, { ...ITEM, date: '1996~' }], files))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Timeline (Can Cities Opt Out?)',
    description: 'What was decided, said and asked.',
    url: 'https://example.org/timeline',
    dateModified: '2026-11-20',
    version: '0a1b2c3d',
    temporalCoverage: '1996/2010',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: 'en-US',
    isPartOf: WEB_SITE,
    isAccessibleForFree: true,
    distribution: [
      {
        '@type': 'DataDownload',
        name: 'CSV',
        encodingFormat: 'text/csv',
        contentUrl: 'https://example.org/timeline.csv',
      },
    ],
    hasPart: [
      { '@type': 'CreativeWork', '@id': ITEM.url },
      { '@type': 'CreativeWork', '@id': ITEM.url },
    ],
  })
})

test('Publisher and creator stand there once the site states them', () => {
  const press = { '@type': 'Organization', name: 'Example Press' }
  expect(written(collectionJsonLd({ ...COLLECTION, publisher: 'Example Press' }, [], []))).toMatchObject({
    publisher: press,
    creator: press,
  })
})

test('An article names what it rests on by reference, and its language where it is another', () => {
  const article = articleJsonLd(COLLECTION, {
    url: 'https://example.org/es/today',
    title: 'Hoy',
    description: 'Lo que vale hoy.',
    published: '2026-10-01',
    updated: '2026-11-02',
    language: 'es',
    references: ['Wanda Writer, “A Letter.”', 'Minutes of Exampletown.'],
  })
  expect(written(article)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Hoy',
    description: 'Lo que vale hoy.',
    url: 'https://example.org/es/today',
    datePublished: '2026-10-01',
    dateModified: '2026-11-02',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: 'es',
    isPartOf: WEB_SITE,
    citation: ['Wanda Writer, “A Letter.”', 'Minutes of Exampletown.'],
  })
})

test('An event is an article that covers its date, with the sentences that travel with it', () => {
  expect(written(eventJsonLd(COLLECTION, ITEM))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Exampletown asks to leave',
    description: 'A letter. Event of 18 May 2010, reported.',
    url: 'https://example.org/events/exampletown-letter',
    datePublished: '2026-10-01',
    dateModified: '2026-11-02',
    version: '3fa9c1d2',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: 'en-US',
    isPartOf: WEB_SITE,
    temporalCoverage: '2010-05-18',
    citation: ['Wanda Writer, “A Letter.”'],
    keywords: ['Request', 'opt-out'],
  })
  expect(written(eventJsonLd(COLLECTION, { ...ITEM, date: '2010-05~' }))).not.toHaveProperty('temporalCoverage')
})

test('The page of a source is about the source, which has its own type, date and address', () => {
  expect(written(sourceJsonLd(COLLECTION, SOURCE))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: 'A Letter',
    description: 'Wanda Writer, “A Letter,” The Example Post, 19 May 2010.',
    url: 'https://example.org/sources/example-post-2010-letter',
    datePublished: '2026-10-01',
    dateModified: '2026-11-02',
    version: '3fa9c1d2',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: 'en-US',
    isPartOf: WEB_SITE,
    mainEntity: {
      '@type': 'NewsArticle',
      name: 'A Letter',
      author: ['Writer, Wanda'],
      datePublished: '2010-05-19',
      isPartOf: { '@type': 'CreativeWork', name: 'The Example Post' },
      url: 'https://post.example.org/letter',
      archivedAt: 'https://archive.example.org/letter',
    },
  })
})

test.each(['2010~', '2010-05/2010-06', '2010-21'])('A source of %s has no date of publication in JSON-LD', (issued) => {
  expect(written(sourceJsonLd(COLLECTION, { ...SOURCE, issued })).mainEntity).not.toHaveProperty('datePublished')
})

test('No text of a record ends the script in which JSON-LD stands', () => {
  const title = '</script><!-- \u2028 \u2029 ]]> & "quoted" \u{1F600}'
  const text = formatJsonLd(eventJsonLd(COLLECTION, { ...ITEM, title }))
  expect(text).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(text).headline).toBe('</script><!-- \n \n ]]> & "quoted" \u{1F600}')
})

/** Where each field that is kept is read from. */
const READ: Partial<Record<keyof DatedItem, (item: DatedItem, node: Record<string, string>) => boolean>> = {
  url: ({ url }, node) => node.url === url,
  title: ({ title }, node) => node.headline === cleanText(title),
  summary: ({ summary }, node) => node.description?.startsWith(cleanText(summary)) === true,
  remarks: ({ remarks }, node) => remarks.every((remark) => node.description?.includes(cleanText(remark))),
  kind: ({ kind }, node) => node.keywords?.[0] === kind,
  tags: ({ tags }, node) => node.keywords?.slice(1).toString() === tags.toString(),
  published: ({ published }, node) => node.datePublished === published,
  updated: ({ updated }, node) => node.dateModified === updated,
  version: ({ version }, node) => node.version === version,
}

test('The table of losses has a row for each field of an event, and what it calls kept comes back', () => {
  expect(JSON_LD_LOSSES.map(({ field }) => field).sort()).toEqual(Object.keys(ITEM).sort())
  const kept = JSON_LD_LOSSES.filter((loss) => loss.kept === 'yes').map(({ field }) => field)
  expect(kept.sort()).toEqual(Object.keys(READ).sort())
  fc.assert(
    fc.property(anyCollection, datedItem, (collection, item) => {
      const node = written(eventJsonLd(collection, item))
      expect(Object.entries(READ).filter(([, isKept]) => !isKept(item, node))).toEqual([])
    }),
    RUNS,
  )
})

test('Whatever records say, JSON-LD is JSON that is safe in a page, with clean texts', () => {
  fc.assert(
    fc.property(anyCollection, datedItems, datedItem, sourceEntry, (collection, items, item, source) => {
      for (const node of [
        collectionJsonLd(collection, items, []),
        eventJsonLd(collection, item),
        sourceJsonLd(collection, source),
      ]) {
        const text = formatJsonLd(node)
        expect(text).not.toMatch(/[<\u2028\u2029]|[^\P{Cc}\n\t]/u)
        expect(JSON.parse(text)).toEqual(cleaned(node))
      }
    }),
    RUNS,
  )
})

/** What a reader of the page finds. */
function written(node: Parameters<typeof formatJsonLd>[0]) {
  return JSON.parse(formatJsonLd(node))
}
