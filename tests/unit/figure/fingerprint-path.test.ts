import { expect, test } from 'vitest'
import type { Drawing } from '@/lib/figure/drawing'
import { drawFingerprintPath } from '@/lib/figure/fingerprint-path/draw'
import { measureWords } from '@/lib/figure/fingerprint-path/text'
import type { SvgNode } from '@/lib/figure/svg-tree'
import type { Figure, Site, SiteEvent } from '@/lib/site/site'
import { formatDate } from '@/lib/timeline/format-date'
import { site } from '../../content/site'

const figure = drawFingerprintPath(site)
if (!figure) throw new Error('the content has no path of a fingerprint')
const both = [figure.wide, figure.narrow]

type Box = { words: string; left: number; right: number; top: number; bottom: number }

function flatten(nodes: readonly (SvgNode | string)[]): SvgNode[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...flatten(node.children)]))
}

function wordsOf(node: SvgNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
}

function widthOf(node: SvgNode, look = ''): number {
  const own = `${look} ${node.attributes.class ?? ''}`
  return node.children.reduce(
    (sum, child) => sum + (typeof child === 'string' ? measureWords({ words: child, look: own }) : widthOf(child, own)),
    0,
  )
}

function boxesOf(drawing: Drawing): Box[] {
  return flatten(drawing.nodes)
    .filter(({ name }) => name === 'text')
    .map((node) => {
      const [x, y] = [Number(node.attributes.x), Number(node.attributes.y)]
      const width = widthOf(node)
      const left = String(node.attributes.class).includes('middle') ? x - width / 2 : x
      return { words: wordsOf(node), left, right: left + width, top: y - 10, bottom: y + 3 }
    })
}

function linksOf(drawing: Drawing): SvgNode[] {
  return flatten(drawing.nodes).filter(({ name }) => name === 'a')
}

/** The level and upright parts of a path, as boxes as wide as its stroke. */
function straightRuns(d: string): Omit<Box, 'words'>[] {
  const runs: Omit<Box, 'words'>[] = []
  let [x, y] = [0, 0]
  for (const [, command, list = ''] of d.matchAll(/([MLHVa])([^MLHVa]*)/g)) {
    const numbers = list.trim().split(/[ ,]+/).map(Number)
    const [fromX, fromY] = [x, y]
    if (command === 'H') x = numbers[0] ?? x
    else if (command === 'V') y = numbers[0] ?? y
    else if (command === 'a') [x, y] = [x + (numbers[5] ?? 0), y + (numbers[6] ?? 0)]
    else [x, y] = [numbers[0] ?? x, numbers[1] ?? y]
    if (command === 'H' || command === 'V')
      runs.push({
        left: Math.min(fromX, x) - 1.5,
        right: Math.max(fromX, x) + 1.5,
        top: Math.min(fromY, y) - 1.5,
        bottom: Math.max(fromY, y) + 1.5,
      })
  }
  return runs
}

function withFigure(changed: Figure): Site {
  return { ...site, figures: new Map(site.figures).set(changed.id, changed) }
}

test('the path has its eight stops, numbered, in both drawings', () => {
  for (const drawing of both) {
    const numbers = boxesOf(drawing).flatMap(({ words }) => (/^\d$/.test(words) ? [Number(words)] : []))
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  }
})

test('every attempt names an event of the site and a step of the path', () => {
  const rows = site.figures.get('attempts-on-the-path')?.rows ?? []
  expect(rows.length).toBeGreaterThan(7)
  for (const { event = '', step } of rows) {
    expect(site.events.has(event), event).toBe(true)
    expect(Number(step)).toBeGreaterThan(0)
    expect(Number(step)).toBeLessThan(9)
  }
})

test('each attempt leads to its event and says the day that the event says, in both drawings alike', () => {
  const rows = site.figures.get('attempts-on-the-path')?.rows ?? []
  const expected = rows.map(({ event = '' }) => site.events.get(event))
  for (const drawing of both) {
    const links = linksOf(drawing)
    expect(links.map(({ attributes }) => attributes.href).sort()).toEqual(expected.map((event) => event?.href).sort())
    for (const event of expected) {
      const link = links.find(({ attributes }) => attributes.href === event?.href)
      const texts = link?.children.flatMap((child) => (typeof child === 'string' ? [] : [wordsOf(child)])) ?? []
      expect(texts[0]).toBe(`${formatDate(event?.date ?? '')}: ${event?.title}`)
      expect(texts).toContain(formatDate(event?.date ?? ''))
    }
  }
})

test('at each step the attempts stand in the order of the timeline, however the file has them', () => {
  const attempts = site.figures.get('attempts-on-the-path') as Figure
  const shuffled = withFigure({ ...attempts, rows: attempts.rows.toReversed() })
  expect(drawFingerprintPath(shuffled)?.wide.nodes).toEqual(figure.wide.nodes)
  const days = linksOf(figure.narrow).flatMap(({ attributes }) => {
    const event = site.timeline.find(({ href }) => href === attributes.href)
    return event ? [event.date] : []
  })
  const last = site.figures.get('attempts-on-the-path')?.rows.filter(({ step }) => step === '8').length ?? 0
  expect(days.slice(-last)).toEqual(days.slice(-last).toSorted())
})

test('only a stop where a place stands is a square, and those are the first and the last', () => {
  for (const drawing of both) {
    const squares = flatten(drawing.nodes).filter(({ name, children }) => {
      return name === 'g' && children.some((child) => typeof child !== 'string' && child.name === 'rect')
    })
    expect(squares.map(wordsOf)).toEqual(['1', '8'])
  }
})

test('a date that is only about known is told as such', () => {
  const id = 'texas-bans-sanctuary-policies'
  const event = site.events.get(id) as SiteEvent
  const vague = { ...site, events: new Map(site.events).set(id, { ...event, date: '2017-05~' }) }
  const titles = linksOf(drawFingerprintPath(vague)?.narrow as Drawing).map(wordsOf)
  expect(titles.filter((words) => words.startsWith('about May 2017: '))).toHaveLength(1)
})

test('a confirmed attempt has a full mark, one that is only reported has not', () => {
  for (const link of linksOf(figure.wide)) {
    const event = site.timeline.find(({ href }) => href === link.attributes.href)
    const full = link.children.some((child) => typeof child !== 'string' && child.name === 'circle')
    expect(full, event?.id).toBe(event?.status === 'confirmed')
  }
})

test('the table has a row a step, with what was tried there and what came of it', () => {
  expect(figure.data.rows).toHaveLength(8)
  const cells = figure.data.rows.map(({ attempts }) => attempts?.text ?? '')
  for (const { step, what = '', outcome = '' } of site.figures.get('attempts-on-the-path')?.rows ?? [])
    expect(cells[Number(step) - 1]).toContain(`${what}. ${outcome}.`)
  expect(cells.filter((text) => text === 'None shown')).toHaveLength(3)
})

test('without the steps or the attempts there is no drawing', () => {
  for (const id of ['path-of-a-fingerprint', 'attempts-on-the-path']) {
    const figures = new Map(site.figures)
    figures.delete(id)
    expect(drawFingerprintPath({ ...site, figures })).toBeUndefined()
  }
})

test('the line runs through no words', () => {
  for (const drawing of both) {
    const runs = flatten(drawing.nodes)
      .filter(({ attributes }) => String(attributes.class).includes('fp-line'))
      .flatMap(({ attributes }) => straightRuns(String(attributes.d)))
    expect(runs.length).toBeGreaterThan(6)
    for (const box of boxesOf(drawing).filter(({ words }) => !/^\d$/.test(words)))
      for (const run of runs) {
        const clear = run.right < box.left || run.left > box.right || run.bottom < box.top || run.top > box.bottom
        expect(clear, box.words).toBe(true)
      }
  }
})

test('no words overlap other words, and none leave the drawing', () => {
  for (const drawing of both) {
    const boxes = boxesOf(drawing)
    for (const [index, a] of boxes.entries()) {
      expect(a.left, a.words).toBeGreaterThanOrEqual(0)
      expect(a.right, a.words).toBeLessThanOrEqual(drawing.width)
      expect(a.bottom, a.words).toBeLessThanOrEqual(drawing.height)
      const over = boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      expect(over.map(({ words }) => `${a.words} | ${words}`)).toEqual([])
    }
  }
})
