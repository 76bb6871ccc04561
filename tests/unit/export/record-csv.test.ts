import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVENT_COLUMNS, EVENT_CSV_LOSSES, formatEventCsv, parseEventCsv } from '@/lib/export/event-csv'
import { type EventEntry, eventEntrySchema } from '@/lib/export/event-entry'
import { parseCsvRows } from '@/lib/export/parse-csv-rows'
import { formatSourceCsv, parseSourceCsv, SOURCE_COLUMNS, SOURCE_CSV_LOSSES } from '@/lib/export/source-csv'
import { sourceEntrySchema } from '@/lib/export/source-entry'
import { cleaned, eventEntry, RUNS, sourceEntry } from './arbitraries'
import { EVENT, SOURCE } from './example-records'

test('an event is one line that can be read in a spreadsheet', () => {
  const table = parseCsvRows(formatEventCsv([EVENT]))
  expect('rows' in table && table.rows[0]).toMatchObject({
    title: 'Exampletown asks to be left out',
    threads: 'exampletown; opt-out',
    people: 'wanda-writer',
    in_ledger: 'false',
    statement_by: 'Wanda Writer, mayor',
    statement_to: '',
    sides: 'The mayor | A letter is enough\\; she sent one.; The Example Post | It is not.',
    history: 'Reversed by | exampletown-vote | 2011-03-02 | The council votes | It stays.',
    affects: 'narrows | exampletown-rule',
    contradicts: 'county-answer',
    sources: 'post-2010, p. 3, col. 2; letter-2010',
  })
})

test('every key of a record has its columns, and every column a sentence', () => {
  const statement = Object.keys(eventEntrySchema.shape.statement.unwrap().shape).map((key) => `statement_${key}`)
  const eventKeys = Object.keys(eventEntrySchema.shape).flatMap((key) => (key === 'statement' ? statement : [key]))
  expect(Object.keys(EVENT_COLUMNS)).toEqual(eventKeys)
  expect(Object.keys(SOURCE_COLUMNS)).toEqual(Object.keys(sourceEntrySchema.shape))
  expect([...Object.values(EVENT_COLUMNS), ...Object.values(SOURCE_COLUMNS)].every((words) => words.length > 4)).toBe(
    true,
  )
})

/** What is left of fields of which the table of losses says that they are kept in part. */
const KEPT_OF_EVENTS: Record<(typeof EVENT_CSV_LOSSES)[number]['field'], (entry: EventEntry) => unknown> = {
  threads: ({ threads }) => threads.map(({ id }) => id),
  places: ({ places }) => places.map(({ id }) => id),
  people: ({ people }) => people.map(({ id }) => id),
  sources: ({ sources }) => sources.map(({ id, locator }) => (locator ? { id, locator } : { id })),
}

test('any events come back from their table, but for what the table of losses names', () => {
  fc.assert(
    fc.property(fc.array(eventEntry, { maxLength: 3 }), (entries) => {
      const kept = cleaned(entries).map((entry) => ({
        ...entry,
        ...Object.fromEntries(EVENT_CSV_LOSSES.map(({ field }) => [field, KEPT_OF_EVENTS[field](entry)])),
      }))
      const text = formatEventCsv(entries)
      expect(parseEventCsv(text)).toEqual({ events: kept })
      expect(text).toBe(formatEventCsv(entries))
    }),
    RUNS,
  )
})

test('any sources come back from their table, as the table of losses promises', () => {
  expect(SOURCE_CSV_LOSSES.map(({ kept }) => kept)).toEqual(['yes'])
  fc.assert(
    fc.property(fc.array(sourceEntry, { maxLength: 3 }), (entries) => {
      expect(parseSourceCsv(formatSourceCsv(entries))).toEqual({ sources: cleaned(entries) })
    }),
    RUNS,
  )
})

/** A part of a table of events to change, and what is said then. */
const EVENT_FAULTS: [part: string, change: string, fault: RegExp][] = [
  ['certainty,', '', /^The table cannot be read/],
  ['sha256\r\n', 'sum\r\n', /^The column "sha256" is missing\.$/],
  [',disputed,', ',doubtful,', /^Row 2, status: /],
  [',false,', ',no,', /^Row 2, in_ledger: /],
  ['narrows |', 'bends |', /^Row 2, affects\[0\]\.how: /],
  ['2026-01-02', 'January', /^Row 2, published: /],
  ['post-2010, p. 3', ', p. 3', /^Row 2, sources\[0\]\.id: /],
]

test.each(EVENT_FAULTS)('%j for %j in a table is told with its row and column', (part, change, fault) => {
  const text = formatEventCsv([EVENT])
  expect(text).toContain(part)
  const read = parseEventCsv(text.replace(part, change))
  expect('faults' in read && read.faults[0]).toMatch(fault)
})

test('a source with a fault is told with its row and column', () => {
  const text = formatSourceCsv([SOURCE, SOURCE]).replace(',2,2026-01-02', ',many,2026-01-02')
  const read = parseSourceCsv(text)
  expect('faults' in read && read.faults[0]).toMatch(/^Row 2, claims: /)
})
