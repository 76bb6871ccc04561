import { expect, test } from 'vitest'
import { parseICalendar } from '@/lib/export/parse-icalendar'

const EVENT = ['BEGIN:VEVENT', 'UID:one', 'DTSTAMP:20261120T000000Z', 'DTSTART;VALUE=DATE:20100518', 'END:VEVENT']

function fileOf(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

test('Folded lines, escapes, parameters with a colon and ends are read', () => {
  const { properties, entries, problems } = parseICalendar(
    fileOf(
      'NAME:One\\, two',
      ...EVENT.slice(0, 4),
      'DTEND;VALUE=DATE:20100521',
      'SUMMARY;ALTREP="https://example.org/a:b;c":A long',
      '  title\\nof two',
      '\tlines',
      'CATEGORIES:a\\,b,c\\\\,d',
      'END:VEVENT',
    ),
  )
  expect(problems).toEqual([])
  expect(properties).toEqual(new Map([['NAME', 'One, two']]))
  expect(entries).toEqual([
    {
      uid: 'one',
      first: '2010-05-18',
      last: '2010-05-20',
      title: 'A long title\nof twolines',
      description: '',
      categories: ['a,b', 'c\\', 'd'],
    },
  ])
})

/** A file and what is told of it. */
const FAULTS: [file: string, problem: RegExp][] = [
  [fileOf(...EVENT).trimEnd(), /last line/],
  [fileOf(...EVENT).replaceAll('\r\n', '\n'), /CR or LF alone/],
  [fileOf('NAME:a\rb', ...EVENT), /CR or LF alone/],
  [fileOf(`NAME:${'x'.repeat(71)}`, ...EVENT), /more than 75 octets/],
  [fileOf(`NAME:${'é'.repeat(36)}`, ...EVENT), /more than 75 octets/],
  [fileOf(...EVENT.filter((line) => !line.startsWith('UID'))), /no UID/],
  [fileOf(...EVENT.filter((line) => !line.startsWith('DT'))), /no DTSTAMP, DTSTART/],
  [fileOf(...EVENT.slice(0, -1)), /END:VCALENDAR ends what did not begin/],
  [fileOf(...EVENT).replace('END:VCALENDAR\r\n', ''), /VCALENDAR does not end/],
]

test.each(FAULTS)('In %j something is wrong', (file, problem) => {
  expect(parseICalendar(file).problems.join(' ')).toMatch(problem)
})
