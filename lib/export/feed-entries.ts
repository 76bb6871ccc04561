import { compareText } from '../compare-text'
import { cleanLine } from './clean-text'
import type { Collection, CorrectionEntry, DatedItem } from './dated-item'
import type { Loss } from './loss'
import { recordUuid } from './record-uuid'

/** Most entries of a feed: the latest; what is older stands on the site. */
export const MOST_ENTRIES = 60

/** Why a record stands in a feed: the term by which programs sort, and the word before the title. */
export const CHANGES = { new: 'New', changed: 'Changed', correction: 'Correction' } as const

/** An entry of a feed. Days are year-month-day; `id` is a URN; `paragraphs` are plain text. */
export type FeedEntry = {
  id: string
  key: string
  url: string
  change: keyof typeof CHANGES
  title: string
  /** What the entry says in one paragraph, with the sentences that travel with the record. */
  summary: string
  paragraphs: string[]
  tags: string[]
  published: string
  updated: string
}

/** What a feed keeps of an item, in Atom and JSON Feed alike. */
export const FEED_LOSSES = [
  {
    field: 'key',
    kept: 'in part',
    how: 'The id of the entry is made from it, so a feed reader knows the record again.',
  },
  { field: 'id', kept: 'in part', how: 'As the last part of the address.' },
  { field: 'url', kept: 'yes', how: 'The address of the entry.' },
  { field: 'shortUrl', kept: 'no', how: 'Left out: the full address is there to click.' },
  { field: 'title', kept: 'yes', how: 'The title of the entry, after "New:", "Changed:" or "Correction:".' },
  {
    field: 'date',
    kept: 'in part',
    how: 'In words, in the summary: the dates of an entry are those of the record, not of what it tells.',
  },
  { field: 'summary', kept: 'yes', how: 'The summary begins with it.' },
  { field: 'remarks', kept: 'yes', how: 'In the summary.' },
  { field: 'kind', kept: 'yes', how: 'A category in Atom, a tag in JSON Feed.' },
  { field: 'tags', kept: 'yes', how: 'Categories in Atom, tags in JSON Feed.' },
  { field: 'references', kept: 'in part', how: 'In JSON Feed, in words, within content_text. Atom leaves them out.' },
  { field: 'published', kept: 'yes', how: 'The day on which the entry was published.' },
  { field: 'updated', kept: 'yes', how: 'The day on which the entry was updated.' },
  { field: 'version', kept: 'no', how: 'Left out: the page shows it.' },
] as const satisfies readonly (Loss & { field: keyof DatedItem })[]

/**
 * The entries of a feed: each record once, as new or as changed, and the corrections; the last changed first, then by key;
 * at most 60.
 */
export function buildFeedEntries(items: readonly DatedItem[], corrections: readonly CorrectionEntry[]): FeedEntry[] {
  return [...items.map(entryOfItem), ...corrections.map(entryOfCorrection)]
    .sort((a, b) => compareText(b.updated, a.updated) || compareText(a.key, b.key))
    .slice(0, MOST_ENTRIES)
}

/** What a feed says of itself under its title. */
export function describeFeed({ description }: Collection): string {
  return `${description} This feed tells of new records, changed records and corrections: the latest ${MOST_ENTRIES} at most.`
}

/** The name of a feed in a list of feeds. */
export function feedTitle({ title, siteTitle }: Collection): string {
  return `${cleanLine(title)} (${cleanLine(siteTitle)})`
}

function entryOfItem(item: DatedItem): FeedEntry {
  const { key, url, summary, remarks, references, kind, tags, published, updated } = item
  const change = published === updated ? 'new' : 'changed'
  return {
    id: recordUuid(key),
    key,
    url,
    change,
    title: titleOf(change, item.title),
    summary: [summary, ...remarks].join(' '),
    paragraphs: [
      [summary, ...remarks].join(' '),
      ...(references.length > 0
        ? [['References:', ...references.map((reference) => `- ${reference}`)].join('\n')]
        : []),
    ],
    tags: [kind, ...tags],
    published,
    updated,
  }
}

function entryOfCorrection({ key, url, date, wrong, right, affects, updated }: CorrectionEntry): FeedEntry {
  const told = [`It said: ${wrong}`, `It now says: ${right}`]
  return {
    id: recordUuid(key),
    key,
    url,
    change: 'correction',
    title: titleOf('correction', affects.map(({ title }) => title).join('; ')),
    summary: told.join(' '),
    paragraphs: [...told, ...affects.map((page) => `${page.title}: ${page.url}`)],
    tags: [],
    published: date,
    updated,
  }
}

function titleOf(change: FeedEntry['change'], title: string): string {
  return cleanLine(`${CHANGES[change]}: ${cleanLine(title)}`)
}
