import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DatedItem } from '@/lib/export/dated-item'
import {
  formatTimelineJs,
  formatTimelineJsCsv,
  TIMELINEJS_COLUMNS,
  TIMELINEJS_CSV_LOSSES,
  TIMELINEJS_LOSSES,
} from '@/lib/export/format-timelinejs'
import { parseCsvRows } from '@/lib/export/parse-csv-rows'
import { parseTimelineJs, type TimelineJsSlide } from '@/lib/export/parse-timelinejs'
import { edtfOfParts, timelineJsDate } from '@/lib/export/timelinejs-date'
import { readParagraphs, textOfHtml } from '@/lib/export/timelinejs-html'
import { parseDate } from '@/lib/schema/date'
import { formatDate } from '@/lib/timeline/format-date'
import { cleaned, collection, datedItem, datedItems, edtf, HOSTILE_TEXTS, RUNS } from './arbitraries'
import { COLLECTION, LETTER } from './example-records'

const ITEM: DatedItem = {
  ...LETTER,
  title: 'Exampletown asks to be “left out”',
  date: '2010-05~',
  summary: 'The mayor writes to the sheriff & the state.',
  remarks: ['Event of about May 2010, reported.', 'Reversed by “The council votes”, 2 March 2011.'],
  kind: 'Statement',
  tags: ['exampletown'],
  references: ['The Example Post, 2010'],
  published: '2026-01-02',
  updated: '2026-06-30',
  version: 'aaaaaaaa',
}

test('a slide has its date in parts and in words, its remarks, and a link to the page', () => {
  const { title, events } = JSON.parse(formatTimelineJs(COLLECTION, [ITEM]))
  expect(title).toEqual({
    unique_id: '_title',
    text: {
      headline: 'Timeline: Exampletown',
      text: '<p>What happened in Exampletown.</p><p>Credit “Timeline: Exampletown”, Can Cities Opt Out?, https://example.org/timeline/exampletown (version 3fa9c1d2, last changed 30 June 2026).</p><p>License: https://creativecommons.org/licenses/by/4.0/</p><p><a href="https://example.org/timeline/exampletown">Can Cities Opt Out?</a></p>',
    },
    autolink: false,
  })
  expect(events).toEqual([
    {
      unique_id: 'exampletown-letter',
      start_date: { year: 2010, month: 5 },
      display_date: 'about May 2010',
      edtf: '2010-05~',
      group: 'Statement',
      text: {
        headline: 'Exampletown asks to be “left out”',
        text: '<p>The mayor writes to the sheriff &amp; the state.</p><p>Event of about May 2010, reported.</p><p>Reversed by “The council votes”, 2 March 2011.</p><p><a href="https://example.org/events/exampletown-letter">The full record</a></p>',
      },
      autolink: false,
    },
  ])
})

/** A date, its parts as `year-month-day` of start and end, and the words where TimelineJS would say something else. */
const DATES: [date: string, start: string, end?: string, words?: string][] = [
  ['2010-05-18', '2010-5-18'],
  ['2010-05', '2010-5'],
  ['2010', '2010'],
  ['2010?', '2010', undefined, '2010 (uncertain)'],
  ['2010-05-18~', '2010-5-18', undefined, 'about 18 May 2010'],
  ['2010-05-XX', '2010-5', undefined, 'May 2010, day unknown'],
  ['2010-XX', '2010', undefined, '2010, month unknown'],
  ['201X', '2010-1-1', '2019-12-31', 'the 2010s'],
  ['20XX', '2000-1-1', '2099-12-31', 'the years 2000 to 2099'],
  ['2010-21', '2010-3-1', '2010-5-31', 'spring 2010'],
  ['2010/2012', '2010-1-1', '2012-12-31', '2010 to 2012'],
  ['2010/2010-05', '2010-1-1', '2010-5-31', '2010 to May 2010'],
  ['2010-05-18/2010-06-01', '2010-5-18', '2010-6-1', '18 May to 1 June 2010'],
  ['2010/..', '2010-1-1', undefined, 'from 2010 on'],
  ['../2010-05', '2010-5-31', undefined, 'until May 2010'],
  ['/2010', '2010-12-31', undefined, 'an unknown date to 2010'],
]

test.each(DATES)('%s is drawn from %s to %s and reads “%s”', (date, start, end, words) => {
  const partsOf = (parts: object | undefined) => parts && Object.values(parts).join('-')
  const drawn = timelineJsDate(date)
  expect([partsOf(drawn?.start), partsOf(drawn?.end), drawn?.words]).toEqual([start, end, words])
})

/** A day, month or year without any doubt. */
const PLAIN_DATE = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/

test('any date is drawn within its first and last possible day, and no doubt about it is lost in words', () => {
  fc.assert(
    fc.property(edtf, (date) => {
      const drawn = timelineJsDate(date)
      const { earliest = '0000', latest = '9999' } = parseDate(date) ?? {}
      const read = drawn && parseDate(edtfOfParts(drawn.start, drawn.end) ?? '')
      expect((read?.earliest ?? '') >= earliest).toBe(true)
      expect((read?.latest ?? '~') <= latest).toBe(true)
      if (!PLAIN_DATE.test(date)) expect(drawn?.words).toBe(formatDate(date))
    }),
    RUNS,
  )
})

/** What a reader of the JSON gets of a field that the table of losses does not give up. */
const FROM_JSON: Partial<Record<keyof DatedItem, (slide: TimelineJsSlide) => unknown>> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  title: ({ title }) => title,
  date: ({ date }) => date,
  summary: ({ paragraphs }) => paragraphs[0],
  remarks: ({ paragraphs }) => paragraphs.slice(1),
  kind: ({ group }) => group,
}

test('the tables of losses have a row for each field of an item', () => {
  const fields = Object.keys(ITEM)
  expect(TIMELINEJS_LOSSES.map(({ field }) => field)).toEqual(fields)
  expect(TIMELINEJS_CSV_LOSSES.map(({ field }) => field)).toEqual(fields)
})

test('the JSON keeps of any items what the table of losses promises', () => {
  const promised = TIMELINEJS_LOSSES.filter(({ kept }) => kept !== 'no').map(({ field }) => field)
  expect(promised).toEqual(Object.keys(FROM_JSON))
  fc.assert(
    fc.property(collection, datedItems, (about, items) => {
      const text = formatTimelineJs(about, items)
      expect(text).toBe(formatTimelineJs(about, items))
      const read = parseTimelineJs(text)
      const slides = 'events' in read ? read.events : []
      const kept = cleaned(items).filter(({ date }) => date !== undefined)
      for (const field of promised)
        expect(slides.map((slide) => FROM_JSON[field]?.(slide))).toEqual(kept.map((item) => item[field]))
      expect('title' in read && read.title?.title).toBe(cleaned(about.title))
      expect('title' in read && read.title?.paragraphs[0]).toBe(cleaned(about.description))
    }),
    RUNS,
  )
})

/** What a reader of the table gets of a field. `id`: the last part of the link. */
const FROM_CSV: Partial<Record<keyof DatedItem, (row: Record<string, string>) => unknown>> = {
  id: ({ Text = '' }) => readParagraphs(Text).href?.split('/').at(-1),
  url: ({ Text = '' }) => readParagraphs(Text).href,
  title: ({ Headline = '' }) => textOfHtml(Headline),
  summary: ({ Text = '' }) => readParagraphs(Text).paragraphs[0],
  remarks: ({ Text = '' }) => readParagraphs(Text).paragraphs.slice(1),
  kind: ({ Group }) => Group,
}

test('the spreadsheet has the columns of TimelineJS and keeps what the table of losses promises', () => {
  const promised = TIMELINEJS_CSV_LOSSES.filter(({ kept }) => kept !== 'no').map(({ field }) => field)
  expect(promised.filter((field) => field !== 'date')).toEqual(Object.keys(FROM_CSV))
  fc.assert(
    fc.property(fc.array(datedItem, { maxLength: 3 }), (items) => {
      const table = parseCsvRows(formatTimelineJsCsv(items))
      const rows = 'rows' in table ? table.rows : []
      expect('columns' in table && table.columns).toEqual(TIMELINEJS_COLUMNS)
      const kept = cleaned(items).filter(({ date }) => date !== undefined)
      for (const [field, read] of Object.entries(FROM_CSV))
        expect(rows.map(read)).toEqual(kept.map((item) => item[field as keyof DatedItem]))
      expect(rows.map((row) => [row.Year, row['Display Date']])).toEqual(
        kept.map(({ date = '' }) => [String(timelineJsDate(date)?.start.year), timelineJsDate(date)?.words ?? '']),
      )
    }),
    RUNS,
  )
})

test.each(HOSTILE_TEXTS)('nothing of %j is taken for HTML', (text) => {
  const { events } = JSON.parse(
    formatTimelineJs(COLLECTION, [{ ...ITEM, title: text, summary: text, remarks: [text] }]),
  )
  expect(events[0].text.headline).not.toMatch(/[<>]/)
  expect(events[0].text.text.match(/<[^>]*>/g)).toEqual([
    ...Array.from({ length: 2 }, () => ['<p>', '</p>']).flat(),
    '<p>',
    '<a href="https://example.org/events/exampletown-letter">',
    '</a>',
    '</p>',
  ])
})

test('a timeline of another maker is read: numbers as texts, empty parts, text without paragraphs', () => {
  const text = JSON.stringify({
    events: [
      {
        start_date: { year: '2010', month: '5', day: '' },
        end_date: { year: '2010', month: 6 },
        media: { url: 'https://example.org/a.jpg' },
        text: {
          headline: '<b>Exampletown</b> &amp; ICE',
          text: 'See <a href="https://example.org/?a=1&amp;b=2">this</a>.',
        },
      },
      { start_date: { year: 2010, month: 2, day: 30 }, text: {} },
      {},
    ],
  })
  expect(parseTimelineJs(text)).toEqual({
    events: [
      {
        title: 'Exampletown & ICE',
        paragraphs: ['See this.'],
        url: 'https://example.org/?a=1&b=2',
        date: '2010-05/2010-06',
      },
      { title: '', paragraphs: [] },
      { title: '', paragraphs: [] },
    ],
  })
})

/** What is no timeline, and what is said of it. */
const FAULTS: [text: string, fault: RegExp][] = [
  ['[', /^The text is not JSON: /],
  ['[]', /^\$: /],
  ['{"events": {}}', /^\$\.events: /],
  ['{"events": [{"start_date": {"year": "MMX"}}]}', /^\$\.events\[0\]\.start_date\.year: /],
]

test.each(FAULTS)('%s is refused with its place', (text, fault) => {
  const read = parseTimelineJs(text)
  expect('faults' in read && read.faults[0]).toMatch(fault)
})
