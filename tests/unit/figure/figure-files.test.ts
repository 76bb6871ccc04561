import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatFigureCsv, formatFigureMarkdown, formatFigureSvg, sourceLine } from '@/lib/export/figure-files'
import { drawFigure } from '@/lib/figure/draw-figure'
import type { Drawing } from '@/lib/figure/drawing'
import { formatDrawingRules } from '@/lib/figure/figure-rules'
import { figuresOnPages, leadOf } from '@/lib/figure/figures-on-pages'
import { seenWords } from '@/lib/figure/name-links'
import { resolveLooks } from '@/lib/figure/resolve-looks'
import { formatNodes, type SvgNode, svg } from '@/lib/figure/svg-tree'
import { DRAWINGS } from '@/lib/schema/figure'
import { site as loaded } from '../../content/site'

const site = { ...loaded, origin: 'https://site.example' }
const figures = figuresOnPages(site).map((figure) => ({ figure, drawn: drawFigure(site, figure) }))

const nodesOf = (nodes: Drawing['nodes']): SvgNode[] =>
  nodes.flatMap((node) => [node, ...nodesOf(node.children.filter((child) => typeof child !== 'string'))])

test('the content has a figure for every drawing, in an order, and each can be drawn', () => {
  expect(figures.map(({ figure }) => figure.drawing).sort()).toEqual([...DRAWINGS].sort())
  expect(figures.map(({ figure }) => figure.rank)).toEqual([1, 2, 3, 4, 5, 6])
  for (const { figure, drawn } of figures) expect(drawn, figure.id).toBeDefined()
})

test.each(figures)(
  '$figure.id fits a wide screen and a phone, and both drawings lead to the same places',
  ({ drawn }) => {
    if (!drawn) throw new Error('it cannot be drawn')
    expect(drawn.wide.width).toBeLessThanOrEqual(760)
    expect(drawn.narrow.width).toBe(320)
    const places = ({ nodes }: Drawing) =>
      [...new Set(nodesOf(nodes).flatMap(({ attributes }) => attributes.href ?? []))].sort()
    expect(places(drawn.narrow)).toEqual(places(drawn.wide))
  },
)

test.each(figures)('at a glance $figure.id is as wide as a phone, and a picture without links', ({ drawn }) => {
  if (!drawn) throw new Error('it cannot be drawn')
  const nodes = nodesOf(drawn.small.nodes)
  expect(drawn.small.width).toBe(320)
  expect(drawn.small.height).toBeLessThanOrEqual(240)
  expect(nodes.filter(({ name }) => name === 'a')).toEqual([])
  // The share image sets the words anew: each stands where it says, in one piece.
  for (const { children } of nodes.filter(({ attributes }) => attributes.transform))
    expect(nodesOf(children.filter((child) => typeof child !== 'string')).map(({ name }) => name)).not.toContain('text')
  const texts = nodes.filter(({ name }) => name === 'text')
  expect(texts.length).toBeGreaterThan(0)
  for (const { children } of texts) expect(children.every((child) => typeof child === 'string')).toBe(true)
  // No mark is cut at an edge.
  for (const { attributes } of nodes.filter(({ name }) => name === 'circle')) {
    expect(Number(attributes.cx) - Number(attributes.r)).toBeGreaterThanOrEqual(0)
    expect(Number(attributes.cx) + Number(attributes.r)).toBeLessThanOrEqual(drawn.small.width)
  }
})

test.each(figures)('no color, inline style or id stands in a drawing of $figure.id', ({ drawn }) => {
  for (const drawing of drawn ? [drawn.wide, drawn.narrow, drawn.small] : [])
    for (const { attributes } of nodesOf(drawing.nodes))
      for (const name of ['fill', 'stroke', 'style', 'id', 'font-size']) expect(attributes[name]).toBeUndefined()
})

test.each(figures)('a link of $figure.id is named by the words that are seen in it', ({ drawn }) => {
  for (const drawing of drawn ? [drawn.wide, drawn.narrow] : [])
    for (const { name, children } of nodesOf(drawing.nodes)) {
      if (name !== 'a') continue
      const title = children.find((child): child is SvgNode => typeof child !== 'string' && child.name === 'title')
      expect(title?.children[0]).toContain(seenWords(children))
    }
})

test.each(figures)('every link of $figure.id has a name, and leads to a page of the site', ({ drawn }) => {
  const known = new Set([
    ...site.timeline.map(({ href }) => href),
    ...(site.rollout?.states ?? []).map(({ id }) => `/rollout/${id}`),
  ])
  for (const { name, attributes, children } of drawn ? nodesOf(drawn.wide.nodes) : []) {
    if (name !== 'a') continue
    expect(known, String(attributes.href)).toContain(String(attributes.href).replace(/#.*/, ''))
    expect(children.some((child) => typeof child !== 'string' && child.name === 'title')).toBe(true)
  }
})

test.each(figures)(
  'the SVG file of $figure.id needs nothing of the page: looks, title, sources and address stand in it',
  ({ figure, drawn }) => {
    if (!drawn) throw new Error('it cannot be drawn')
    const file = formatFigureSvg(site, figure, drawn)
    expect(file).not.toMatch(/var\(|class=|<style| style="|\bhref="\//)
    expect(file).toContain(`<title>${figure.title.replace(/&/g, '&amp;')}</title>`)
    expect(file).toContain(`https://site.example${figure.href}`)
    expect(file).toBe(formatFigureSvg(site, figure, drawn))
  },
)

test('without a public origin the links of a file are left out, and its words stay', () => {
  const [first] = figures
  if (!first?.drawn) throw new Error('there is no figure')
  const file = formatFigureSvg(loaded, first.figure, first.drawn)
  expect(file).not.toContain('<a ')
  expect(file).toContain('Homeland Security')
})

test('the data of a drawing is a table with a row for each mark', () => {
  for (const { figure, drawn } of figures) {
    const lines = formatFigureCsv(drawn?.data ?? { columns: [], rows: [] })
      .trim()
      .split('\r\n')
    expect(lines.length, figure.id).toBeGreaterThan(drawn?.data.rows.length ?? 0)
    expect(drawn?.data.rows.length, figure.id).toBeGreaterThan(5)
  }
})

test('the page of a figure as Markdown says in words what it shows, and where drawing and data are', () => {
  const said = figures.find(({ figure }) => figure.id === 'rollout-map')
  const text = said ? formatFigureMarkdown(site, said.figure) : ''
  expect(text).toContain('https://site.example/figures/rollout-map.svg')
  expect(text).toContain('Harris County')
})

test('the source line names the first sources and counts the others', () => {
  for (const { figure } of figures) expect(sourceLine(figure)).toMatch(/^Sources?: .+\.$/)
})

test('the lead says what to see, or else the first sentence does', () => {
  expect(leadOf({ lead: 'See this.', description: 'One. Two.' })).toBe('See this.')
  expect(leadOf({ description: 'One thing. Two.' })).toBe('One thing.')
})

test('a look becomes an attribute, a later rule goes before an earlier one, and one for a state is left out', () => {
  const [node] = resolveLooks([svg('a', { href: '/x' }, svg('text', { class: 'small bold' }, 'Words'))])
  expect(formatNodes(node ? [node] : [], (path) => path)).toBe(
    '<a href="/x"><text fill="#1b1a17" font-weight="700" font-size="12" font-family="&quot;Public Sans&quot;, Arial, sans-serif">Words</text></a>',
  )
})

test('a look for a place within another holds there alone, and one for an element of a class only for it', () => {
  const dots = (group: string) =>
    formatNodes(
      resolveLooks([svg('g', { class: group }, svg('path', { class: 'rm-dots rm-first', d: 'M0 0h0' }))]),
      () => undefined,
    )
  expect(dots('rm-wide')).toContain('stroke-width="5.6"')
  expect(dots('rm-narrow')).toContain('stroke-width="6.6"')
  const words = (name: 'text' | 'path') => formatNodes(resolveLooks([svg(name, { class: 'wr-on' })]), () => undefined)
  expect(words('text')).toContain('fill="#fdfcf9"')
  expect(words('path')).not.toContain('fill')
})

test('the marks of a drawing are explained in its file', () => {
  for (const { figure, drawn } of figures)
    for (const { words } of drawn?.key ?? [])
      expect(drawn && formatFigureSvg(site, figure, drawn)).toContain(
        words.replace(/&/g, '&amp;').replace(/"/g, '&quot;'),
      )
})

test('a drawing is written as XML, with at most two decimals', () => {
  expect(formatNodes([svg('text', { x: 1 / 3, class: 'a' }, 'A < B & "C"')], () => undefined)).toBe(
    '<text x="0.33" class="a">A &lt; B &amp; &quot;C&quot;</text>',
  )
})

test('the styles of drawings are what the code says; npm run styles writes them', () => {
  expect(readFileSync('app/styles/parts/drawings.css', 'utf8')).toBe(formatDrawingRules())
})
