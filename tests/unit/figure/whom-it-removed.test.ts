import { expect, test } from 'vitest'
import type { Drawing } from '@/lib/figure/drawing'
import { formatNodes, type SvgNode } from '@/lib/figure/svg-tree'
import { drawWhomItRemoved } from '@/lib/figure/whom-it-removed/draw'
import type { Site } from '@/lib/site/site'
import { site } from '../../content/site'

const LETTER: Record<number, number> = { 12: 6.1, 13: 6.6, 16: 8.1 }

/** A line of text as it lies on the drawing, by the widths that all figures assume. */
type Line = { words: string; left: number; right: number; top: number; bottom: number }

const drawn = () => {
  const figure = drawWhomItRemoved(site)
  if (!figure) throw new Error('the content lacks the numbers')
  return figure
}

const partsOf = (nodes: readonly (SvgNode | string)[]): SvgNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...partsOf(node.children)]))

const classesOf = ({ attributes }: SvgNode) => String(attributes.class ?? '').split(' ')

const wordsOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')

const linesOf = ({ nodes }: Drawing): Line[] =>
  partsOf(nodes)
    .filter(({ name }) => name === 'text')
    .flatMap((text) => {
      const spans = text.children.filter((child) => typeof child !== 'string')
      return (spans.length > 0 ? spans : [text]).map((span) => placeLine(span, classesOf(text)))
    })

const placeLine = (span: SvgNode, classes: string[]): Line => {
  const words = wordsOf(span)
  const size = classes.includes('small') ? 12 : classes.includes('big') ? 16 : 13
  const width = words.length * (LETTER[size] ?? 0) * (classes.includes('bold') ? 1.05 : 1)
  const x = Number(span.attributes.x)
  const y = Number(span.attributes.y)
  const left = classes.includes('end') ? x - width : classes.includes('middle') ? x - width / 2 : x
  return { words, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 }
}

const overlaps = (a: Line, b: Line) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const linksOf = ({ nodes }: Drawing) =>
  partsOf(nodes)
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => attributes.href)

const textOf = ({ nodes }: Drawing) =>
  partsOf(nodes)
    .filter(({ name }) => name === 'text')
    .map(wordsOf)
    .join(' ')

const bracketsOf = ({ nodes }: Drawing) =>
  partsOf(nodes)
    .filter((node) => classesOf(node).includes('wr-bracket'))
    .map(({ attributes }) => /^M([\d.]+) .*H([\d.]+)/.exec(String(attributes.d))?.slice(1).map(Number) ?? [])

test('the three parts of the bar are all who were removed, and each bracket spans two of them', () => {
  const people = (group: string) =>
    Number(
      drawn().data.rows.find((row) => row['cut-off']?.text === '2010-06-30' && row.group?.text === group)?.people?.text,
    )
  expect(people('Level 1') + people('Levels 2 and 3') + people('Without a conviction')).toBe(people('All'))
  expect(people('Levels 2 and 3') + people('Without a conviction')).toBe(people('Outside Level 1'))
  expect(people('Level 1') + people('Levels 2 and 3')).toBe(people('With a conviction'))
})

test('on every day those with and those without a conviction are all', () => {
  const { rows } = drawn().data
  for (const day of ['2010-06-30', '2011-02-28', '2011-03-31', '2012-03-31']) {
    const people = (group: string) =>
      Number(rows.find((row) => row['cut-off']?.text === day && row.group?.text === group)?.people?.text)
    expect(people('With a conviction') + people('Without a conviction'), day).toBe(people('All'))
  }
})

test.each(['wide', 'narrow'] as const)('%s: the brackets lie over the parts of which each side spoke', (kind) => {
  const drawing = drawn()[kind]
  const [groups, ice] = bracketsOf(drawing)
  const shares = [...(groups ?? []), ...(ice ?? [])].map((x) => (x / drawing.width) * 100)
  expect(shares).toHaveLength(4)
  const spans = [20.9, 100, 0, 73.8]
  for (const [index, share] of shares.entries()) expect(Math.abs(share - (spans[index] ?? 0))).toBeLessThan(1)
})

test.each(['wide', 'narrow'] as const)('%s: both sides say what the event has them say, in the same type', (kind) => {
  const drawing = drawn()[kind]
  const sides = site.events.get('ice-data-on-47000-removals')?.sides.map(({ says }) => says) ?? []
  expect(sides[0]).toContain('79 percent had no conviction or had been picked up for lesser offenses')
  expect(sides[1]).toContain('The program accounted for the removal of 34,600')
  const statements = partsOf(drawing.nodes).filter(
    (node) => node.name === 'text' && /^(79 percent|The program accounted)/.test(wordsOf(node)),
  )
  expect(statements).toHaveLength(2)
  expect(statements[0]?.attributes.class).toBe(statements[1]?.attributes.class)
})

test.each(['wide', 'narrow'] as const)(
  '%s: only the rounded share has a broken edge, and its numbers say about',
  (kind) => {
    const drawing = drawn()[kind]
    expect(partsOf(drawing.nodes).filter((node) => classesOf(node).includes('wr-loose'))).toHaveLength(1)
    const about = linesOf(drawing).filter(({ words }) => words.startsWith('about'))
    expect(about.map(({ words }) => words).sort()).toEqual(['about 183,000 removed', 'about 26 percent'])
  },
)

test.each(['wide', 'narrow'] as const)('%s: a reader learns whence the numbers are and what we calculated', (kind) => {
  const text = textOf(drawn()[kind])
  for (const words of ['news reports', '24 of the states', 'our subtraction', 'our calculation', 'told differently'])
    expect(text).toContain(words)
})

test('both drawings lead to the same events, and a day without an event leads nowhere', () => {
  const { wide, narrow, small } = drawn()
  expect(linksOf(wide)).toEqual([
    '/events/ice-data-on-47000-removals',
    '/events/ice-data-on-47000-removals',
    '/events/ice-figures-to-march-published',
    '/events/gao-reports-removals',
  ])
  expect(linksOf(narrow)).toEqual(linksOf(wide))
  expect(small && linksOf(small)).toEqual([])
})

test('every row of the table leads to its source', () => {
  for (const row of drawn().data.rows) expect(row.source?.href).toMatch(/^\/sources\//)
})

test.each(['wide', 'narrow', 'small'] as const)('%s: words do not overlap and none is cut off', (kind) => {
  const drawing = drawn()[kind]
  if (!drawing) throw new Error(`no ${kind} drawing`)
  const lines = linesOf(drawing)
  const clashes = lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b) => (overlaps(a, b) ? [`${a.words} | ${b.words}`] : [])),
  )
  expect(clashes).toEqual([])
  expect(
    lines.filter(({ left, right, bottom }) => left < 0 || right > drawing.width + 1 || bottom > drawing.height),
  ).toEqual([])
})

test('the same content gives the same bytes', () => {
  const bytes = () => formatNodes(drawn().wide.nodes, (path) => path)
  expect(bytes()).toBe(bytes())
})

test('content without the numbers has no such figure', () => {
  const bare: Site = { ...site, figures: new Map() }
  expect(drawWhomItRemoved(bare)).toBeUndefined()
})
