import { expect, test } from 'vitest'
import { parseCitations } from '@/lib/citation/parse-citations'

/** A text, and what it cites: source, or source and locator. */
type Case = [text: string, ...uses: string[]]

const CASES: Case[] = [
  ['A claim.[@town-2010-report]', 'town-2010-report'],
  ['A claim.[@town-2010-report, p. 3]', 'town-2010-report | p. 3'],
  ['A claim.[@a,p. 3]', 'a | p. 3'],
  ['A claim.[@a , p. 3 ]', 'a | p. 3'],
  ['A claim.[@a; @b]', 'a', 'b'],
  ['A claim.[@a;@b]', 'a', 'b'],
  ['A claim.[@a, p. 3; @b, para. 4; @c]', 'a | p. 3', 'b | para. 4', 'c'],
  ['A claim.[@a, pp. 3, 5–7]', 'a | pp. 3, 5–7'],
  ['A law.[@sf-code, § 12H.2(a)]', 'sf-code | § 12H.2(a)'],
  ['One.[@a] Two.[@b, p. 1] Three.[@a]', 'a', 'b | p. 1', 'a'],
  ['Two marks in a row.[@a][@b]', 'a', 'b'],
  ['[@a] opens the text', 'a'],
  // Not meant as citations
  ['Write to errors@site.example.'],
  ['A word in [brackets] and a [link](event:x).'],
  ['An address in brackets [errors@site.example].'],
  ['[ @a] has a space first'],
  [''],
]

test.each(CASES)('%j cites what it names, in order', (text, ...uses) => {
  const { parts, faults } = parseCitations(text)
  const found = parts.flatMap((part) => (part.type === 'cites' ? part.uses : []))
  expect(found.map(({ source, locator }) => (locator === undefined ? source : `${source} | ${locator}`))).toEqual(uses)
  expect(faults).toEqual([])
})

test('words around citations are kept to the letter, spaces included', () => {
  const { parts } = parseCitations('One. [@a] Two,\nthree[@b; @c].')
  expect(parts.map((part) => (part.type === 'words' ? part.words : part.uses.length))).toEqual([
    'One. ',
    1,
    ' Two,\nthree',
    2,
    '.',
  ])
})

test('every part knows where it stands in the text', () => {
  const text = 'One.[@a, p. 3] Two.[@b] Three'
  const { parts } = parseCitations(text)
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
    'One.',
    '[@a, p. 3]',
    ' Two.',
    '[@b]',
    ' Three',
  ])
})

test.each([
  ['[@Town]', 'capital letters'],
  ['[@town_report]', 'an underscore'],
  ['[@town-]', 'a hyphen at the end'],
  ['[@a p. 3]', 'a locator without a comma'],
  ['[@a,]', 'a comma without a locator'],
  ['[@a, ]', 'a comma without a locator'],
  ['[@a;]', 'a semicolon without a second source'],
  ['[@a; b]', 'a second source without @'],
  ['[@a @b]', 'two sources without a semicolon'],
  ['[@@a]', 'two @'],
  ['[@ a]', 'a space after @'],
  ['[@]', 'no id'],
  ['[@a', 'no end'],
] as [string, string][])('%s is a fault: %s', (citation) => {
  const { parts, faults } = parseCitations(`Said so.${citation}`)
  expect(faults).toEqual([{ start: 8, message: `"${citation}" is not a citation` }])
  expect(parts.some((part) => part.type === 'cites')).toBe(false)
})

test('a citation ends on its line', () => {
  const { faults } = parseCitations('Said so.[@a, p.\n3]')
  expect(faults.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      ""[@a, p." is not a citation",
    ]
  `)
})

test('a fault takes no other citation of the text with it', () => {
  const { parts, faults } = parseCitations('One.[@a] Two.[@B] Three.[@c]')
  expect(parts.flatMap((part) => (part.type === 'cites' ? part.uses : []))).toEqual([{ source: 'a' }, { source: 'c' }])
  expect(faults.map(({ start }) => start)).toEqual([13])
})

// The comma makes "@b" a locator of a: the second source is lost without a word.
test('two sources with a comma between them are a fault', () => {
  expect(parseCitations('Said so.[@a, @b]').faults).toHaveLength(1)
})
