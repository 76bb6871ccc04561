import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CslItem, CslType } from '@/lib/citation/csl-item'
import { formatRis } from '@/lib/citation/formats/format-ris'
import { oneLine } from '@/lib/citation/formats/one-line'
import { parseRis, type RisRecord } from '@/lib/citation/formats/parse-ris'
import { RIS_PLACES, type RisField, risTag } from '@/lib/citation/formats/ris-losses'
import { ALL_TYPES, hostileItem } from './hostile-items'

const FIELDS = Object.keys(RIS_PLACES) as RisField[]

function readRecord(item: CslItem): RisRecord {
  const { records, faults } = parseRis(formatRis([item]))
  expect(faults).toEqual([])
  expect(records).toHaveLength(1)
  return records[0] ?? { type: '', fields: new Map() }
}

test('a court decision arrives with its court, reporter and docket', () => {
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
    URL: 'https://example.org/case',
    note: 'Caption only.',
    custom: { 'record-updated': '2026-11-27', 'record-version': '3fa9c1d2' },
  }
  expect(formatRis([item]).split('\r\n')).toEqual([
    'TY  - CASE',
    'ID  - exampletown-v-example-county',
    'TI  - Exampletown v. Example County',
    'A2  - F.3d',
    'DA  - 2014/03/04/',
    'PY  - 2014',
    'PB  - U.S. Court of Appeals for the Third Circuit',
    'VL  - 745',
    'SP  - 634',
    'SV  - No. 12-3991',
    'UR  - https://example.org/case',
    'N1  - Caption only. Record last changed: 2026-11-27. Record version: 3fa9c1d2.',
    'ER  - ',
    '',
    '',
  ])
})

test.each<[CslType, string, Partial<CslItem>, Record<string, string[]>]>([
  ['article', 'RPRT', { number: '18-015', 'collection-title': 'Papers' }, { SN: ['18-015'], T2: ['Papers'] }],
  [
    'article-journal',
    'JOUR',
    { 'container-title': 'Journal of Examples', volume: '4', issue: '2', page: '937–973', 'collection-title': 'New' },
    { T2: ['Journal of Examples'], VL: ['4'], IS: ['2'], SP: ['937'], EP: ['973'], T3: ['New'] },
  ],
  ['article-magazine', 'MGZN', { 'container-title': 'Example Weekly' }, { T2: ['Example Weekly'] }],
  ['article-newspaper', 'NEWS', { 'container-title': 'The Example Post' }, { T2: ['The Example Post'] }],
  [
    'bill',
    'BILL',
    { authority: 'U.S. Congress', number: 'H.R. 1', 'chapter-number': '111th Congress' },
    { T3: ['U.S. Congress'], M1: ['H.R. 1'], ET: ['111th Congress'] },
  ],
  [
    'book',
    'BOOK',
    { publisher: 'Example Press', 'publisher-place': 'Exampletown' },
    { PB: ['Example Press'], CY: ['Exampletown'] },
  ],
  ['broadcast', 'VIDEO', { 'container-title': 'Evening' }, { T2: ['Evening'] }],
  ['dataset', 'DATA', { issue: '3' }, { N1: ['Issue: 3.'] }],
  ['graphic', 'ART', { genre: 'Map' }, { M3: ['Map'] }],
  [
    'hearing',
    'HEAR',
    { section: 'Committee on Examples', authority: 'U.S. Senate', number: 'S. Hrg. 1' },
    { T2: ['Committee on Examples'], T3: ['U.S. Senate'], M1: ['S. Hrg. 1'] },
  ],
  [
    'legal_case',
    'CASE',
    { references: 'aff’d', publisher: 'Law Site' },
    { OP: ['aff’d'], N1: ['Publisher: Law Site.'] },
  ],
  [
    'legislation',
    'STAT',
    { 'container-title': 'D.C. Code', section: '24-211.07', volume: '24', page: '3009-707', number: 'D.C. Law 19-194' },
    { T2: ['D.C. Code'], SE: ['24-211.07'], VL: ['24'], SP: ['3009-707'], M1: ['D.C. Law 19-194'] },
  ],
  [
    'personal_communication',
    'PCOMM',
    { genre: 'E-mail', number: '0007224' },
    { M3: ['E-mail'], N1: ['Number: 0007224.'] },
  ],
  ['post-weblog', 'BLOG', { 'container-title': 'Example Blog' }, { T2: ['Example Blog'] }],
  ['regulation', 'STAT', { 'container-title': 'C.F.R.', section: '287.7' }, { T2: ['C.F.R.'], SE: ['287.7'] }],
  [
    'report',
    'RPRT',
    { number: 'OIG-1', genre: 'Audit', publisher: 'Office' },
    { SN: ['OIG-1'], M3: ['Audit'], PB: ['Office'] },
  ],
  ['speech', 'SLIDE', { 'event-title': 'Town Meeting' }, { T2: ['Town Meeting'] }],
  [
    'thesis',
    'THES',
    { genre: 'Master’s thesis', publisher: 'Example University' },
    { M3: ['Master’s thesis'], PB: ['Example University'] },
  ],
  ['treaty', 'STAT', { references: '1 U.N.T.S. 1' }, { OP: ['1 U.N.T.S. 1'] }],
  [
    'webpage',
    'ELEC',
    { 'container-title': 'Example', volume: '3', DOI: '10.1234/a' },
    { T2: ['Example'], N1: ['Volume: 3.'], DO: ['10.1234/a'] },
  ],
])('a %s is %s, with tags as Zotero reads them', (type, code, fields, expected) => {
  const record = readRecord({ id: 'a', type, ...fields })
  expect(record.type).toBe(code)
  expect(Object.fromEntries(record.fields)).toEqual({ ID: ['a'], ...expected })
})

test('a person is family name first, an office as it is', () => {
  const author: CslItem['author'] = [
    { family: 'Writer', given: 'Wanda' },
    { literal: 'Town Clerk' },
    { family: 'Solo' },
  ]
  expect(readRecord({ id: 'a', type: 'book', author }).fields.get('AU')).toEqual([
    'Writer, Wanda',
    'Town Clerk',
    'Solo',
  ])
})

test.each<[CslItem['issued'], string | undefined, string | undefined]>([
  [{ 'date-parts': [[2010, 5, 8]] }, '2010/05/08/', '2010'],
  [{ 'date-parts': [[2010, 5]], circa: true }, '2010/05//about', '2010'],
  [{ 'date-parts': [[2010]], season: 3 }, '2010///fall', '2010'],
  [
    {
      'date-parts': [
        [2010, 5, 18],
        [2010, 6, 2],
      ],
    },
    '2010/05/18/to 2010-06-02',
    '2010',
  ],
  [{ literal: 'from 2010 on' }, undefined, undefined],
])('the date %j keeps its first day and says the rest in words', (issued, day, year) => {
  const { fields } = readRecord({ id: 'a', type: 'book', issued })
  expect([fields.get('DA')?.[0], fields.get('PY')?.[0]]).toEqual([day, year])
})

test('a date that is known in words only stands in the note', () => {
  expect(readRecord({ id: 'a', type: 'book', issued: { literal: 'from 2010 on' } }).fields.get('N1')).toEqual([
    'Date: from 2010 on.',
  ])
})

test.each(ALL_TYPES)('no two fields of a %s share a tag, but for the note', (type) => {
  const tags = FIELDS.map((field) => risTag(field, type)).filter((tag) => tag !== undefined && tag !== 'N1')
  expect(tags.filter((tag, index) => tags.indexOf(tag) !== index)).toEqual([])
})

test('whatever the works hold, the file is lines with tags, one record for each, and arrives with every field that is promised', () => {
  fc.assert(
    fc.property(fc.array(hostileItem, { maxLength: 4 }), (items) => {
      const file = formatRis(items)
      for (const line of file.split('\r\n')) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*|)$/u)
      const { records, faults } = parseRis(file)
      expect(faults).toEqual([])
      expect(records).toHaveLength(items.length)
      for (const [index, item] of items.entries())
        for (const field of FIELDS) expectKept(item, field, records[index] ?? { type: '', fields: new Map() })
    }),
  )
})

/** What the table of losses promises of a field. */
function expectKept(item: CslItem, field: RisField, { fields }: RisRecord): void {
  const tag = risTag(field, item.type)
  const values = tag ? (fields.get(tag) ?? []) : []
  if (field === 'type' || field === 'own' || field === 'edtf') return
  if (field === 'author') {
    const names = (item.author ?? []).map((name) =>
      'literal' in name
        ? oneLine(name.literal)
        : oneLine(name.family) && [name.family, name.given].map(oneLine).filter(Boolean).join(', '),
    )
    expect(values).toEqual(names.filter(Boolean))
  } else if (field === 'issued') {
    const year = item.issued?.['date-parts']?.[0]?.[0]
    expect(values[0]?.slice(0, 4)).toBe(year === undefined ? undefined : String(year).padStart(4, '0'))
  } else if (field === 'page' && tag === 'SP') {
    const pages = [...values, ...(fields.get('EP') ?? [])].join('-')
    expect(pages).toBe(fields.has('EP') ? oneLine(item.page)?.replace(/\s*[-–]\s*/, '-') : (oneLine(item.page) ?? ''))
  } else if (field === 'remarks') {
    for (const remark of item.custom?.remarks ?? []) expect(values[0] ?? '').toContain(oneLine(remark) ?? '')
  } else {
    const said = oneLine(field in item ? item[field as 'title'] : item.custom?.[field as 'archived-url'])
    if (tag !== 'N1') expect(values).toEqual(said ? [said] : [])
    else if (said) expect(values[0]).toContain(field === 'note' ? said : `${RIS_PLACES[field].words}: ${said}`)
  }
}

test('the same works make the same bytes', () => {
  fc.assert(
    fc.property(fc.array(hostileItem, { maxLength: 3 }), (items) => {
      expect(formatRis(structuredClone(items))).toBe(formatRis(items))
    }),
  )
})

test.each<[string, string, string[], string[]]>([
  ['a mark and line feeds', '\uFEFFTY  - BOOK\nTI  - A\nER  - \n', ['BOOK A'], []],
  ['a value over two lines', 'TY  - BOOK\r\nTI  - A\r\n  b\r\nER  - \r\n', ['BOOK A b'], ['line 3: has no tag']],
  ['no end', 'TY  - BOOK\r\nTI  - A\r\n', ['BOOK A'], ['line 1: the record has no end']],
  [
    'a record within a record',
    'TY  - BOOK\r\nTI  - A\r\nTY  - NEWS\r\nTI  - B\r\nER  - \r\n',
    ['BOOK A', 'NEWS B'],
    ['line 3: a record begins before the one of line 1 has ended'],
  ],
  ['a line outside', 'TI  - A\r\nTY  - BOOK\r\nER  - \r\n', ['BOOK undefined'], ['line 1: stands outside of a record']],
  ['nothing', '', [], []],
])('a file with %s is read, and its faults are named', (_, text, records, faults) => {
  const read = parseRis(text)
  expect(read.records.map(({ type, fields }) => `${type} ${fields.get('TI')?.[0]}`)).toEqual(records)
  expect(read.faults).toEqual(faults)
})
