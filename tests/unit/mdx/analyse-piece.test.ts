import { expect, test } from 'vitest'
import { analysePiece, type PieceAnalysis } from '@/lib/mdx/analyse-piece'
import { parseMdx } from '@/lib/mdx/parse-mdx'

function analyse(...lines: string[]): PieceAnalysis {
  const body = lines.join('\n')
  const { tree, problem } = parseMdx(body, 'content/articles/test.mdx')
  if (!tree) throw new Error(problem?.message)
  return analysePiece(tree, body)
}

const cited = ({ uses }: PieceAnalysis) =>
  uses.map(({ source, locator }) => (locator ? `${source}, ${locator}` : source))
const sentences = ({ uses }: PieceAnalysis) => uses.map(({ sentence }) => sentence)

test('headings have their level, text and anchor', () => {
  const { headings } = analyse('## The way', '', '### Who *decides*?', '', 'Setext', '------', '', '## The way')
  expect(headings.map(({ level, text, anchor }) => [level, text, anchor])).toEqual([
    [2, 'The way', 'the-way'],
    [3, 'Who decides?', 'who-decides'],
    [2, 'Setext', 'setext'],
    [2, 'The way', 'the-way-1'],
  ])
})

test.each([
  ['## A city divided [#divided]', 'A city divided', 'divided', true],
  ['## A city divided   [#may-2010]  ', 'A city divided', 'may-2010', true],
  ['## A *city* [#divided]', 'A city', 'divided', true],
  ['## A city divided', 'A city divided', 'a-city-divided', false],
  ['## [#divided] A city', '[#divided] A city', 'divided-a-city', false],
  ['## A city [divided]', 'A city [divided]', 'a-city-divided', false],
] as [string, string, string, boolean][])(
  '%j has the anchor that its author fixed, or one made of its words',
  (line, text, anchor, fixed) => {
    expect(analyse(line).headings.map((heading) => [heading.text, heading.anchor, heading.fixed])).toEqual([
      [text, anchor, fixed],
    ])
  },
)

test('a fixed anchor takes no number from a heading of the same words', () => {
  const { headings } = analyse('## The way [#road]', '', '## The way')
  expect(headings.map(({ anchor }) => anchor)).toEqual(['road', 'the-way'])
})

test('a heading knows its place in the file', () => {
  expect(
    analyse('', '', '## One', '', '<Note>', '', '### Two', '', '</Note>').headings.map(({ position }) => position),
  ).toEqual([
    { line: 3, column: 1 },
    { line: 7, column: 1 },
  ])
})

test('each use has the sentence that it stands for', () => {
  const analysis = analyse('It began.[@a] It went on,', 'and on.[@b, p. 3; @c] It ended[@a].')
  expect(cited(analysis)).toEqual(['a', 'b, p. 3', 'c', 'a'])
  expect(sentences(analysis)).toEqual(['It began.', 'It went on, and on.', 'It went on, and on.', 'It ended'])
})

test('a sentence does not reach over paragraphs and list items, and what a cell claims is its row', () => {
  const analysis = analyse(
    'No stop at the end',
    '',
    'One.[@a]',
    '',
    '- Two[@a]',
    '- Three[@b]',
    '  1. Four[@c]',
    '',
    '> Five[@d]',
    '',
    '| Head | Head |',
    '| --- | --- |',
    '| Six[@e] | Seven[@f] |',
  )
  expect(sentences(analysis)).toEqual(['One.', 'Two', 'Three', 'Four', 'Five', 'Six | Seven', 'Six | Seven'])
})

test('a sentence goes through emphasis and links', () => {
  const analysis = analyse('It began. The **town *asked*** the [state](place:examplestate) to stay out.[@a]')
  expect(sentences(analysis)).toEqual(['The town asked the state to stay out.'])
})

test('uses within nested emphasis are numbered as they are read', () => {
  const analysis = analyse('**One *two[@b]* three[@a]** four[@c] *five[@a]*')
  expect(cited(analysis)).toEqual(['b', 'a', 'c', 'a'])
  expect(analysis.marks.map(({ number }) => number)).toEqual([1, 2, 3, 2])
  expect(analysis.notes.map(({ source, uses }) => [source, uses.length])).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 1],
  ])
})

test('an Excerpt uses its source where it stands', () => {
  const analysis = analyse(
    'Before.[@b]',
    '',
    '<Excerpt by="Ada Example" source="a" locator="p. 3">We are out.</Excerpt>',
    '',
    'After.[@a, p. 3]',
  )
  expect(cited(analysis)).toEqual(['b', 'a, p. 3', 'a, p. 3'])
  expect(sentences(analysis)).toEqual(['Before.', '“We are out.”', 'After.'])
  expect(analysis.marks.map(({ number }) => number)).toEqual([1, 2, 2])
})

test('code and the alternative text of images cite nothing', () => {
  const analysis = analyse('Write `[@a]`. ![A form [@b]](/images/form.png) Said so.[@c]')
  expect(cited(analysis)).toEqual(['c'])
})

test('a use knows its place in the file', () => {
  const { uses } = analyse('One.[@a]', 'Two, three.[@b]', '', 'Four *and five.[@c]*')
  expect(uses.map(({ position }) => [position.line, position.column])).toEqual([
    [1, 5],
    [2, 12],
    [4, 16],
  ])
})

test('a link has its words, where it leads, and the sentence so far', () => {
  const { links } = analyse('It began. The [Ada *Example*](person:ada-example) case went on.', '', '[Alone](#notes)')
  expect(links.map(({ text, target, sentence }) => [text, target, sentence])).toEqual([
    ['Ada Example', { type: 'record', kind: 'person', id: 'ada-example' }, 'The Ada Example'],
    ['Alone', { type: 'anchor', anchor: 'notes' }, 'Alone'],
  ])
})

test('a component knows what it stands in', () => {
  const { components } = analyse(
    '<Sides>',
    '<Side who="The town">',
    '',
    'Out.[@a]',
    '',
    '</Side>',
    '</Sides>',
    '',
    'An <Event id="x" /> here.[@a]',
  )
  expect(components.map(({ name, inside }) => [name, inside])).toEqual([
    ['Sides', undefined],
    ['Side', 'Sides'],
    ['Event', undefined],
  ])
})

test('words are counted without citations, marks of punctuation and code of components', () => {
  expect(analyse('One two — three.[@a, p. 3]', '', '<Note>', '', '- four **five**', '', '</Note>').words).toBe(5)
})

test('a piece without text has nothing', () => {
  expect(analyse('')).toEqual({
    headings: [],
    uses: [],
    links: [],
    components: [],
    marks: [],
    notes: [],
    words: 0,
    text: '',
    sections: [{ blocks: [] }],
  })
})

test('the text is told by headings, without them, their anchors and citations', () => {
  const { sections } = analyse(
    'Before.[@a]',
    '',
    '## One [#one]',
    '',
    '- An item',
    '- Another',
    '',
    '<Note>',
    '',
    'A note.',
    '',
    '</Note>',
    '',
    '### Two',
    '',
    '## Three',
    '',
    'The end.',
  )
  expect(sections.map(({ heading, blocks }) => [heading?.anchor, ...blocks])).toEqual([
    [undefined, 'Before.'],
    ['one', 'An item', 'Another', 'A note.'],
    ['two'],
    ['three', 'The end.'],
  ])
})

// The page of the source shows a claim without words now.
test('a citation in a component on one line has a sentence', () => {
  expect(sentences(analyse('<Note>The letter was not seen.[@a]</Note>'))).toEqual(['The letter was not seen.'])
})

// Now "The field was set." and "One linetwo lines."
test('code is part of its sentence', () => {
  expect(sentences(analyse('The field `opt_out` was set.[@a]'))).toEqual(['The field opt_out was set.'])
})
test('a line break parts words', () => {
  expect(sentences(analyse('One line\\', 'two lines.[@a]'))).toEqual(['One line two lines.'])
})

test('a use in an indented line knows its place in the file', () => {
  expect(analyse('- One,', '  two.[@a]').uses.map(({ position }) => [position.line, position.column])).toEqual([[2, 7]])
})

// Now 3: the anchor counts as a word.
test('a fixed anchor is no word', () => {
  expect(analyse('## Two words [#anchor]').words).toBe(2)
})
