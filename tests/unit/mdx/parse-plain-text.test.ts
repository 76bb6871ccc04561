import { expect, test } from 'vitest'
import { type PlainText, parsePlainText, plainUses, plainWords } from '@/lib/mdx/parse-plain-text'

/** Plain text in one line for each paragraph: [cited sources], <words of a link>. */
const sketch = (paragraphs: PlainText) =>
  paragraphs.map((runs) =>
    runs
      .map((run) => {
        if (run.type === 'words') return run.words
        return run.type === 'link' ? `<${run.words}>` : `[${run.uses.map(({ source }) => source).join(' ')}]`
      })
      .join(''),
  )

test('paragraphs, links and citations are read in order', () => {
  const { paragraphs, faults } = parsePlainText('One.[@a] See [the town](event:town-asks).\n\nTwo.[@a; @b, p. 3]')
  expect(sketch(paragraphs)).toEqual(['One.[a] See <the town>.', 'Two.[a b]'])
  expect(faults).toEqual([])
})

test('a link says where it leads', () => {
  const { paragraphs } = parsePlainText(
    'See [a](event:town-asks), [b](https://town.example) and <https://town.example/c>.',
  )
  const targets = paragraphs.flat().flatMap((run) => (run.type === 'link' ? [[run.words, run.target]] : []))
  expect(targets).toEqual([
    ['a', { type: 'record', kind: 'event', id: 'town-asks' }],
    ['b', { type: 'web', address: 'https://town.example' }],
    ['https://town.example/c', { type: 'web', address: 'https://town.example/c' }],
  ])
})

test('words leave citations out and keep links', () => {
  const { paragraphs } = parsePlainText('One.[@a] See [the town](event:town-asks).\n\nTwo.[@b]')
  expect(plainWords(paragraphs)).toBe('One. See the town.\n\nTwo.')
})

test('uses come in the order of the text, each with its line and column', () => {
  const { paragraphs } = parsePlainText('One.[@a, p. 3]\nTwo.[@b; @a]\n\nThree.[@c]')
  expect(plainUses(paragraphs)).toEqual([
    { source: 'a', locator: 'p. 3', place: { line: 0, column: 4 } },
    { source: 'b', place: { line: 1, column: 4 } },
    { source: 'a', place: { line: 1, column: 4 } },
    { source: 'c', place: { line: 3, column: 6 } },
  ])
})

test('signs that Markdown does not need are words', () => {
  const { paragraphs, faults } = parsePlainText('A & B [sic], 5 < 6, a_b_c, 3 * 4, § 12H.2, $3.')
  expect(sketch(paragraphs)).toEqual(['A & B [sic], 5 < 6, a_b_c, 3 * 4, § 12H.2, $3.'])
  expect(faults).toEqual([])
})

test.each([
  ['An *emphasis*.', 'text-plain', 0, 3],
  ['A **strong** word.', 'text-plain', 0, 2],
  ['Words.\n\n- A list', 'text-plain', 2, 0],
  ['Words.\n\n1. A list', 'text-plain', 2, 0],
  ['2010. A sentence that begins with a year', 'text-plain', 0, 0],
  ['# A heading', 'text-plain', 0, 0],
  ['Words\n=====', 'text-plain', 0, 0],
  ['> A quotation', 'text-plain', 0, 0],
  ['Some `code`.', 'text-plain', 0, 5],
  ['Words.\n\n    code', 'text-plain', 2, 0],
  ['An ![image](/images/x.png).', 'text-plain', 0, 3],
  ['A line  \nbreak.', 'text-plain', 0, 6],
  ['---', 'text-plain', 0, 0],
  ['A <b', 'none', 0, 0],
  ['A <br> tag.', 'text-plain', 0, 2],
  ['A [*stressed*](event:town-asks) link.', 'text-plain', 0, 3],
  ['Said so.[@Town]', 'citation-valid', 0, 8],
  ['Said so.\nThen.[@town p. 3]', 'citation-valid', 1, 5],
] as [string, string, number, number][])('%j: %s at line %i, column %i', (text, rule, line, column) => {
  const { faults } = parsePlainText(text)
  expect(faults.slice(0, 1).map((fault) => [fault.rule, fault.line, fault.column])).toEqual(
    rule === 'none' ? [] : [[rule, line, column]],
  )
})

test('faults tell the editor what to do', () => {
  const { faults } = parsePlainText('A **strong** claim.[@Town]\n\n- A list')
  expect(faults.map(({ message, hint }) => `${message}. ${hint}`)).toMatchInlineSnapshot(`
    [
      "bold text cannot stand here. Use paragraphs, links and citations only.",
      ""[@Town]" is not a citation. Write [@source-id] or [@source-id, p. 3].",
      "a list cannot stand here. Use paragraphs, links and citations only.",
    ]
  `)
})

// "Anything else is a fault, and its words are kept": the words are gone in the development server now.
test.each([
  ['An *urgent* request.', 'An urgent request.'],
  ['A **strong** word.', 'A strong word.'],
  ['See [the *first* town](event:town-asks).', 'See the first town.'],
  ['Some `code` here.', 'Some code here.'],
  ['- A list', 'A list'],
] as [string, string][])('%j keeps its words', (text, words) => {
  expect(plainWords(parsePlainText(text).paragraphs)).toBe(words)
})

// Readers would see "[@a]" in the link, and no problem says so.
test('a citation within the words of a link is a fault', () => {
  expect(parsePlainText('See [the town.[@a]](event:town-asks)').faults).toHaveLength(1)
})

// Articles have a rule for it, accounts and definitions have not.
test('a link without words is a fault', () => {
  expect(parsePlainText('See [](event:town-asks).').faults).toHaveLength(1)
})

test('a fault after an escaped sign is shown at its place in the file', () => {
  const text = 'Five &lt; six.[@Town]'
  expect(parsePlainText(text).faults.map(({ column }) => column)).toEqual([text.indexOf('[@')])
})
