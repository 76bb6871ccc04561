import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine, cleanText } from '@/lib/export/clean-text'
import type { Collection, DatedItem } from '@/lib/export/dated-item'
import { foldLine } from '@/lib/export/fold-line'
import { formatICalendar, ICALENDAR_LOSSES } from '@/lib/export/format-icalendar'
import { type CalendarEntry, parseICalendar } from '@/lib/export/parse-icalendar'
import { recordUuid } from '@/lib/export/record-uuid'
import { collection as anyCollection, datedItem, datedItems, RUNS } from './arbitraries'
import { LETTER, TIMELINE } from './example-records'

const COLLECTION: Collection = { ...TIMELINE, description: 'What was decided, said and asked, in order.' }

const ITEM: DatedItem = {
  ...LETTER,
  summary: 'The council of Exampletown asks in a letter.',
  remarks: ['Event of 18 May 2010, confirmed.'],
  tags: ['opt-out', 'exampletown'],
  references: ['Wanda Writer, “A Letter,” The Example Post, 19 May 2010.'],
  updated: '2026-11-20',
}

function calendarOf(...items: DatedItem[]): string {
  return formatICalendar(COLLECTION, items)
}

function entryOf(item: DatedItem): CalendarEntry {
  const { entries, problems } = parseICalendar(calendarOf(item))
  expect(problems).toEqual([])
  expect(entries).toHaveLength(1)
  return entries[0] as CalendarEntry
}

test('A calendar is this file, line by line', () => {
  expect(calendarOf({ ...ITEM, references: [], remarks: [] }).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Can Cities Opt Out?//Timeline//EN',
    'CALSCALE:GREGORIAN',
    'NAME:Timeline (Can Cities Opt Out?)',
    'X-WR-CALNAME:Timeline (Can Cities Opt Out?)',
    'DESCRIPTION:What was decided\\, said and asked\\, in order. License: https://',
    ' creativecommons.org/licenses/by/4.0/',
    'X-WR-CALDESC:What was decided\\, said and asked\\, in order. License: https:/',
    ' /creativecommons.org/licenses/by/4.0/',
    'URL:https://example.org/timeline',
    'BEGIN:VEVENT',
    `UID:${recordUuid('event:exampletown-letter')}`,
    'DTSTAMP:20261120T000000Z',
    'CREATED:20261001T000000Z',
    'LAST-MODIFIED:20261120T000000Z',
    'DTSTART;VALUE=DATE:20100518',
    'SUMMARY:Exampletown asks to leave',
    'DESCRIPTION:The council of Exampletown asks in a letter.\\n\\nDate: 18 May 20',
    ' 10.\\n\\nhttps://example.org/events/exampletown-letter\\nLast changed 20 Nove',
    ' mber 2026\\, version 3fa9c1d2.',
    'URL:https://example.org/events/exampletown-letter',
    'CATEGORIES:Request,opt-out,exampletown',
    'X-EDTF:2010-05-18',
    'TRANSP:TRANSPARENT',
    'CLASS:PUBLIC',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

/** A date, the days in the file (the end is the day after the last), and what the title says of it in brackets. */
const DATES: [edtf: string, start: string, end: string | undefined, words: string | undefined][] = [
  ['2010-05-18', '20100518', undefined, undefined],
  ['2010-12-31', '20101231', undefined, undefined],
  ['2010-05-18/2010-05-20', '20100518', '20100521', undefined],
  ['2009-12-30/2009-12-31', '20091230', '20100101', undefined],
  ['2012-02-27/2012-02-28', '20120227', '20120229', undefined],
  ['2010-05', '20100501', '20100601', 'May 2010, day not known'],
  ['2012-02', '20120201', '20120301', 'February 2012, day not known'],
  ['2010', '20100101', '20110101', '2010, day not known'],
  ['2010-21', '20100301', '20100601', 'spring 2010, day not known'],
  ['2010-24', '20101201', '20110101', 'winter 2010, day not known'],
  ['2010-05-18~', '20100518', undefined, 'about 18 May 2010'],
  ['2010-05-18?', '20100518', undefined, '18 May 2010 (uncertain)'],
  ['2010-05~', '20100501', '20100601', 'about May 2010, day not known'],
  ['2010%', '20100101', '20110101', 'about 2010 (uncertain), day not known'],
  ['201X', '20100101', '20200101', 'the 2010s, day not known'],
  ['20XX', '20000101', '21000101', 'the years 2000 to 2099, day not known'],
  ['2010-XX', '20100101', '20110101', '2010, month unknown'],
  ['2010-XX-XX', '20100101', '20110101', '2010, month unknown'],
  ['2010-05-XX', '20100501', '20100601', 'May 2010, day unknown'],
  ['2010-05/2010-06', '20100501', '20100701', 'May to June 2010, day not known'],
  ['2010-05-18/2010-06', '20100518', '20100701', '18 May to June 2010, day not known'],
  ['2010-05-18/2010-06-02~', '20100518', '20100603', '18 May 2010 to about 2 June 2010'],
  ['2010-05-18/..', '20100518', undefined, 'from 18 May 2010 on'],
  ['2010-05/..', '20100501', '20100601', 'from May 2010 on, day not known'],
  ['../2010-05-18', '20100518', undefined, 'until 18 May 2010'],
  ['2010-05-18/', '20100518', undefined, '18 May 2010 to an unknown date'],
  ['/2010-05-18', '20100518', undefined, 'an unknown date to 18 May 2010'],
]

test.each(DATES)('%s is shown from %s to before %s, with the words: %s', (date, start, end, words) => {
  const lines = calendarOf({ ...ITEM, date }).split('\r\n')
  const entry = entryOf({ ...ITEM, date })
  expect(lines).toContain(`DTSTART;VALUE=DATE:${start}`)
  expect(lines.find((line) => line.startsWith('DTEND'))).toBe(end && `DTEND;VALUE=DATE:${end}`)
  expect(entry.title).toBe(words ? `${ITEM.title} [${words}]` : ITEM.title)
  expect(entry.edtf).toBe(date)
  expect(entry.description.startsWith(words ? `Date: ${words}.` : ITEM.summary)).toBe(true)
})

test('The description says how the days of an uncertain date are to be read', () => {
  expect(entryOf({ ...ITEM, date: '2010-05' }).description).toMatch(
    /^Date: May 2010, day not known\. The calendar shows every day that the date allows\.\n\nThe council/,
  )
  expect(entryOf({ ...ITEM, date: '2010-05/..' }).description).toMatch(
    /^Date: from May 2010 on, day not known\. The calendar shows only the end that is known\.\n\n/,
  )
  expect(entryOf({ ...ITEM, date: '2010-05-18~' }).description).toMatch(/^Date: about 18 May 2010\.\n\n/)
})

test('A standing other than confirmed stands in the title, before an uncertain date', () => {
  expect(entryOf({ ...ITEM, standing: 'reported' }).title).toBe('Exampletown asks to leave [reported]')
  expect(entryOf({ ...ITEM, standing: 'disputed', date: '2010-05' }).title).toBe(
    'Exampletown asks to leave [disputed; May 2010, day not known]',
  )
})

test('The description holds summary, date, remarks, references and address, in this order', () => {
  expect(entryOf(ITEM).description).toBe(`The council of Exampletown asks in a letter.

Date: 18 May 2010.

Event of 18 May 2010, confirmed.

References:
- Wanda Writer, “A Letter,” The Example Post, 19 May 2010.

https://example.org/events/exampletown-letter
Last changed 20 November 2026, version 3fa9c1d2.`)
})

test('Items without a date are left out', () => {
  const { date: _, ...undated } = ITEM
  expect(parseICalendar(calendarOf(undated, ITEM)).entries).toHaveLength(1)
})

test('The file is no invitation, names no program, and is the same when it is written again', () => {
  const file = calendarOf(ITEM)
  expect(file).not.toMatch(/^METHOD/m)
  expect(calendarOf(ITEM)).toBe(file)
})

test('An event keeps its UID when the site has another address, and has no URL where there is none', () => {
  const homeless = { ...ITEM, url: '/events/exampletown-letter' }
  expect(entryOf(homeless).uid).toBe(entryOf(ITEM).uid)
  expect(entryOf(homeless).url).toBeUndefined()
  expect(entryOf(homeless).description).toContain('/events/exampletown-letter')
})

/** A text and its form in a file (RFC 5545, 3.3.11). */
const ESCAPES: [text: string, written: string][] = [
  ['a, b; c', 'a\\, b\\; c'],
  ['a \\ b', 'a \\\\ b'],
  ['a \\n b', 'a \\\\n b'],
  ['a: "b"', 'a: "b"'],
  ['=cmd|x', '=cmd|x'],
  ['one\ntwo', 'one two'],
  ['one\r\nEND:VEVENT', 'one END:VEVENT'],
]

test.each(ESCAPES)('The title %j is written %s and read back', (title, written) => {
  expect(calendarOf({ ...ITEM, title }).split('\r\n')).toContain(`SUMMARY:${written}`)
  expect(entryOf({ ...ITEM, title }).title).toBe(cleanLine(title))
})

test('A comma in a category does not make two of it', () => {
  expect(entryOf({ ...ITEM, tags: ['a, b', 'c;d\\'] }).categories).toEqual(['Request', 'a, b', 'c;d\\'])
})

/** A line, and the octets of the lines into which it is folded. */
const FOLDS: [line: string, octets: number[]][] = [
  ['x'.repeat(75), [75]],
  ['x'.repeat(76), [75, 2]],
  ['x'.repeat(149), [75, 75]],
  ['x'.repeat(150), [75, 75, 2]],
  [`${'x'.repeat(71)}\u{1F600}`, [75]],
  [`${'x'.repeat(72)}\u{1F600}`, [72, 5]],
  [`${'x'.repeat(74)}\u{1F600}`, [74, 5]],
  [`${'x'.repeat(74)}é`, [74, 3]],
  [`${'x'.repeat(73)}é`, [75]],
  ['\u{1F600}'.repeat(19), [72, 5]],
]

test.each(FOLDS)('%s is folded into lines of %j octets', (line, octets) => {
  const folded = foldLine(line)
  expect(folded.split('\r\n').map((part) => Buffer.byteLength(part))).toEqual(octets)
  expect(folded.replaceAll('\r\n ', '')).toBe(line)
})

/** Where each field that is kept is read from. */
const READ: Partial<Record<keyof DatedItem, (item: DatedItem, entry: CalendarEntry) => boolean>> = {
  url: ({ url }, entry) =>
    entry.description.includes(url) && (entry.url === undefined || entry.url === new URL(url).href),
  title: ({ title }, entry) => entry.title.startsWith(cleanLine(title)),
  summary: ({ summary }, { description }) => description.includes(cleanText(summary)),
  remarks: ({ remarks }, { description }) => remarks.every((remark) => description.includes(cleanText(remark))),
  kind: ({ kind }, { categories }) => categories[0] === kind,
  tags: ({ tags }, { categories }) => categories.slice(1).join() === tags.join(),
  published: ({ published }, { created }) => created === published,
  updated: ({ updated }, { changed }) => changed === updated,
  version: ({ version }, { description }) => description.includes(version),
}

test('The table of losses has a row for each field, and what it calls kept comes back from a file', () => {
  expect(ICALENDAR_LOSSES.map(({ field }) => field).sort()).toEqual(Object.keys(ITEM).sort())
  expect(
    ICALENDAR_LOSSES.filter(({ kept }) => kept === 'yes')
      .map(({ field }) => field)
      .sort(),
  ).toEqual(Object.keys(READ).sort())
  fc.assert(
    fc.property(datedItem, (item) => {
      if (item.date === undefined) return
      const entry = entryOf(item)
      expect(Object.entries(READ).filter(([, isKept]) => !isKept(item, entry))).toEqual([])
    }),
    RUNS,
  )
})

test('Whatever records say, the file is well formed and holds every item with a date', () => {
  fc.assert(
    fc.property(anyCollection, datedItems, (collection, items) => {
      const file = formatICalendar(collection, items)
      const { entries, problems } = parseICalendar(file)
      expect(problems).toEqual([])
      expect(file).not.toMatch(/[^\P{Cc}\r\n\t]/u)
      expect(entries.map(({ edtf, uid }) => [edtf, uid])).toEqual(
        items.filter(({ date }) => date !== undefined).map(({ date, key }) => [date, recordUuid(key)]),
      )
      expect(entries.every(({ first, last }) => first <= last)).toBe(true)
    }),
    RUNS,
  )
})
