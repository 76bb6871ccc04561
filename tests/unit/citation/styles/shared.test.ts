import { expect, test } from 'vitest'
import type { CslDate, CslItem, CslName } from '@/lib/citation/csl-item'
import { chicagoLocator, shortenPages } from '@/lib/citation/styles/chicago-locator'
import { dateWords, dayWords, monthName, yearWords } from '@/lib/citation/styles/date-words'
import { executiveOrderNumber } from '@/lib/citation/styles/executive-order'
import { headlineCase } from '@/lib/citation/styles/headline-case'
import { endWith, italic, joinParts, type Part, plain, quoted } from '@/lib/citation/styles/join-runs'
import {
  initialledName,
  initialsOf,
  invertedName,
  listNames,
  naturalName,
  spaceInitials,
} from '@/lib/citation/styles/names'
import { nestQuotations } from '@/lib/citation/styles/nest-quotations'
import { registerPage } from '@/lib/citation/styles/register-page'
import {
  accessedGap,
  addressRuns,
  type CitationRun,
  citationText,
  type DateForm,
  remarkRuns,
} from '@/lib/citation/styles/style'

const withItalics = (runs: readonly CitationRun[]) =>
  runs.map(({ words, italic }) => (italic ? `*${words}*` : words)).join('')

const JOINED: [title: string, parts: Part[], mark: string, expected: string][] = [
  ['Parts are joined with a mark and a space', ['Writer', 'Title', '2010'], ', ', 'Writer, Title, 2010'],
  ['What is missing or empty takes its mark along', [undefined, 'Title', '', [], '2010'], ', ', 'Title, 2010'],
  ['Nothing joined is nothing', [undefined, ''], ', ', ''],
  ['One part alone gets no mark', ['Title'], '. ', 'Title'],
  ['An initial keeps its one stop', ['Writer, Wanda D.', 'Title'], '. ', 'Writer, Wanda D. Title'],
  ['A comma follows an initial', ['Wanda D.', 'Title'], ', ', 'Wanda D., Title'],
  ['A stop goes inside quotation marks', [quoted('Title'), 'Post'], '. ', '“Title.” Post'],
  ['A comma goes inside quotation marks', [quoted('Title'), 'Post'], ', ', '“Title,” Post'],
  ['A colon stays outside of quotation marks', [quoted('Title'), 'Post'], ': ', '“Title”: Post'],
  ['A title that asks gets no stop', [quoted('Opt out?'), 'Post'], '. ', '“Opt out?” Post'],
  ['A title that asks gets a comma', [quoted('Opt out?'), 'Post'], ', ', '“Opt out?,” Post'],
  ['A stop goes inside both marks of a nested quotation', [quoted('They say “no”'), 'P'], '. ', '“They say ‘no.’” P'],
  ['A nested question ends the title', [quoted('They ask “why?”'), 'P'], '. ', '“They ask ‘why?’” P'],
  ['A title in italics that asks gets no stop', [italic('Opt out?'), '2010'], '. ', '*Opt out?* 2010'],
  ['A mark after italics is not in italics', [italic('Post'), '2010'], ', ', '*Post*, 2010'],
  [
    'A question in brackets still gets its stop',
    ['[Whether it is legal?]', '2010'],
    '. ',
    '[Whether it is legal?]. 2010',
  ],
  ['A stop within brackets does not end them', ['(10 Civ. 1, S. J.)', '2010'], '. ', '(10 Civ. 1, S. J.). 2010'],
  ['A space joins without a mark', ['Post', '(2010)'], ' ', 'Post (2010)'],
  ['No comma follows a colon', ['Title:', 'Part'], ', ', 'Title: Part'],
]

for (const [title, parts, mark, expected] of JOINED)
  test(title, () => expect(withItalics(joinParts(parts, mark))).toBe(expected))

test('Joining leaves the runs it was given as they were', () => {
  const title = quoted('Title')
  endWith(title, '.')
  joinParts([title, 'Post'], ', ')
  expect(title).toEqual([{ words: '“Title”' }])
})

test('A mark after a gap does not become part of the gap', () => {
  const gap = accessedGap('month day, year')
  expect(endWith([gap], '.')).toEqual([gap, { words: '.' }])
})

test('A mark after nothing is nothing', () => {
  expect(endWith(undefined, '.')).toEqual([])
  expect(italic(undefined)).toEqual([])
  expect(plain('')).toEqual([])
})

const WANDA: CslName = { family: 'Writer', given: 'Wanda D.' }
const OFFICE: CslName = { literal: 'Office of Examples' }

test('A name is printed in the order that a style asks for', () => {
  expect(naturalName(WANDA)).toBe('Wanda D. Writer')
  expect(invertedName(WANDA)).toBe('Writer, Wanda D.')
  expect(initialledName(WANDA)).toBe('Writer, W. D.')
})

test('An office is not turned round, and a family name alone gets no comma', () => {
  for (const print of [naturalName, invertedName, initialledName]) {
    expect(print(OFFICE)).toBe('Office of Examples')
    expect(print({ family: 'Writer' })).toBe('Writer')
  }
})

test.each([
  ['Wanda', 'W.'],
  ['Wanda D.', 'W. D.'],
  ['W.D.', 'W. D.'],
  ['W. D.', 'W. D.'],
  ['Walter D', 'W. D.'],
  ['Jean-Paul', 'J.-P.'],
  ['J.-P.', 'J.-P.'],
  ['Élise', 'É.'],
])('The initials of %s are %s', (given, initials) => {
  expect(initialsOf(given)).toBe(initials)
})

test.each([
  ['W.D.', 'W. D.'],
  ['W. D.', 'W. D.'],
  ['J.-P.', 'J.-P.'],
  ['Wanda D.', 'Wanda D.'],
])('Initials with a space between: %s is %s', (given, spaced) => {
  expect(spaceInitials({ family: 'Writer', given })).toEqual({ family: 'Writer', given: spaced })
})

test('An office and a family name alone have no initials to space', () => {
  expect(spaceInitials({ literal: 'U.S. Office' })).toEqual({ literal: 'U.S. Office' })
  expect(spaceInitials({ family: 'Writer' })).toEqual({ family: 'Writer' })
})

test('Names are listed with commas and a last “and”', () => {
  expect(listNames([])).toBe('')
  expect(listNames(['A'])).toBe('A')
  expect(listNames(['A', 'B'])).toBe('A and B')
  expect(listNames(['A', 'B', 'C'])).toBe('A, B, and C')
  expect(listNames(['A', 'B'], { word: '&', commaForTwo: true })).toBe('A, & B')
})

const FORMS: DateForm[] = ['month day, year', 'mon. day, year', 'day mon. year', 'day month year']
const DATES: [date: CslDate, american: string, short: string, shortDayFirst: string, dayFirst: string][] = [
  [{ 'date-parts': [[2010, 9, 7]] }, 'September 7, 2010', 'Sept. 7, 2010', '7 Sept. 2010', '7 September 2010'],
  [{ 'date-parts': [[2010, 5]] }, 'May 2010', 'May 2010', 'May 2010', 'May 2010'],
  [{ 'date-parts': [[2010]] }, '2010', '2010', '2010', '2010'],
  [{ 'date-parts': [[2011]], season: 3 }, 'Fall 2011', 'Fall 2011', 'Fall 2011', 'Fall 2011'],
  [
    { 'date-parts': [[2010, 10]], circa: true },
    'ca. October 2010',
    'ca. Oct. 2010',
    'ca. Oct. 2010',
    'ca. October 2010',
  ],
  [{ literal: 'the 1990s' }, 'the 1990s', 'the 1990s', 'the 1990s', 'the 1990s'],
  [{ 'date-parts': [[2009], [2010]] }, '2009–2010', '2009–2010', '2009–2010', '2009–2010'],
  [
    {
      'date-parts': [
        [2010, 3],
        [2010, 11],
      ],
    },
    'March–November 2010',
    'Mar.–Nov. 2010',
    'Mar.–Nov. 2010',
    'March–November 2010',
  ],
  [
    {
      'date-parts': [
        [2010, 5, 18],
        [2010, 5, 20],
      ],
    },
    'May 18–20, 2010',
    'May 18–20, 2010',
    '18–20 May 2010',
    '18–20 May 2010',
  ],
  [
    {
      'date-parts': [
        [2010, 1, 18],
        [2010, 2, 2],
      ],
    },
    'January 18–February 2, 2010',
    'Jan. 18–Feb. 2, 2010',
    '18 Jan.–2 Feb. 2010',
    '18 January–2 February 2010',
  ],
  [
    {
      'date-parts': [
        [2009, 12, 30],
        [2010, 1, 2],
      ],
    },
    'December 30, 2009–January 2, 2010',
    'Dec. 30, 2009–Jan. 2, 2010',
    '30 Dec. 2009–2 Jan. 2010',
    '30 December 2009–2 January 2010',
  ],
]

for (const [date, ...expected] of DATES)
  test(`A date in words, in four forms: ${expected[0]}`, () => {
    expect(FORMS.map((form) => dateWords(date, form))).toEqual(expected)
  })

test('No date is no words', () => {
  for (const date of [undefined, {}, { 'date-parts': [] }]) {
    expect(dateWords(date, 'month day, year')).toBeUndefined()
    expect(yearWords(date)).toBeUndefined()
    expect(dayWords(date, 'month day, year')).toBeUndefined()
  }
})

test('A style says “about” in its own word', () => {
  expect(dateWords({ 'date-parts': [[2010]], circa: true }, 'month day, year', 'circa ')).toBe('circa 2010')
})

test('The year of a date is one year, or two where a span has two', () => {
  expect(yearWords({ 'date-parts': [[2010, 5, 18]] })).toBe('2010')
  expect(
    yearWords({
      'date-parts': [
        [2009, 5],
        [2010, 6],
      ],
    }),
  ).toBe('2009–2010')
  expect(
    yearWords({
      'date-parts': [
        [2010, 5],
        [2010, 6],
      ],
    }),
  ).toBe('2010')
  expect(yearWords({ literal: 'from 2010 on' })).toBe('from 2010 on')
})

test('A date without its year', () => {
  expect(dayWords({ 'date-parts': [[2010, 11, 27]] }, 'month day, year')).toBe('November 27')
  expect(dayWords({ 'date-parts': [[2010, 11, 27]] }, 'day mon. year')).toBe('27 Nov.')
  expect(dayWords({ 'date-parts': [[2010, 11]] }, 'month day, year')).toBe('November')
  expect(dayWords({ 'date-parts': [[2010]] }, 'month day, year')).toBeUndefined()
  expect(dayWords({ 'date-parts': [[2011]], season: 1 }, 'month day, year')).toBe('Spring')
})

test('May, June and July are not shortened', () => {
  expect([5, 6, 7].map((month) => monthName(month, 'mon. day, year'))).toEqual(['May', 'June', 'July'])
})

test.each([
  ['sheriff asks to opt out of the program', 'Sheriff Asks to Opt Out of the Program'],
  ['S.F. can’t opt out of immigration check', 'S.F. Can’t Opt Out of Immigration Check'],
  [
    'Is it really possible to opt-out of Secure Communities?',
    'Is It Really Possible to Opt-Out of Secure Communities?',
  ],
  ['Opt-out request', 'Opt-Out Request'],
  ['Secure Communities: a program for all', 'Secure Communities: A Program for All'],
  ['Can a city say no? the answer from the law', 'Can a City Say No? The Answer from the Law'],
  ['a mayor – and a city – say no', 'A Mayor – and a City – Say No'],
  ['What the program is for', 'What the Program Is For'],
  ['the U.S. and its cities', 'The U.S. and Its Cities'],
  ['Example Act of 1996', 'Example Act of 1996'],
  ['Writer v. Exampletown', 'Writer v. Exampletown'],
  ['iPhone data and the 12H ordinance', 'iPhone Data and the 12H Ordinance'],
  ['anti-ICE and ICE-led groups', 'Anti-ICE and ICE-Led Groups'],
  ['a 12-year-old rule', 'A 12-Year-Old Rule'],
  ['state-of-the-art checks', 'State-of-the-Art Checks'],
  ['ICE e-mail on opting out', 'ICE E-mail on Opting Out'],
  ['Sheriff: “the law is the law”', 'Sheriff: “The Law Is the Law”'],
  ['élan of the cities', 'Élan of the Cities'],
  ['read it at example.org/a', 'Read It at example.org/a'],
  ['26% of deportees', '26% of Deportees'],
  ['3/19 in Exampletown', '3/19 in Exampletown'],
  ['Pressure to Comply With the Program', 'Pressure to Comply With the Program'],
  ['', ''],
])('Headline case: %s', (title, expected) => {
  expect(headlineCase(title)).toBe(expected)
})

test('Long prepositions have a capital in one manner of headline case and none in the other', () => {
  expect(headlineCase('Cities against the program')).toBe('Cities Against the Program')
  expect(headlineCase('Cities against the program', 'all')).toBe('Cities against the Program')
})

test.each([
  ['Cities Against the Program', 'Cities against the Program'],
  ['Pressure to Comply With the Program', 'Pressure to Comply with the Program'],
  ['Due Process For All must wait', 'Due Process for All Must Wait'],
  ['Council: From Voluntary To Mandatory', 'Council: From Voluntary to Mandatory'],
  ['Judge: “By the Book” Says Nothing About It', 'Judge: “By the Book” Says Nothing about It'],
  ['Under the Program', 'Under the Program'],
  ['What Checks Are For', 'What Checks Are For'],
  ['They Said No. For Now They May', 'They Said No. For Now They May'],
  ['Cities – From Coast to Coast – Opt Out', 'Cities – From Coast to Coast – Opt Out'],
  ['Cities Opt Out, Sign Up, Carry On Checks', 'Cities Opt Out, Sign Up, Carry On Checks'],
  ['Sheriffs Turn Over Records', 'Sheriffs Turn Over Records'],
  ['Talks WITH the FBI', 'Talks WITH the FBI'],
])('Headline case with every preposition small: %s', (title, expected) => {
  expect(headlineCase(title, 'all')).toBe(expected)
})

const ORDER: CslItem = { id: 'example', type: 'legislation', title: 'Enhancing Examples' }
const ORDERS: [Partial<CslItem>, string | undefined][] = [
  [{ number: 'Executive Order 13768' }, '13,768'],
  [{ number: 'Exec. Order No. 13,768', type: 'regulation' }, '13,768'],
  [{ number: 'E.O. 13768', authority: 'President of the United States' }, '13,768'],
  [{ number: 'EO 9066' }, '9,066'],
  [{ number: '13768', genre: 'Executive order' }, '13,768'],
  [{ title: 'Executive Order 13768: Enhancing Examples' }, '13,768'],
  [{ number: 'Executive Order 1017', authority: 'Governor of Illinois' }, undefined],
  [{ number: 'Executive Order 2019-01' }, undefined],
  [{ number: 'Mayor’s Order 2011-174', genre: 'Executive order' }, undefined],
  [{ number: 'Executive Order 13768', type: 'report' }, undefined],
  [{ number: 'Pub. L. 104-208' }, undefined],
  [{}, undefined],
]

test.each(ORDERS)('Number of an executive order: %o', (fields, number) => {
  expect(executiveOrderNumber({ ...ORDER, ...fields })).toBe(number)
})

test.each([
  ['001103', '1103'],
  ['00128-00130', '128-130'],
  ['8799', '8799'],
  ['100', '100'],
  ['0', '0'],
  ['H6268', 'H6268'],
])('The page %s of a register is %s', (page, expected) => {
  expect(registerPage(page)).toBe(expected)
})

test.each([
  ['a ‘sanctuary city’ no more', 'a “sanctuary city” no more', 'a ‘sanctuary city’ no more'],
  ['a “sanctuary city” no more', 'a “sanctuary city” no more', 'a ‘sanctuary city’ no more'],
  ['a once-‘voluntary’ (‘hold’) plan', 'a once-“voluntary” (“hold”) plan', 'a once-‘voluntary’ (‘hold’) plan'],
  ['“they say ‘no’ here”', '“they say ‘no’ here”', '‘they say “no” here’'],
  ['‘they say “no” here’', '“they say ‘no’ here”', '‘they say “no” here’'],
  ['‘D.C.’s sheriffs’ say no', '“D.C.’s sheriffs” say no', '‘D.C.’s sheriffs’ say no'],
  [
    'sheriffs’ plan in Exampletown’s jails',
    'sheriffs’ plan in Exampletown’s jails',
    'sheriffs’ plan in Exampletown’s jails',
  ],
  ['‘hold’ ends deputies’ calls', '“hold” ends deputies’ calls', '‘hold’ ends deputies’ calls'],
  ['a ‘hold that never ends', 'a ‘hold that never ends', 'a ‘hold that never ends'],
])('Quotations in double and single marks by turns: %s', (words, double, single) => {
  expect(nestQuotations(words, 'double')).toBe(double)
  expect(nestQuotations(words, 'single')).toBe(single)
})

test.each([
  ['3-10', '3–10'],
  ['71–72', '71–72'],
  ['100-104', '100–104'],
  ['1100-1113', '1100–1113'],
  ['107-108', '107–8'],
  ['808-833', '808–33'],
  ['321-328', '321–28'],
  ['498-532', '498–532'],
  ['1087-1089', '1087–89'],
  ['1496-1500', '1496–500'],
  ['12991-13001', '12991–3001'],
  ['107-107', '107–107'],
  ['3, 321-328', '3, 321–28'],
  ['A3', 'A3'],
])('Chicago shortens the pages %s to %s', (pages, expected) => {
  expect(shortenPages(pages)).toBe(expected)
})

test('A place loses its “p.” in Chicago, and nothing else', () => {
  const item = { id: 'example', type: 'report', number: '0005876-0005882' } as const
  expect(chicagoLocator(item, 'pp. 321-328')).toBe('321–28')
  expect(chicagoLocator(item, 'para. 4')).toBe('para. 4')
  expect(chicagoLocator(item, 'EX 0005876-0005879')).toBe('EX 0005876-0005879')
  expect(chicagoLocator(item, '0005876-0005882')).toBeUndefined()
  expect(chicagoLocator(item, undefined)).toBeUndefined()
})

test('An address of the site without an origin says what the reader has to fill in', () => {
  expect(citationText(addressRuns('/events/example'))).toBe('[address of this site]/events/example')
  expect(addressRuns('https://post.example/a')).toEqual([{ words: 'https://post.example/a' }])
  expect(addressRuns(undefined)).toEqual([])
})

test('Remarks follow a citation in square brackets', () => {
  const item = { id: 'example', type: 'report', custom: { remarks: ['Chapter 2.', 'Seen as a copy.'] } } as const
  expect(citationText(remarkRuns({ ...item, custom: { remarks: [...item.custom.remarks] } }))).toBe(
    ' [Chapter 2. Seen as a copy.]',
  )
  expect(remarkRuns({ id: 'example', type: 'report' })).toEqual([])
})
