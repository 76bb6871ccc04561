import { expect, test } from 'vitest'
import { citeAnchor, figureAnchor, headingSlugger, noteAnchor, noteKey, slugOf } from '@/lib/url/anchors'

test.each([
  ['p. 3', 'p-3'],
  ['pp. 3–5', 'pp-3-5'],
  ['Para. 4', 'para-4'],
  ['§ 12H.2', '12h-2'],
  ['§ 287(g)(1)', '287-g-1'],
  ['  p.  3  ', 'p-3'],
  ['Straße', 'straße'],
  ['Ñandú', 'ñandú'],
  ['日本', '日本'],
  // The same sign in two encodings has one anchor
  ['Caf\u00e9', 'caf\u00e9'],
  ['Cafe\u0301', 'caf\u00e9'],
  ['ﬁle ３', 'file-3'],
  ['a_b', 'a-b'],
  ['—', ''],
  ['', ''],
] as [string, string][])('%j becomes %j in an anchor', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test('a note is named by its source and locator', () => {
  expect(noteAnchor('town-report')).toBe('note-town-report')
  expect(noteAnchor('town-report', 'p. 3')).toBe('note-town-report-p-3')
  expect(noteKey('town-report', 'P. 3')).toBe(noteKey('town-report', 'p. 3'))
})

test('a locator without letters or digits leaves no trailing hyphen', () => {
  expect(noteAnchor('town-report', '§')).toBe('note-town-report')
})

test('each use of a note has an anchor of its own', () => {
  expect([1, 2].map((n) => citeAnchor('town-report', 'p. 3', n))).toEqual([
    'cite-town-report-p-3-1',
    'cite-town-report-p-3-2',
  ])
  expect(citeAnchor('town-report', undefined, 1)).toBe('cite-town-report-1')
})

test('headings get anchors as on GitHub, and a second equal one is numbered', () => {
  const slug = headingSlugger()
  const headings = ['The way', 'The way', 'What “opt out” means', '287(g) & co.', 'Ärger', 'The way']
  expect(headings.map(slug)).toEqual(['the-way', 'the-way-1', 'what-opt-out-means', '287g--co', 'ärger', 'the-way-2'])
})

test('every page numbers its headings anew', () => {
  expect([headingSlugger()('The way'), headingSlugger()('The way')]).toEqual(['the-way', 'the-way'])
})

test('a heading without letters still has an anchor', () => {
  expect(headingSlugger()('!!!')).toBe('section')
})

// Now "section" and "-1".
test('a second heading without letters is numbered like any other', () => {
  const slug = headingSlugger()
  expect(['!!!', '???'].map(slug)).toEqual(['section', 'section-1'])
})

test('a figure has an anchor that no note can have', () => {
  expect(figureAnchor('steps')).toBe('figure-steps')
})
