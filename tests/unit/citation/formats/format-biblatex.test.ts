import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CslItem, CslType } from '@/lib/citation/csl-item'
import { formatBiblatex } from '@/lib/citation/formats/format-biblatex'
import { oneLine } from '@/lib/citation/formats/one-line'
import { SPOKEN_FIELDS } from '@/lib/citation/formats/spoken-fields'
import { HOSTILE_TEXTS, hostileItem } from './hostile-items'

const WORK = {
  id: 'a',
  title: 'A Title',
  author: [{ family: 'Writer', given: 'Wanda' }],
  issued: { 'date-parts': [[2010, 5, 18]] },
  'container-title': 'The Example Post',
  publisher: 'Example Press',
  URL: 'https://example.org/a',
} as const satisfies Partial<CslItem>

/** The one entry of a file, read by counting braces as readers of .bib files do: its type and its values as they stand. */
function readEntry(file: string): { type: string; values: Record<string, string> } {
  const entries = readEntries(file)
  expect(entries).toHaveLength(1)
  return entries[0] ?? { type: '', values: {} }
}

function readEntries(file: string): { type: string; values: Record<string, string> }[] {
  const { groups, outside } = splitByBraces(file)
  const types = outside.map((text) => text.trim()).filter(Boolean)
  return groups.map((group, index) => {
    const inner = splitByBraces(group)
    return {
      type: types[index] ?? '',
      values: Object.fromEntries(
        inner.groups.map((value, place) => [/(\w+) = $/.exec(inner.outside[place] ?? '')?.[1] ?? '?', value]),
      ),
    }
  })
}

/** The contents of the outermost braces and what stands between them. Throws where braces do not match. */
function splitByBraces(text: string): { groups: string[]; outside: string[] } {
  const groups: string[] = []
  const outside = ['']
  let depth = 0
  for (const character of text) {
    if (character === '}') depth -= 1
    if (depth < 0) throw new Error('a brace closes nothing')
    const list = depth > 0 ? groups : outside
    const isEdge = (character === '{' && depth === 0) || (character === '}' && depth === 0)
    if (!isEdge) list.push(`${list.pop() ?? ''}${character}`)
    if (character === '{' && depth === 0) groups.push('')
    if (character === '}' && depth === 0) outside.push('')
    if (character === '{') depth += 1
  }
  if (depth > 0) throw new Error('a brace is not closed')
  return { groups, outside }
}

/** What TeX prints for a value. */
function print(value: string): string {
  return value
    .replace(/\\textbackslash\{\}/g, '\u0001')
    .replace(/\\textbraceleft\{\}/g, '\u0002')
    .replace(/\\textbraceright\{\}/g, '\u0003')
    .replace(/\\textasciitilde\{\}/g, '~')
    .replace(/\\textasciicircum\{\}/g, '^')
    .replace(/\\textasciigrave\{\}/g, '`')
    .replace(/\\([%&#$_])/g, '$1')
    .replace(/[{}]/g, '')
    .replaceAll('\u0001', '\\')
    .replaceAll('\u0002', '{')
    .replaceAll('\u0003', '}')
}

test('a newspaper article becomes an article that says it is of a newspaper', () => {
  const item: CslItem = {
    ...WORK,
    type: 'article-newspaper',
    note: 'Seen as a copy by this site’s editors.',
    custom: {
      'archived-url': 'https://archive.example.org/1?u=%20&v=~a',
      'record-updated': '2026-11-27',
      'record-version': '3fa9c1d2',
    },
  }
  expect(formatBiblatex([item])).toBe(`@article{a,
  author = {Writer, Wanda},
  title = {{A Title}},
  entrysubtype = {newspaper},
  journaltitle = {{The Example Post}},
  date = {2010-05-18},
  url = {https://example.org/a},
  eprint = {https://archive.example.org/1?u=%20&v=~a},
  eprinttype = {Archived copy},
  note = {Seen as a copy by this site’s editors.},
  addendum = {Publisher: Example Press.},
  annotation = {Record of this source: last changed 2026-11-27, version 3fa9c1d2.},
}
`)
})

test('a court decision names its reporter and docket as they are cited', () => {
  const item: CslItem = {
    id: 'exampletown-v-example-county',
    type: 'legal_case',
    title: 'Exampletown v. Example County',
    'container-title': 'F.3d',
    volume: '745',
    page: '634',
    number: 'No. 12-3991',
    authority: 'U.S. Court of Appeals for the Third Circuit',
    issued: { 'date-parts': [[2014, 3, 4]] },
  }
  expect(formatBiblatex([item])).toBe(`@misc{exampletown-v-example-county,
  title = {{Exampletown v. Example County}},
  entrysubtype = {jurisdiction},
  howpublished = {745 F.3d 634; No. 12-3991},
  organization = {{U.S. Court of Appeals for the Third Circuit}},
  date = {2014-03-04},
}
`)
})

test('a section of a code stands after the code, a bill before its Congress', () => {
  const law: CslItem = {
    id: 'a',
    type: 'legislation',
    title: 'A',
    'container-title': 'U.S.C.',
    volume: '8',
    section: '1373',
  }
  expect(readEntry(formatBiblatex([law])).values.howpublished).toBe('8 U.S.C. § 1373')
  const bill: CslItem = { id: 'a', type: 'bill', title: 'A', number: 'H.R. 5007', 'chapter-number': '119th Congress' }
  expect(readEntry(formatBiblatex([bill])).values.howpublished).toBe('H.R. 5007; 119th Congress')
})

const ENTRY_TYPES: Record<CslType, [full: string, bare: string]> = {
  article: ['@report', '@misc'],
  'article-journal': ['@article', '@misc'],
  'article-magazine': ['@article', '@misc'],
  'article-newspaper': ['@article', '@misc'],
  bill: ['@misc', '@misc'],
  book: ['@book', '@misc'],
  broadcast: ['@online', '@misc'],
  dataset: ['@dataset', '@dataset'],
  graphic: ['@misc', '@misc'],
  hearing: ['@misc', '@misc'],
  legal_case: ['@misc', '@misc'],
  legislation: ['@misc', '@misc'],
  personal_communication: ['@misc', '@misc'],
  'post-weblog': ['@online', '@misc'],
  regulation: ['@misc', '@misc'],
  report: ['@report', '@misc'],
  speech: ['@unpublished', '@misc'],
  thesis: ['@thesis', '@misc'],
  treaty: ['@misc', '@misc'],
  webpage: ['@online', '@misc'],
}

test.each(Object.entries(ENTRY_TYPES) as [CslType, [string, string]][])(
  'a %s is the entry %s: with an author, publisher and address, and with a title alone',
  (type, [full, bare]) => {
    expect(readEntry(formatBiblatex([{ ...WORK, type }])).type).toBe(full)
    expect(readEntry(formatBiblatex([{ id: 'a', type, title: 'A Title' }])).type).toBe(bare)
  },
)

test('news without a named author is an online entry of its newspaper', () => {
  const { type, values } = readEntry(formatBiblatex([{ ...WORK, type: 'article-newspaper', author: undefined }]))
  expect([type, values.organization, values.entrysubtype]).toEqual(['@online', '{The Example Post}', 'newspaper'])
})

test('a report that its own office published names the office as institution', () => {
  const item: CslItem = {
    id: 'a',
    type: 'report',
    title: 'A',
    author: [{ literal: 'Office of Examples' }],
    number: '7',
  }
  expect(readEntry(formatBiblatex([item])).values).toMatchObject({
    author: '{Office of Examples}',
    institution: '{Office of Examples}',
    type: 'Report',
    number: '7',
  })
})

test('what an entry type has no field for is said at its end', () => {
  const item: CslItem = { ...WORK, type: 'webpage', number: 'No. 7', volume: '12A' }
  expect(readEntry(formatBiblatex([item])).values.addendum).toBe(
    'Publisher: Example Press. Number: No. 7. Volume: 12A.',
  )
})

test.each<[string, Partial<CslItem>, string | undefined]>([
  ['a day', { issued: { 'date-parts': [[2010, 5, 8]] } }, '2010-05-08'],
  ['a month about', { issued: { 'date-parts': [[2010, 5]], circa: true }, custom: { edtf: '2010-05~' } }, '2010-05~'],
  ['an uncertain year', { issued: { 'date-parts': [[2010]], circa: true }, custom: { edtf: '2010?' } }, '2010?'],
  ['about, without EDTF', { issued: { 'date-parts': [[2010]], circa: true } }, '2010~'],
  [
    'a span',
    {
      issued: {
        'date-parts': [
          [2010, 5, 18],
          [2010, 6],
        ],
      },
    },
    '2010-05-18/2010-06',
  ],
  ['a season', { issued: { 'date-parts': [[2010]], season: 2 } }, '2010-22'],
  ['a decade', { issued: { literal: 'the 2010s' }, custom: { edtf: '201X' } }, '201X'],
  ['no end', { issued: { literal: 'from 2010 on' }, custom: { edtf: '2010/..' } }, '2010/..'],
  ['words', { issued: { literal: 'in the fall' } }, undefined],
  ['no date', {}, undefined],
])('the date of a work with %s is written as biblatex reads it', (_, fields, date) => {
  expect(readEntry(formatBiblatex([{ id: 'a', type: 'webpage', ...fields }])).values.date).toBe(date)
})

test('a date that is known in words only stands at the end', () => {
  const { values } = readEntry(formatBiblatex([{ id: 'a', type: 'webpage', issued: { literal: 'in the fall' } }]))
  expect(values.addendum).toBe('Date: in the fall.')
})

test.each<[string, NonNullable<CslItem['author']>, string]>([
  ['a person', [{ family: 'Writer', given: 'Wanda' }], 'Writer, Wanda'],
  [
    'two persons',
    [
      { family: 'Writer', given: 'W.' },
      { family: 'O’Example', given: 'Ann-Marie' },
    ],
    'Writer, W. and O’Example, Ann-Marie',
  ],
  ['an office', [{ literal: 'Town Clerk, Parks and Streets' }], '{Town Clerk, Parks and Streets}'],
  ['a particle', [{ family: 'de la Example', given: 'Wanda' }], '{de la Example}, Wanda'],
  ['an "and" in a name', [{ family: 'Salt and Pepper', given: 'Wanda' }], '{Salt and Pepper}, Wanda'],
  ['a suffix', [{ family: 'Writer', given: 'Wanda, Jr.' }], 'Writer, {Wanda, Jr.}'],
  ['one name', [{ family: 'Others' }], '{Others}'],
  ['an ampersand', [{ literal: 'Writer & Sons' }], '{Writer \\& Sons}'],
])('the author field for %s is read as it is meant', (_, author, written) => {
  expect(readEntry(formatBiblatex([{ id: 'a', type: 'webpage', author }])).values.author).toBe(written)
})

test('the version is one of the work only on this site’s own pages', () => {
  const custom = { 'record-version': '3fa9c1d2' }
  expect(readEntry(formatBiblatex([{ ...WORK, type: 'webpage', custom }])).values.version).toBeUndefined()
  const own = readEntry(formatBiblatex([{ ...WORK, type: 'webpage', custom: { ...custom, own: true } }]))
  expect([own.values.version, own.values.annotation]).toEqual(['3fa9c1d2', undefined])
})

test('a title in another language keeps its English one beside it', () => {
  const item: CslItem = {
    id: 'a',
    type: 'webpage',
    title: 'Ciudades',
    language: 'es',
    custom: { 'translated-title': 'Cities' },
  }
  expect(readEntry(formatBiblatex([item])).values).toMatchObject({
    title: '{Ciudades}',
    titleaddon: '{[Cities]}',
    langid: 'spanish',
  })
})

test.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))('TeX prints the title %j as it is', (_, title) => {
  const { values } = readEntry(formatBiblatex([{ id: 'a', type: 'webpage', title, note: title }]))
  expect(values.title === undefined ? undefined : print(values.title)).toBe(oneLine(title))
  expect(values.note === undefined ? undefined : print(values.note)).toBe(oneLine(title))
})

test('addresses hold nothing that could end a field', () => {
  const { values } = readEntry(
    formatBiblatex([{ id: 'a', type: 'webpage', URL: 'https://example.org/{a}\\b c?d=%20&e=~#f' }]),
  )
  expect(values.url).toBe('https://example.org/%7Ba%7D%5Cb%20c?d=%20&e=~#f')
})

test('whatever the works hold, every entry closes, every value is one line and no field stands twice', () => {
  fc.assert(
    fc.property(fc.array(hostileItem, { maxLength: 5 }), (items) => {
      const file = formatBiblatex(items)
      expect(readEntries(file).map(({ type }) => type.replace(/^@[a-z]+$/, 'entry'))).toEqual(items.map(() => 'entry'))
      const inner = file.split('\n').filter((line) => !/^(@[a-z]+\{[a-z0-9-]+,|\}|)$/.test(line))
      for (const line of inner) expect(line).toMatch(/^ {2}[a-z]+ = \{.*\},$/u)
      for (const entry of file.split('\n\n')) {
        const names = [...entry.matchAll(/^ {2}([a-z]+) = /gm)].map((match) => match[1])
        expect(new Set(names).size).toBe(names.length)
      }
    }),
  )
})

test('whatever a work holds, nothing of it is lost: each text stands in some field', () => {
  const spoken = Object.keys(SPOKEN_FIELDS).filter((field) => field !== 'page') as (keyof typeof SPOKEN_FIELDS)[]
  fc.assert(
    fc.property(hostileItem, (item) => {
      const printed = Object.values(readEntry(formatBiblatex([item])).values).map(print)
      for (const field of spoken) {
        const line = oneLine(item[field])
        if (line) expect(printed.some((value) => value.includes(line))).toBe(true)
      }
    }),
  )
})

test('the same works make the same bytes', () => {
  fc.assert(
    fc.property(fc.array(hostileItem, { maxLength: 3 }), (items) => {
      expect(formatBiblatex(structuredClone(items))).toBe(formatBiblatex(items))
    }),
  )
})
