import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  formatBriefReference,
  formatNames,
  formatReference,
  formatShortReference,
  type ReferenceRun,
  referenceText,
} from '@/lib/citation/format-reference'
import { sourceSchema } from '@/lib/schema/source'

type Case = { title: string; source: Record<string, unknown>; expected: string; short?: string; fails?: boolean }

const CASES = parse(readFileSync(new URL('format-reference.cases.yaml', import.meta.url), 'utf8')) as Case[]

/** What every record says about how it was read; no reference prints it. */
const READ = {
  standing: 'primary',
  nature: 'A test',
  seen: 'original',
  read: 'in full',
  'no-link': 'A test.',
  published: '2020-01-01',
  updated: '2020-01-01',
}

const withItalics = (runs: readonly ReferenceRun[]) =>
  runs.map(({ words, italic }) => (italic ? `*${words}*` : words)).join('')

test('the table of references is there, and no title stands twice in it', () => {
  expect(CASES.length).toBeGreaterThan(30)
  expect(new Set(CASES.map(({ title }) => title)).size).toBe(CASES.length)
})

for (const { title, source, expected, short, fails } of CASES) {
  const declare = fails ? test.fails : test
  declare(title, () => {
    const record = sourceSchema.parse({ ...READ, ...source })
    const runs = formatReference(record)
    expect(withItalics(runs)).toBe(expected)
    expect(referenceText(runs)).toBe(expected.replaceAll('*', ''))
    if (short !== undefined) expect(formatShortReference(record)).toBe(short)
  })
}

test('a source without authors has no names', () => {
  expect(formatNames([])).toBe('')
})

const brief = (source: Record<string, unknown>) => formatBriefReference(sourceSchema.parse({ ...READ, ...source }))

test.each([
  ['a paper before its authors', { type: 'article-newspaper', 'container-title': 'SF Weekly' }, 'SF Weekly, 2011'],
  [
    'an office by the letters that readers know',
    { type: 'report', author: [{ literal: 'U.S. Immigration and Customs Enforcement' }] },
    'ICE, 2011',
  ],
  [
    'without what tells two papers apart',
    { type: 'article-newspaper', 'container-title': 'The Herald, Everett, Washington (Associated Press)' },
    'The Herald, Everett, Washington, 2011',
  ],
  [
    'a long name to its comma',
    {
      type: 'report',
      author: [{ literal: 'California Department of Justice, Office of the Attorney General' }],
    },
    'California Department of Justice …, 2011',
  ],
  [
    'a long law by its first words, none of them a small one at the end',
    { type: 'legislation', title: 'Enhancing Public Safety in the Interior of the United States' },
    'Enhancing Public Safety in the Interior …, 2011',
  ],
  [
    'a year once',
    { type: 'legislation', title: 'Detainer Compliance Amendment Act of 2011' },
    'Detainer Compliance Amendment Act of 2011',
  ],
])('in the margin: %s', (_, source, expected) => {
  expect(brief({ title: 'A title', issued: '2011', author: [], ...source })).toBe(expected)
})
