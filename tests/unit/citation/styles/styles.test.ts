import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { CslItem } from '@/lib/citation/csl-item'
import { CITATION_STYLES } from '@/lib/citation/styles/registry'
import { type CitationRun, type CitationUse, citationText } from '@/lib/citation/styles/style'
import { findTraces, TRACES } from './find-traces'

type Case = { title: string; why: string; item: Omit<CslItem, 'id'>; use?: CitationUse; expected: string }

const ENDING = '.cases.yaml'
/** Cases of a style of a manual; a template has fewer forms. */
const CASES_WANTED: Record<string, number> = { wikipedia: 14 }
const MANUAL_CASES = 45

const folder = new URL('.', import.meta.url)
const tables = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => [file.slice(0, -ENDING.length), parse(readFileSync(new URL(file, folder), 'utf8')) as Case[]]),
)

test('Every style of the registry has a table of cases, and every table a style', () => {
  expect([...tables.keys()].toSorted()).toEqual(CITATION_STYLES.map(({ id }) => id).toSorted())
})

test.each(TRACES)('The check of every citation sees %s', (trace, _, example) => {
  expect(findTraces(example, { id: 'example', type: 'report' })).toEqual([trace])
})

test('The check of every citation sees a lost initial and a lost remark', () => {
  const author = [{ family: 'Writer', given: 'Wanda D.' }]
  const item: CslItem = { id: 'example', type: 'report', author, custom: { remarks: ['Chapter 2.'] } }
  expect(findTraces('Wanda D Writer.', item)).toEqual(['the initial D. is lost', 'not told: Chapter 2.'])
  expect(findTraces('Wanda D. Writer. [Chapter 2.]', item)).toEqual([])
})

for (const { id, format } of CITATION_STYLES) {
  const cases = tables.get(id) ?? []

  test(`${id}: the table is long enough, each case says why, and no title stands twice`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(CASES_WANTED[id] ?? MANUAL_CASES)
    expect(repeated(cases.map(({ title }) => title))).toEqual([])
    expect(cases.filter(({ why }) => !why).map(({ title }) => title)).toEqual([])
  })

  for (const { title, item, use, expected } of cases)
    test(`${id}: ${title}`, () => {
      const whole = { id: 'example', ...item }
      const runs = format(whole, use)
      expect(withItalics(runs)).toBe(expected)
      expect(findTraces(citationText(runs), whole)).toEqual([])
    })

  test(`${id}: whichever one field a work lacks, it leaves no trace`, () => {
    expect(cases.flatMap(({ item, use }) => withoutOneField(item).flatMap((rest) => traced(rest, use)))).toEqual([])
  })

  function traced(item: CslItem, use: CitationUse | undefined): { text: string; traces: string[] }[] {
    const text = citationText(format(item, use))
    const traces = findTraces(text, item)
    return traces.length > 0 ? [{ text, traces }] : []
  }
}

/** A citation as the tables write it: italics between asterisks. */
function withItalics(runs: readonly CitationRun[]): string {
  return runs.map(({ words, italic }) => (italic ? `*${words}*` : words)).join('')
}

/** The item once for each of its fields but its type, without that field. */
function withoutOneField({ type, ...fields }: Omit<CslItem, 'id'>): CslItem[] {
  return Object.keys(fields).map((left) => ({
    id: 'example',
    type,
    ...Object.fromEntries(Object.entries(fields).filter(([key]) => key !== left)),
  }))
}

function repeated(titles: readonly string[]): string[] {
  return titles.filter((title, index) => titles.indexOf(title) !== index)
}
