import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine, cleanText } from '@/lib/export/clean-text'
import type { Collection, DatedItem } from '@/lib/export/dated-item'
import { FEED_LOSSES } from '@/lib/export/feed-entries'
import { formatAtom } from '@/lib/export/format-atom'
import { formatJsonFeed } from '@/lib/export/format-json-feed'
import { recordUuid } from '@/lib/export/record-uuid'
import { collection as anyCollection, cleaned, correctionEntry, datedItem, datedItems, RUNS } from './arbitraries'
import { LETTER, TIMELINE } from './example-records'

const COLLECTION: Collection = {
  ...TIMELINE,
  path: '/timeline/opt-out',
  url: 'https://example.org/timeline/opt-out',
  title: 'Timeline: Opting out',
  description: 'Who asked to leave.',
}

const ITEM: DatedItem = {
  ...LETTER,
  references: ['Wanda Writer, “A Letter.”', 'The Example Post.'],
  updated: LETTER.published,
}

test('A JSON Feed says who speaks, where it stands and what is new', () => {
  expect(JSON.parse(formatJsonFeed(COLLECTION, [ITEM], []))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Timeline: Opting out (Can Cities Opt Out?)',
    home_page_url: 'https://example.org/timeline/opt-out',
    feed_url: 'https://example.org/timeline/opt-out.feed.json',
    description:
      'Who asked to leave. This feed tells of new records, changed records and corrections: the latest 60 at most.',
    user_comment:
      'This is a feed: give its address to a feed reader to hear of changes. License of text and data: https://creativecommons.org/licenses/by/4.0/',
    language: 'en-US',
    authors: [{ name: 'Can Cities Opt Out?', url: 'https://example.org/' }],
    items: [
      {
        id: recordUuid('event:exampletown-letter'),
        url: 'https://example.org/events/exampletown-letter',
        title: 'New: Exampletown asks to leave',
        content_text:
          'A letter. Event of 18 May 2010, reported.\n\nReferences:\n- Wanda Writer, “A Letter.”\n- The Example Post.',
        summary: 'A letter. Event of 18 May 2010, reported.',
        date_published: '2026-10-01T00:00:00Z',
        date_modified: '2026-10-01T00:00:00Z',
        tags: ['new', 'Request', 'opt-out'],
      },
    ],
  })
})

type Item = Record<'id' | 'url' | 'title' | 'summary' | 'date_published' | 'date_modified', string> & { tags: string[] }

/** Where each field that is kept is read from. */
const READ: Partial<Record<keyof DatedItem, (item: DatedItem, entry: Item) => boolean>> = {
  url: ({ url }, entry) => entry.url === url,
  title: ({ title }, entry) => entry.title.endsWith(`: ${cleanLine(title)}`),
  summary: ({ summary }, entry) => entry.summary.startsWith(cleanText(summary)),
  remarks: ({ remarks }, { summary }) => remarks.every((remark) => summary.includes(cleanText(remark))),
  kind: ({ kind }, { tags }) => tags[1] === kind,
  tags: (item, { tags }) => tags.slice(2).join() === item.tags.join(),
  published: ({ published }, entry) => entry.date_published === `${published}T00:00:00Z`,
  updated: ({ updated }, entry) => entry.date_modified === `${updated}T00:00:00Z`,
}

test('The table of losses has a row for each field, and what it calls kept comes back from a file', () => {
  expect(FEED_LOSSES.map(({ field }) => field).sort()).toEqual(Object.keys(ITEM).sort())
  expect(keptFields()).toEqual(Object.keys(READ).sort())
  fc.assert(
    fc.property(anyCollection, datedItem, (collection, item) => {
      const entry = JSON.parse(formatJsonFeed(collection, [item], [])).items[0] as Item
      expect(Object.entries(READ).filter(([, isKept]) => !isKept(item, entry))).toEqual([])
    }),
    RUNS,
  )
})

function keptFields(): string[] {
  return FEED_LOSSES.filter(({ kept }) => kept === 'yes')
    .map(({ field }) => field)
    .sort()
}

test('Both feeds have the same entries in the same order, and texts without what breaks files', () => {
  fc.assert(
    fc.property(anyCollection, datedItems, fc.array(correctionEntry, { maxLength: 2 }), (collection, items, fixes) => {
      const feed = JSON.parse(formatJsonFeed(collection, items, fixes))
      const atom = formatAtom(collection, items, fixes)
      expect([...atom.matchAll(/^ {4}<id>([^<]*)/gm)].map((match) => match[1])).toEqual(
        feed.items.map(({ id }: { id: string }) => id),
      )
      expect(cleaned(feed)).toEqual(feed)
    }),
    RUNS,
  )
})
