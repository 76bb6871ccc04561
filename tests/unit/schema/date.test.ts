import { expect, test } from 'vitest'
import { type DatePart, dateSchema, daySchema, isDay, parseDate } from '@/lib/schema/date'

const sure = { approximate: false, uncertain: false }

/** A date with its one end, and its first and last possible day. */
type SingleCase = [text: string, start: DatePart, earliest: string, latest: string]

const SINGLE: SingleCase[] = [
  // Days
  ['2010-05-18', { year: 2010, month: 5, day: 18, ...sure }, '2010-05-18', '2010-05-18'],
  ['2010-01-01', { year: 2010, month: 1, day: 1, ...sure }, '2010-01-01', '2010-01-01'],
  ['2010-12-31', { year: 2010, month: 12, day: 31, ...sure }, '2010-12-31', '2010-12-31'],
  ['2012-02-29', { year: 2012, month: 2, day: 29, ...sure }, '2012-02-29', '2012-02-29'],
  ['2000-02-29', { year: 2000, month: 2, day: 29, ...sure }, '2000-02-29', '2000-02-29'],
  // Months
  ['2010-05', { year: 2010, month: 5, ...sure }, '2010-05-01', '2010-05-31'],
  ['2010-06', { year: 2010, month: 6, ...sure }, '2010-06-01', '2010-06-30'],
  ['2011-02', { year: 2011, month: 2, ...sure }, '2011-02-01', '2011-02-28'],
  ['2012-02', { year: 2012, month: 2, ...sure }, '2012-02-01', '2012-02-29'],
  ['2010-12', { year: 2010, month: 12, ...sure }, '2010-12-01', '2010-12-31'],
  // Years
  ['2010', { year: 2010, ...sure }, '2010-01-01', '2010-12-31'],
  ['1868', { year: 1868, ...sure }, '1868-01-01', '1868-12-31'],
  // About, uncertain, both: the bounds stay those of the date as written
  ['2010~', { year: 2010, approximate: true, uncertain: false }, '2010-01-01', '2010-12-31'],
  ['2010?', { year: 2010, approximate: false, uncertain: true }, '2010-01-01', '2010-12-31'],
  ['2010%', { year: 2010, approximate: true, uncertain: true }, '2010-01-01', '2010-12-31'],
  ['2010-05~', { year: 2010, month: 5, approximate: true, uncertain: false }, '2010-05-01', '2010-05-31'],
  ['2010-05?', { year: 2010, month: 5, approximate: false, uncertain: true }, '2010-05-01', '2010-05-31'],
  ['2010-05-18~', { year: 2010, month: 5, day: 18, approximate: true, uncertain: false }, '2010-05-18', '2010-05-18'],
  ['2010-05-18?', { year: 2010, month: 5, day: 18, approximate: false, uncertain: true }, '2010-05-18', '2010-05-18'],
  ['2010-05-18%', { year: 2010, month: 5, day: 18, approximate: true, uncertain: true }, '2010-05-18', '2010-05-18'],
  // Unknown digits
  ['201X', { year: 2010, unspecified: '201X', ...sure }, '2010-01-01', '2019-12-31'],
  ['20XX', { year: 2000, unspecified: '20XX', ...sure }, '2000-01-01', '2099-12-31'],
  ['2010-XX', { year: 2010, unspecified: '2010-XX', ...sure }, '2010-01-01', '2010-12-31'],
  ['2010-XX-XX', { year: 2010, unspecified: '2010-XX-XX', ...sure }, '2010-01-01', '2010-12-31'],
  ['2010-05-XX', { year: 2010, month: 5, unspecified: '2010-05-XX', ...sure }, '2010-05-01', '2010-05-31'],
  ['2012-02-XX', { year: 2012, month: 2, unspecified: '2012-02-XX', ...sure }, '2012-02-01', '2012-02-29'],
]

test.each(SINGLE)('%s is read with its first and last possible day', (text, start, earliest, latest) => {
  expect(parseDate(text)).toEqual({ kind: 'single', start, earliest, latest })
})

/** A span with its ends as years, months and days, and its bounds. */
type SpanCase = [
  text: string,
  start: [number, number?, number?] | 'open' | 'unknown',
  end: [number, number?, number?] | 'open' | 'unknown',
  earliest?: string,
  latest?: string,
]

const SPANS: SpanCase[] = [
  ['2010/2012', [2010], [2012], '2010-01-01', '2012-12-31'],
  ['2010-05/2010-06', [2010, 5], [2010, 6], '2010-05-01', '2010-06-30'],
  ['2009-12/2010-02', [2009, 12], [2010, 2], '2009-12-01', '2010-02-28'],
  ['2010-05-18/2010-06-01', [2010, 5, 18], [2010, 6, 1], '2010-05-18', '2010-06-01'],
  ['2010-05-18/2010-06', [2010, 5, 18], [2010, 6], '2010-05-18', '2010-06-30'],
  ['2010/2012-02', [2010], [2012, 2], '2010-01-01', '2012-02-29'],
  ['2010/..', [2010], 'open', '2010-01-01', undefined],
  ['2010-05/..', [2010, 5], 'open', '2010-05-01', undefined],
  ['2010-05-18/..', [2010, 5, 18], 'open', '2010-05-18', undefined],
  ['../2010', 'open', [2010], undefined, '2010-12-31'],
  ['../2010-05-18', 'open', [2010, 5, 18], undefined, '2010-05-18'],
  ['2010/', [2010], 'unknown', '2010-01-01', undefined],
  ['/2010', 'unknown', [2010], undefined, '2010-12-31'],
]

test.each(SPANS)('%s is a span with its ends and bounds', (text, start, end, earliest, latest) => {
  const parsed = parseDate(text)
  const plain = (part: DatePart | undefined) => part && [part.year, part.month, part.day].filter((n) => n !== undefined)
  expect(parsed?.kind).toBe('interval')
  expect(plain(parsed?.start)).toEqual(typeof start === 'string' ? undefined : start)
  expect(plain(parsed?.end)).toEqual(typeof end === 'string' ? undefined : end)
  expect(parsed?.missing).toBe([start, end].find((side) => typeof side === 'string'))
  expect([parsed?.earliest, parsed?.latest]).toEqual([earliest, latest])
})

test('each end of a span keeps its own mark of doubt', () => {
  expect(parseDate('2010-05~/2010-06?')).toMatchObject({
    start: { month: 5, approximate: true, uncertain: false },
    end: { month: 6, approximate: false, uncertain: true },
  })
})

test.each([
  ['2010-21', 21],
  ['2010-22', 22],
  ['2010-23', 23],
  ['2010-24', 24],
] as [string, number][])('%s is a season, not a month', (text, season) => {
  const start = parseDate(text)?.start
  expect(start).toEqual({ year: 2010, season, ...sure })
})

test('seasons follow one another within their year', () => {
  const firstDays = ['2010-21', '2010-22', '2010-23', '2010-24'].map((text) => parseDate(text)?.earliest)
  expect(firstDays).toEqual([...firstDays].sort())
  expect(firstDays.every((day) => day?.startsWith('2010-'))).toBe(true)
})

// The library takes seasons for quarters: it ends spring on 31 March.
test('spring may be as late as May', () => {
  expect((parseDate('2010-21')?.latest ?? '') >= '2010-05-31').toBe(true)
})

const NO_DATES: [what: string, texts: string[]][] = [
  [
    'a day that the month does not have',
    ['2010-02-30', '2010-04-31', '2010-05-32', '2010-05-00', '2010-06-99', '2010-02-30?'],
  ],
  ['a month that the year does not have', ['2010-00', '2010-13', '2010-20', '2010-99', '2010-13-01']],
  ['a season of level 2', ['2010-25', '2010-32', '2010-41']],
  ['a mark of level 2', ['2010?-05', '2010-05~-18', '~2010', '2010-~05', '?2010-05-18', '2010~?', '2010-05-18?~']],
  ['a set of level 2', ['[2010,2011]', '{2010,2011}', '[2010..2012]', '{2010-05-18,2010-05-19}']],
  [
    'an unknown digit of level 2',
    ['2010-05-1X', '1X10', 'X010', 'XXXX', '2XXX', '201X-05', '156X-12-25', '2010-XX-18'],
  ],
  ['a significant digit or exponent', ['2010S2', 'Y20100', 'Y2E5', 'y20100']],
  [
    'a form of the draft of 2012',
    ['201x', '199u', '201u', '2010-uu', '2010-05-uu', '2010/open', '2010/unknown', 'unknown/2010', 'unknown', 'open'],
  ],
  [
    'a time of day',
    [
      '2010-05-18T10:00',
      '2010-05-18T10:00:00Z',
      '2010-05-18T10:00:00+02:00',
      '2010-05-18T',
      'T10:00',
      '2010-05-18/2010-05-19T10:00',
    ],
  ],
  ['a year before the common era', ['-2010', '-0001-05', '-2010/2010']],
  [
    'a date of another notation',
    [
      'May 2010',
      '18 May 2010',
      '5/18/2010',
      '2010/05',
      '2010-5',
      '2010-5-18',
      '20100518',
      '2010-W12',
      '2010-138',
      '2010-Q2',
      '10',
    ],
  ],
  ['a text around a date', [' 2010', '2010 ', '2010-05-18\n', '2010.', '2010-', '2010-05-', '2010 ~', 'c. 2010']],
  ['digits and dashes that only look right', ['２０１０', '2010–05', '2010‐05‐18', '2010—2012']],
  ['nothing', ['', '..', '/', '../..', '../', '/..', 'null', 'undefined', '~']],
  ['a span that ends before it begins', ['2010/2009', '2010-06/2010-05', '2010-05-18/2010-05-17']],
  [
    'a span with an end that does not exist',
    ['2010-02-30/2010-03-01', '2010-01-01/2010-02-30', '2010-13/2011', '2010/2011-13'],
  ],
  ['a span of more than two ends', ['2010/2011/2012', '2010//2012']],
  ['a span with wrong dots', ['2010/...', '2010/.', '2010-05..2010-06', '2010..']],
]

test.each(NO_DATES.flatMap(([what, texts]) => texts.map((text): [string, string] => [text, what])))(
  '%j is no date: %s',
  (text) => {
    expect(parseDate(text)).toBeUndefined()
  },
)

// The library takes 29 February of any year and moves it to 1 March.
test.each(['2011-02-29', '1900-02-29', '2010-02-29~', '2011-02-29/2012', '2010/2011-02-29'])(
  '%s is no date: that February has 28 days',
  (text) => {
    expect(parseDate(text)).toBeUndefined()
  },
)

test('a day is a full date without marks, and nothing else', () => {
  const days = ['2010-05-18', '2012-02-29']
  const others = [
    '2010-05',
    '2010',
    '2010-05-18~',
    '2010-05-XX',
    '2010-05-18/..',
    '2010-02-30',
    '2010-13-01',
    '18.5.2010',
    '',
    '2010-05-18 ',
    '2010-05-18T10:00',
  ]
  expect(days.filter(isDay)).toEqual(days)
  expect(others.filter(isDay)).toEqual([])
})

test('an impossible date tells the editor what to write', () => {
  const issues = dateSchema.safeParse('2010-02-30').error?.issues ?? []
  expect(
    issues.map((issue) => [issue.message, issue.code === 'custom' ? issue.params : undefined]),
  ).toMatchInlineSnapshot(`
    [
      [
        ""2010-02-30" is not a date of EDTF level 1",
        {
          "hint": "Write 2010-05-18, 2010-05, 2010, "2010-05~" for about, or 2010-05/2010-06 for a span.",
          "rule": "date-valid",
        },
      ],
    ]
  `)
})

test('a month where a day is needed tells the editor what to write', () => {
  const issues = daySchema.safeParse('2010-05').error?.issues ?? []
  expect(
    issues.map((issue) => [issue.message, issue.code === 'custom' ? issue.params : undefined]),
  ).toMatchInlineSnapshot(`
    [
      [
        ""2010-05" is not a calendar day",
        {
          "hint": "Write year-month-day, for example 2010-05-18.",
          "rule": "day-valid",
        },
      ],
    ]
  `)
})
