import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { buildSet, listViews, sourceCollection } from '@/lib/export/collections'
import { heading, list, paragraph, printMarkdown } from '@/lib/export/markdown-page'
import { formatPieceMarkdown } from '@/lib/export/piece-markdown'
import {
  formatEventMarkdown,
  formatSourceMarkdown,
  formatSourcesMarkdown,
  formatViewMarkdown,
} from '@/lib/export/record-markdown'
import type { Site } from '@/lib/site/site'
import { site } from '../../content/site'
import { awkward, eventOf, minimal, pieceOf, sourceOf, withoutOrigin } from './fixture-sites'

/** What a program that knows GitHub's Markdown reads. */
const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text)

/** The nodes of a type in a text, or in a tree that was read already. */
function nodesOf<T extends Nodes['type']>(text: string | Root, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = []
  visit(typeof text === 'string' ? parse(text) : text, (node) => {
    if (node.type === type) found.push(node as Extract<Nodes, { type: T }>)
  })
  return found
}

const headingsOf = (text: string | Root) => nodesOf(text, 'heading').map((node) => `${node.depth} ${textOf(node)}`)

/** Every page of a site that has Markdown beside it, by its path. */
function twinsOf(site: Site): [path: string, text: string][] {
  return [
    ...site.timeline.map((event): [string, string] => [event.href, formatEventMarkdown(site, event)]),
    ...[...site.sources.values()].map((source): [string, string] => [source.href, formatSourceMarkdown(site, source)]),
    ...site.pieces.map((piece): [string, string] => [piece.href, formatPieceMarkdown(site, piece)]),
    ...listViews(site).map((view): [string, string] => [`${view.path} (view)`, formatViewMarkdown(site, view)]),
    ['/sources', formatSourcesMarkdown(site, sourceCollection(site))],
  ]
}

// Read once: reading takes far longer than looking.
const TWINS = [minimal, awkward].flatMap((site) =>
  twinsOf(site).map(([path, text]) => ({ site, path, text, tree: parse(text) })),
)

/** The headings of a twin, with their levels. */
function headingsOn(site: Site, path: string): string[] {
  const twin = TWINS.find((one) => one.site === site && one.path === path)
  if (!twin) throw new Error(`${path} has no twin`)
  return headingsOf(twin.tree)
}

test('every reference to a note has its note, and every note is referred to', () => {
  let count = 0
  for (const { path, tree } of TWINS) {
    const marks = new Set(nodesOf(tree, 'footnoteReference').map(({ identifier }) => identifier))
    const notes = nodesOf(tree, 'footnoteDefinition').map(({ identifier }) => identifier)
    expect(notes.toSorted(), path).toEqual([...marks].sort())
    count += notes.length
  }
  expect(count).toBeGreaterThan(100)
})

test('no tag of a component, no HTML and no citation in brackets is left', () => {
  for (const { path, text, tree } of TWINS) {
    expect(
      nodesOf(tree, 'html').map(({ value }) => value),
      path,
    ).toEqual([])
    expect(text, path).not.toMatch(/(?<!\\)<\/?[A-Z][A-Za-z]*[ />]/)
    expect(text, path).not.toContain('[@')
    expect(text, path).not.toMatch(/\[#[a-z]/)
  }
})

test('every link is absolute where the site has an origin', () => {
  for (const { path, tree } of TWINS)
    for (const { url } of nodesOf(tree, 'link')) expect(url, path).toMatch(/^(?:https?:\/\/|mailto:)/i)
})

test('no link takes the stop of its sentence along', () => {
  for (const { path, tree } of TWINS)
    for (const { url } of nodesOf(tree, 'link')) expect(url, path).not.toMatch(/[.,;]$/)
})

test('a title stands whole as the one first heading, whatever letters it has', () => {
  for (const site of [minimal, awkward]) {
    for (const event of site.timeline) {
      const headings = headingsOn(site, event.href)
      expect(headings).toEqual([`1 ${event.title}`, ...event.sides.map(({ who }) => `3 ${who}`), '2 Cite this'])
    }
    for (const source of site.sources.values())
      expect(headingsOn(site, source.href)).toEqual([
        `1 ${source['title-supplied'] ? `[${source.title.replace(/^\[|\]$/g, '')}]` : source.title}`,
        '2 What rests on it',
        '2 Cite this',
      ])
  }
})

test('the headings of a text are those of its page, between its title and how to cite it', () => {
  for (const site of [minimal, awkward])
    for (const piece of site.pieces) {
      const [title, ...others] = headingsOn(site, piece.href)
      expect(title).toBe(`1 ${piece.matter.title}`)
      expect(others.at(-1)).toBe('2 Cite this')
      const shown = others.slice(0, -1)
      expect(shown).toEqual(piece.headings.map(({ level, text }) => `${level} ${text}`))
    }
})

test('the headings of a view are the titles of its events, in order, also hostile ones', () => {
  for (const site of [minimal, awkward])
    for (const view of listViews(site))
      expect(headingsOn(site, `${view.path} (view)`)).toEqual([
        `1 ${view.title}`,
        ...view.events.map(({ title }) => `2 ${title}`),
        '2 Cite this',
      ])
})

test('hostile words read back as they were written', () => {
  const event = eventOf(awkward, 'markup-title')
  const paragraphs = nodesOf(formatEventMarkdown(awkward, event), 'paragraph').map((node) => textOf(node))
  expect(paragraphs).toContain(event.summary)
  expect(paragraphs.some((words) => words.includes('The notice on the door read <script>alert</script>, which'))).toBe(
    true,
  )
})

test('status, warnings and later history of an event stand above its text, and with it on every list', () => {
  const event = eventOf(awkward, 'great-ruling')
  const { view } = buildSet(awkward, ['great-ruling'])
  const article = awkward.pieces.find(({ source }) => source.body.includes('<Event id="great-ruling" />'))
  if (!article) throw new Error('no article of the awkward site shows the ruling')
  for (const text of [
    formatEventMarkdown(awkward, event),
    formatViewMarkdown(awkward, view),
    formatPieceMarkdown(awkward, article),
  ]) {
    const items = nodesOf(text, 'listItem').map((node) => textOf(node))
    expect(items).toContain('Event of 15 June 2010, confirmed; on appeal.')
    expect(items).toContain('This ruling is not final: two appeals & one complaint are open.')
    expect(items).toContain('Reversed by “A law undoes the great ruling,” 2 July 2010.')
  }
})

test('a source says above its reference what of it was read, and in the list of sources beside it', () => {
  const text = formatSourceMarkdown(minimal, sourceOf(minimal, 'paper-2010-story'))
  expect(nodesOf(text, 'listItem').map((node) => textOf(node))).toContain(
    'Read in part by this site’s editors: opening only.',
  )
  expect(formatSourcesMarkdown(minimal, sourceCollection(minimal))).toContain(
    '19 May 2010. Read in part by this site’s editors: opening only. <https://site.example/sources/paper-2010-story>',
  )
})

test('every claim that rests on a source is listed with its page', () => {
  const claims = minimal.claims.get('paper-2010-story') ?? []
  const text = formatSourceMarkdown(minimal, sourceOf(minimal, 'paper-2010-story'))
  const items = nodesOf(text, 'listItem').map((node) => textOf(node))
  expect(claims.length).toBeGreaterThan(3)
  for (const { sentence, page } of claims)
    expect(
      items.some((item) => item.includes(sentence) && item.includes(page.title)),
      sentence,
    ).toBe(true)
})

test('components of a text become quotations, lists and tables', () => {
  const text = formatPieceMarkdown(minimal, pieceOf(minimal, '/articles/how-it-works'))
  expect(
    text.slice(0, text.indexOf('## Cite this')).replace(/version [0-9a-f]{8}/, 'version …'),
  ).toMatchInlineSnapshot(`
    "# How it works

    A Small Site, <https://site.example/articles/how-it-works>

    - A short article.
    - Last changed 1 January 2020, version …

    > **In short**
    >
    > Prints travel further than people think.[^1]

    ## The way

    Prints are taken at [booking](https://site.example/glossary#booking).[^2] They go to the state.[^3][^2]

    > **The town asks to stay out**
    >
    > The sheriff of Exampletown asked to stay out of the program. <https://site.example/events/town-asks>
    >
    > - Event of 18 May 2010, confirmed.

    **Two steps**

    Prints go from the jail to the state.

    | Step | Where |
    | ---- | ----- |
    | 1    | Jail  |
    | 2    | State |

    "
  `)
  const [table] = nodesOf(text, 'table')
  expect(table?.children.map((row) => row.children.map((cell) => textOf(cell)))).toEqual([
    ['Step', 'Where'],
    ['1', 'Jail'],
    ['2', 'State'],
  ])
})

test('what is computed from data is named with the address of its page, and counts are filled in', () => {
  expect(formatPieceMarkdown(awkward, pieceOf(awkward, '/statements'))).toContain(
    'computed from data: <https://site.example/statements>',
  )
  expect(formatPieceMarkdown(awkward, pieceOf(awkward, '/'))).toContain(
    `There are ${awkward.timeline.length} events, ${awkward.sources.size} sources`,
  )
})

test('a link within a text leads to its place on the page', () => {
  const urls = nodesOf(formatPieceMarkdown(awkward, pieceOf(awkward, '/articles/twin-south')), 'link').map(
    ({ url }) => url,
  )
  expect(urls).toContain('https://site.example/articles/twin-south#the-gate-again')
})

test('without an origin addresses of ours are paths, and stay links', () => {
  const site = withoutOrigin(minimal)
  const texts = twinsOf(site).map(([, text]) => text)
  for (const text of texts) {
    expect(text).not.toMatch(/site\.example|undefined/)
    for (const { url } of nodesOf(text, 'link')) expect(url).toMatch(/^(?:https?:\/\/|\/[a-z]|\/$)/)
  }
  expect(formatEventMarkdown(site, eventOf(site, 'town-asks'))).toContain('\\[address of this site]/events/town-asks')
})

test('one event is one event, and every twin has its version and address on top', () => {
  const { view } = buildSet(minimal, ['town-asks'])
  const text = formatViewMarkdown(minimal, view)
  expect(nodesOf(text, 'listItem').map((node) => textOf(node))).toContain('1 event')
  expect(text).toContain(`<${view.url}>`)
  for (const { path, text: twin } of TWINS) expect(twin, path).toMatch(/^- Last changed .*, version [0-9a-f]{8}$/m)
})

test('every twin says under what license it may be used, and holds each citation', () => {
  for (const { path, text, tree } of TWINS) {
    expect(text, path).toContain('CC BY 4.0, <https://creativecommons.org/licenses/by/4.0/>')
    const items = nodesOf(tree, 'listItem').map((node) => textOf(node))
    for (const name of ['A line for a flyer: ', 'Chicago, note: ', 'Bluebook: '])
      expect(
        items.filter((item) => item.startsWith(name)),
        path,
      ).toHaveLength(1)
  }
})

test('two lists in a row stay two, and an address ends before the stop of its sentence', () => {
  const text = printMarkdown([
    heading(2, '# Not 1. a *list*'),
    list([[{ words: 'one' }], [{ words: '- two' }]]),
    list([[{ words: 'three', italic: true }]]),
    paragraph([{ words: 'See ' }, { words: 'https://site.example/a.b.' }]),
  ])
  expect(text).toMatchInlineSnapshot(`
    "## # Not 1. a \\*list\\*

    - one
    - \\- two

    * *three*

    See <https://site.example/a.b>.
    "
  `)
  expect(nodesOf(text, 'list').map((node) => node.children.map((item) => textOf(item)))).toEqual([
    ['one', '- two'],
    ['three'],
  ])
  expect(headingsOf(text)).toEqual(['2 # Not 1. a *list*'])
  expect(nodesOf(text, 'link').map(({ url }) => url)).toEqual(['https://site.example/a.b'])
})

test('ways in and cards to cut out are text in the Markdown of their page; what is computed is named as such', () => {
  const textOf = (path: string) => {
    const piece = site.pieces.find(({ href }) => href === path)
    if (!piece) throw new Error(`The content has no ${path}.`)
    return formatPieceMarkdown(site, piece)
  }
  const home = textOf('/')
  expect(home).toContain('**Check a statement**')
  expect(home).toContain('En español')
  const lesson = textOf('/teach')
  expect(lesson).toContain('### Card 7.')
  expect(lesson).not.toContain('computed')
})
