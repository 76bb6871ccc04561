import { expect, test } from 'vitest'
import type { CorrectionEntry, DatedItem } from '@/lib/export/dated-item'
import { buildFeedEntries, MOST_ENTRIES } from '@/lib/export/feed-entries'

const ITEM: DatedItem = {
  key: 'event:exampletown-letter',
  id: 'exampletown-letter',
  url: 'https://example.org/events/exampletown-letter',
  shortUrl: 'https://example.org/e/k3w9',
  title: 'Exampletown asks to leave',
  date: '2010-05-18',
  summary: 'The council of Exampletown asks in a letter.',
  remarks: ['Event of 18 May 2010, reported.'],
  kind: 'Request',
  tags: ['opt-out'],
  references: ['Wanda Writer, “A Letter.”'],
  published: '2026-10-01',
  updated: '2026-10-01',
  version: '3fa9c1d2',
}

const CORRECTION: CorrectionEntry = {
  key: 'correction:2026-11-20-letter',
  url: 'https://example.org/corrections#2026-11-20-letter',
  date: '2026-11-20',
  wrong: 'The letter is of 17 May.',
  right: 'It is of 18 May.',
  affects: [{ title: 'Exampletown asks to leave', url: ITEM.url }],
  updated: '2026-11-20',
}

test('A record is new on the day it came, and changed after that', () => {
  const [changed, fresh] = buildFeedEntries([ITEM, { ...ITEM, key: 'event:b', updated: '2026-10-02' }], [])
  expect([fresh?.change, fresh?.title]).toEqual(['new', 'New: Exampletown asks to leave'])
  expect([changed?.change, changed?.title]).toEqual(['changed', 'Changed: Exampletown asks to leave'])
})

test('A correction names what it corrects, says what was wrong and what is right, and leads there', () => {
  expect(buildFeedEntries([], [CORRECTION])[0]).toMatchObject({
    change: 'correction',
    title: 'Correction: Exampletown asks to leave',
    url: 'https://example.org/corrections#2026-11-20-letter',
    summary: 'It said: The letter is of 17 May. It now says: It is of 18 May.',
    paragraphs: [
      'It said: The letter is of 17 May.',
      'It now says: It is of 18 May.',
      'Exampletown asks to leave: https://example.org/events/exampletown-letter',
    ],
    published: '2026-11-20',
  })
})

test('Standing and warnings travel with a record into its summary', () => {
  expect(buildFeedEntries([ITEM], [])[0]).toMatchObject({
    summary: 'The council of Exampletown asks in a letter. Event of 18 May 2010, reported.',
    tags: ['Request', 'opt-out'],
  })
})

test('The last change comes first, and changes of one day stand by key', () => {
  const items = ['event:c', 'source:a', 'event:b'].map((key) => ({ ...ITEM, key }))
  const old = { ...ITEM, key: 'event:a', published: '2026-01-01', updated: '2026-01-01' }
  expect(buildFeedEntries([old, ...items], [CORRECTION]).map(({ key }) => key)).toEqual([
    'correction:2026-11-20-letter',
    'event:b',
    'event:c',
    'source:a',
    'event:a',
  ])
})

test('A feed holds the latest sixty and no more', () => {
  const items = Array.from({ length: MOST_ENTRIES + 5 }, (_, n) => ({
    ...ITEM,
    key: `event:${n}`,
    updated: new Date(Date.UTC(2026, 0, n + 1)).toISOString().slice(0, 10),
  }))
  const entries = buildFeedEntries(items, [])
  expect(entries).toHaveLength(60)
  expect(entries.at(-1)?.key).toBe('event:5')
})
