import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { analysePiece } from '@/lib/mdx/analyse-piece'
import { compileMdx } from '@/lib/mdx/compile-mdx'
import { evaluateMdx } from '@/lib/mdx/evaluate-mdx'
import { parseMdx } from '@/lib/mdx/parse-mdx'

type MarkProps = { number: string; anchor: string; note: string; joined?: string }

const Mark = ({ number, anchor, note, joined }: MarkProps) => (
  <>
    {joined ? ',' : null}
    <a id={anchor} href={`#${note}`}>
      {number}
    </a>
  </>
)
const Box = ({ children }: { children?: ReactNode }) => <div>{children}</div>

/** Bare stand-ins for the components of the site: what is tested is the text that they get. */
const components = {
  CiteMark: Mark,
  FormerAnchor: ({ id }: { id: string }) => <span id={id} />,
  Excerpt: ({ by, children, ...mark }: MarkProps & { by: string; children?: ReactNode }) => (
    <figure>
      {children}
      <figcaption>
        {by}
        <Mark {...mark} />
      </figcaption>
    </figure>
  ),
  InShort: Box,
  Note: Box,
  Ours: Box,
  Sides: Box,
  Side: Box,
  Event: ({ id }: { id: string }) => <b>event {id}</b>,
  Figure: ({ id }: { id: string }) => <b>figure {id}</b>,
}

/** A piece as it is analysed and as it is rendered, by the same way as the site. */
async function render(lines: readonly string[], formerAnchors: Record<string, string> = {}) {
  const body = lines.join('\n')
  const { tree, problem } = parseMdx(body, 'content/articles/test.mdx')
  if (!tree) throw new Error(problem?.message)
  const analysis = analysePiece(tree, body)
  const code = await compileMdx(body, '/content/articles/test.mdx', {
    marks: analysis.marks,
    anchors: analysis.headings.map(({ anchor }) => anchor),
    formerAnchors,
  })
  const Content = evaluateMdx(code)
  return { analysis, html: renderToStaticMarkup(<Content components={components} />) }
}

const marksIn = (html: string) =>
  [...html.matchAll(/<a id="(cite-[^"]*)" href="#([^"]*)">(\d+)<\/a>/g)].map(([, anchor, note, number]) => [
    anchor,
    note,
    Number(number),
  ])

const BODIES: [what: string, ...lines: string[]][] = [
  ['paragraphs', 'One.[@b] Two.[@a, p. 3]', 'Three.[@b]', '', 'Four.[@c; @a, p. 3; @a]'],
  ['nested emphasis', '**One *two[@b]* three[@a]** four[@c] *five[@a]* ***six[@b]***'],
  ['links', 'See [the *town*](event:town-asks).[@b] And [the state](place:examplestate)[@a].'],
  [
    'list items',
    '- One.[@b]',
    '- Two.[@a]',
    '  - *Three.[@c]*',
    '',
    '    Four.[@b]',
    '',
    '1. Five.[@a]',
    '2. Six.[@d, § 1.2]',
  ],
  ['a block quotation', '> One.[@b]', '>', '> - Two.[@a]', '', 'Three.[@b]'],
  [
    'a table',
    '| A | B |',
    '| --- | ---: |',
    '| one[@b] | **two**[@a] |',
    '| *three[@c, p. 1]* | [four](event:town-asks)[@b] |',
    '',
    'Five.[@a]',
  ],
  [
    'components in components',
    '<Sides>',
    '<Side who="A">',
    '',
    'One.[@b]',
    '',
    '</Side>',
    '<Side who="B">',
    '',
    'Two.[@a]',
    '',
    '<Note>',
    '',
    '- Three.[@b]',
    '',
    '</Note>',
    '',
    '</Side>',
    '</Sides>',
    '',
    'Four.[@a]',
  ],
  ['a component on one line', '<Note>One.[@b]</Note>', '', 'Two.[@a]', '', 'Three <Ours>four[@b]</Ours> five.[@c]'],
  ['a component without empty lines', '<Note>', '  One.[@b]', '  *Two.[@a]*', '</Note>', '', 'Three.[@b]'],
  [
    'an Excerpt between citations',
    'One.[@b]',
    '',
    '<Excerpt by="Ada" source="a" locator="p. 3">We are out.</Excerpt>',
    '',
    'Two.[@a, p. 3] Three.[@b]',
  ],
  [
    'an Excerpt within Sides',
    '<Sides>',
    '<Side who="A">',
    '',
    '<Excerpt by="Ada" source="c">',
    '',
    'We *are* out.',
    '',
    '</Excerpt>',
    '',
    'One.[@b]',
    '',
    '</Side>',
    '</Sides>',
    '',
    'Two.[@c]',
  ],
  [
    'headings between',
    '## One [#one]',
    '',
    'Two.[@b]',
    '',
    '### Three',
    '',
    'Four.[@a]',
    '',
    '## One [#again]',
    '',
    'Five.[@b]',
  ],
  ['code and images between', 'Write `[@z]`.[@b] ![A form [@z]](/images/form.png)[@a]'],
  ['escaped signs and references', 'A &amp; B \\* C.[@b] 5 &lt; 6[@a], “x”—y…[@c]'],
  ['bare addresses', 'See https://town.example/a_b_c [@b] and www.town.example [@a].'],
  ['line breaks', 'One  ', 'two.[@b]\\', 'three.[@a]'],
]

test.each(BODIES)('marks stand in the page as analysePiece has them: %s', async (_, ...lines) => {
  const { analysis, html } = await render(lines)
  expect(analysis.marks.length).toBeGreaterThan(1)
  expect(marksIn(html)).toEqual(analysis.marks.map(({ anchor, note, number }) => [anchor, note, number]))
  expect(html).not.toContain('[@a')
})

test('marks of a page are numbered by first use', async () => {
  const { html } = await render(['One.[@b]', '', '- Two.[@a]', '- Three.[@b]'])
  expect(marksIn(html)).toEqual([
    ['cite-b-1', 'note-b', 1],
    ['cite-a-1', 'note-a', 2],
    ['cite-b-2', 'note-b', 1],
  ])
})

test('a mark follows its word without a space, so that no line begins with it', async () => {
  const { html } = await render(['One [@a] two', '[@b]. *Three* [@a]'])
  expect(html.replace(/<a [^>]*>(\d)<\/a>/g, '[$1]')).toBe('<p>One[1] two[2]. <em>Three</em>[1]</p>')
})

test('marks of one pair of brackets are joined by commas', async () => {
  const { html } = await render(['One.[@a; @b; @a] Two.[@b]'])
  expect(html.replace(/<a [^>]*>(\d)<\/a>/g, '[$1]')).toBe('<p>One.[1],[2],[1] Two.[2]</p>')
})

// Readers see "12".
test('marks of two pairs of brackets in a row are joined too', async () => {
  const { html } = await render(['One.[@a][@b]'])
  expect(html.replace(/<a [^>]*>(\d)<\/a>/g, '[$1]')).toBe('<p>One.[1],[2]</p>')
})

test('headings have their anchors, and a fixed anchor is not shown', async () => {
  const { html } = await render([
    '## A city divided [#divided]',
    '',
    '### Who *decides*? [#who]',
    '',
    '## The way',
    '',
    '## The way',
  ])
  expect([...html.matchAll(/<h\d.*<\/h\d>/g)].map(([heading]) => heading)).toEqual([
    '<h2 id="divided">A city divided</h2>',
    '<h3 id="who">Who <em>decides</em>?</h3>',
    '<h2 id="the-way">The way</h2>',
    '<h2 id="the-way-1">The way</h2>',
  ])
})

test('headings inside components have their anchors too', async () => {
  const { analysis, html } = await render([
    '## One',
    '',
    '<Note>',
    '',
    '### Two [#two]',
    '',
    '</Note>',
    '',
    '> ### Three',
    '',
    '## Four',
  ])
  expect([...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id)).toEqual(
    analysis.headings.map(({ anchor }) => anchor),
  )
})

test('tables are named after their heading, no two alike', async () => {
  const table = ['| A | B |', '| --- | ---: |', '| one[@a] | 2 |', '']
  const { html } = await render([...table, '## The *bells*', '', ...table, ...['Words.[@a]', ''], ...table])
  expect([...html.matchAll(/<table caption="([^"]*)"/g)].map(([, caption]) => caption)).toEqual([
    'Table 1',
    'The bells',
    'The bells, table 2',
  ])
})

test('former anchors lead to the heading that took their place', async () => {
  const { html } = await render(['## One [#one]', '', '## Two'], { old: 'two', older: 'two', first: 'one' })
  expect(html).toContain('<h2 id="one"><span id="first"></span>One</h2>')
  expect(html).toContain('<h2 id="two"><span id="old"></span><span id="older"></span>Two</h2>')
})

test('links by id become addresses', async () => {
  const { html } = await render([
    '[a](event:town-asks) [b](term:booking) [c](case:exampletown#may-2010) [d](page:home) [e](#notes) [f](https://town.example/)',
  ])
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/events/town-asks',
    '/glossary#booking',
    '/cases/exampletown#may-2010',
    '/',
    '#notes',
    'https://town.example/',
  ])
})

test('components get their attributes and stand as blocks of their own', async () => {
  const { html } = await render(['<Event id="town-asks" />', '', '<Figure id="steps" />'])
  expect(html).toBe('<b>event town-asks</b>\n<b>figure steps</b>')
})

test('a piece is compiled once, and again when a number of it changes', async () => {
  const resolution = { marks: [], anchors: ['one'], formerAnchors: {} }
  const first = compileMdx('## One', '/content/articles/once.mdx', resolution)
  expect(compileMdx('## One', '/content/articles/once.mdx', { ...resolution })).toBe(first)
  const second = compileMdx('## One', '/content/articles/once.mdx', { ...resolution, anchors: ['uno'] })
  expect(await second).not.toBe(await first)
})

// gray-matter, which mdx-bundler brings along, runs the text between such fences as code.
test.each(['---js', '---javascript', '\uFEFF---js', '--- js'])(
  'a body that begins with %j is never executed',
  async (fence) => {
    const surroundings = globalThis as { fenceWasRun?: boolean }
    const body = `${fence}\nglobalThis.fenceWasRun = true\n---\n\nThe text.`
    const code = await compileMdx(body, '/content/articles/fence.mdx', { marks: [], anchors: [], formerAnchors: {} })
    const Content = evaluateMdx(code)
    const html = renderToStaticMarkup(<Content components={components} />)
    expect(surroundings.fenceWasRun).toBeUndefined()
    expect(html).toContain('globalThis.fenceWasRun = true')
    expect(html).toContain('<p>The text.</p>')
  },
)

test('a body that begins with a fence of dates is text: nothing is taken from it', async () => {
  const code = await compileMdx('---\ndate: 2010-05-18\n---\n\nThe text.', '/content/articles/fence.mdx', {
    marks: [],
    anchors: [''],
    formerAnchors: {},
  })
  const Content = evaluateMdx(code)
  expect(renderToStaticMarkup(<Content components={components} />)).toContain('date: 2010-05-18')
})
