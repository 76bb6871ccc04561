import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '@/lib/export/clean-text'
import { formatCsv } from '@/lib/export/format-csv'
import { formatListCell, parseListCell } from '@/lib/export/list-cell'
import { parseCsvRows } from '@/lib/export/parse-csv-rows'
import { HOSTILE_TEXTS, hostileText, RUNS } from './arbitraries'

test('a table has a byte order mark, a head line, CRLF, and quotation marks only where they are needed', () => {
  const rows = [
    { id: 'sf-letter', title: 'The sheriff writes' },
    { id: 'sf-answer', title: 'He says "no", twice\nand leaves' },
    { title: ' spaces ' },
  ]
  expect(formatCsv(['id', 'title'], rows)).toBe(
    '\uFEFFid,title\r\nsf-letter,The sheriff writes\r\nsf-answer,"He says ""no"", twice\nand leaves"\r\n," spaces "\r\n',
  )
})

/** A value, and the cell as a spreadsheet program gets it. */
const GUARDED: [value: string, cell: string][] = [
  ['=1+1', "'=1+1"],
  ['+1-555-0100', "'+1-555-0100"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ["'quoted'", "''quoted'"],
  ["''=1", "'''=1"],
  ['\r=1', '"\'\n=1"'],
  ['\n=1', '"\'\n=1"'],
  ['1=1', '1=1'],
  ['a-b', 'a-b'],
]

test.each(GUARDED)('%j stands in the file as %j and comes back', (value, cell) => {
  const text = formatCsv(['a', 'b'], [{ a: value, b: 'x' }])
  expect(text).toBe(`\uFEFFa,b\r\n${cell},x\r\n`)
  expect(parseCsvRows(text)).toEqual({ columns: ['a', 'b'], rows: [{ a: cleanText(value), b: 'x' }] })
})

test('an apostrophe that guards nothing is a part of the text', () => {
  expect(parseCsvRows("a\r\n'twas\r\n")).toEqual({ columns: ['a'], rows: [{ a: "'twas" }] })
})

test.each(HOSTILE_TEXTS)('no spreadsheet program takes %j for a formula, nor its parts for rows', (text) => {
  const csv = formatCsv(['a', 'b'], [{ a: text, b: 'x' }])
  expect(csv.split('\r\n')).toHaveLength(3)
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[^\P{Cc}\t\n]/u)
  expect(csv.split('\r\n')[1]).not.toMatch(/^"?[=+\-@\t]/)
})

test('any table comes back as it was', () => {
  const cell = fc.oneof(hostileText, fc.constant(''))
  const table = fc.uniqueArray(hostileText, { minLength: 1, maxLength: 3, selector: cleanText }).chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(fc.tuple(...columns.map(() => cell)), { maxLength: 3 }),
    }),
  )
  fc.assert(
    fc.property(table, ({ columns, rows }) => {
      const recordsOf = (clean: (text: string) => string) =>
        rows.map((cells) => Object.fromEntries(columns.map((column, i) => [clean(column), clean(cells[i] ?? '')])))
      const csv = formatCsv(
        columns,
        recordsOf((text) => text),
      )
      expect(parseCsvRows(csv)).toEqual({ columns: columns.map(cleanText), rows: recordsOf(cleanText) })
    }),
    RUNS,
  )
})

test('tables of other programs are read: line feeds alone, no byte order mark, empty lines', () => {
  expect(parseCsvRows('Year,Headline\n2010,"One, two"\n\n2011,\n')).toEqual({
    columns: ['Year', 'Headline'],
    rows: [
      { Year: '2010', Headline: 'One, two' },
      { Year: '2011', Headline: '' },
    ],
  })
})

/** A table with a fault, and what is said of it. */
const FAULTS: [table: string, fault: RegExp][] = [
  ['', /^The table has no head line\.$/],
  ['a,b\r\n1\r\n', /^The table cannot be read: .*line 2\.$/],
  ['a,b\r\n"1,2\r\n', /^The table cannot be read: .*\.$/],
  ['a,b,a\r\n1,2,3\r\n', /^The column "a" stands twice\.$/],
]

test.each(FAULTS)('%j is refused with a sentence', (table, fault) => {
  const read = parseCsvRows(table)
  expect('fault' in read && read.fault).toMatch(fault)
})

test('a list in a cell reads like a list', () => {
  expect(formatListCell([['sf'], ['santa-clara']])).toBe('sf; santa-clara')
  expect(
    formatListCell([
      ['The sheriff', 'it was so; always'],
      ['ICE', 'a | b \\ c'],
    ]),
  ).toBe('The sheriff | it was so\\; always; ICE | a \\| b \\\\ c')
  expect(formatListCell([])).toBe('')
})

test('any list comes back from its cell', () => {
  fc.assert(
    fc.property(fc.array(fc.array(hostileText, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), (items) => {
      expect(parseListCell(formatListCell(items))).toEqual(items)
    }),
    RUNS,
  )
})
