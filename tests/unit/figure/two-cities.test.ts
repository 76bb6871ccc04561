import { expect, test } from 'vitest'
import type { Drawing } from '@/lib/figure/drawing'
import type { SvgNode } from '@/lib/figure/svg-tree'
import { drawTwoCities } from '@/lib/figure/two-cities/draw'
import type { Site, SiteEvent } from '@/lib/site/site'
import { formatDate } from '@/lib/timeline/format-date'
import { site } from '../../content/site'
import { awkward } from '../export/fixture-sites'

const figure = drawn(site)
const rows = site.figures.get('two-cities')?.rows ?? []
const both = [figure.wide, figure.narrow]
const all = [...both, figure.small]

test('the wide and the narrow drawing hold the same events, each once: those of the rows', () => {
  const hrefs = rows.map(({ event = '' }) => eventOf(site, event).href).sort()
  for (const drawing of both) expect(linksOf(drawing).map(hrefOf).sort()).toEqual(hrefs)
})

test('every link says the date and the headline of its event', () => {
  const titles = new Map(site.timeline.map(({ href, title }) => [href, title]))
  for (const drawing of both)
    for (const link of linksOf(drawing)) {
      const name = flatten(link.children).find((node) => node.name === 'title')
      expect(name && wordsOf(name)).toMatch(/\d{4}: /)
      expect(name && wordsOf(name)).toContain(titles.get(hrefOf(link)))
    }
})

test('the keyboard goes along each line in the order of time', () => {
  const lineOf = new Map(rows.map(({ event = '', lane = '' }) => [eventOf(site, event).href, lane]))
  const placeOf = new Map(figure.data.rows.map(({ event }, place) => [event?.href, place]))
  for (const lane of ['dc', 'federal', 'sf']) {
    const places = linksOf(figure.wide)
      .map(hrefOf)
      .filter((href) => lineOf.get(href) === lane)
      .map((href) => placeOf.get(href) ?? Number.NaN)
    expect(places.length).toBeGreaterThan(3)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  }
})

test('labels have at most 42 letters, and those always named stand in both drawings', () => {
  for (const { label = '', weight } of rows) {
    expect(label.length, label).toBeLessThanOrEqual(42)
    if (weight === '1') for (const drawing of both) expect(said(drawing)).toContain(label)
    if (weight === '2') expect(said(figure.wide)).toContain(label)
  }
})

test('no words lie on others, and none are cut off', () => {
  for (const drawing of all) {
    const boxes = boxesOf(drawing)
    for (const [index, a] of boxes.entries()) {
      expect(a.left, a.words).toBeGreaterThanOrEqual(-1)
      expect(a.right, a.words).toBeLessThanOrEqual(drawing.width + 1)
      expect(a.bottom, a.words).toBeLessThanOrEqual(drawing.height)
      for (const b of boxes.slice(index + 1)) expect(overlap(a, b), `“${a.words}” on “${b.words}”`).toBe(false)
    }
  }
})

test('a tap meets one event: the areas of links are large enough and apart', () => {
  for (const drawing of both) {
    const hits = linksOf(drawing).map((link) => {
      const { x, y, width, height } = flatten(link.children).find(({ name }) => name === 'rect')?.attributes ?? {}
      expect(Math.min(Number(width), Number(height)), hrefOf(link)).toBeGreaterThanOrEqual(16)
      const [left, top] = [Number(x), Number(y)]
      return { words: hrefOf(link), left, right: left + Number(width), top, bottom: top + Number(height) }
    })
    for (const [index, a] of hits.entries())
      for (const b of hits.slice(index + 1)) expect(overlap(a, b), `${a.words} on ${b.words}`).toBe(false)
  }
})

test('each line is thick from the day on which the city was switched on', () => {
  for (const [line, id] of [
    ['dc', 'dc-activated'],
    ['sf', 'sf-activated'],
  ] as const) {
    const { date } = eventOf(site, id)
    const bar = flatten(figure.wide.nodes).find(({ attributes }) => attributes.class === `${line}-fill`)
    expect(Number(bar?.attributes.x)).toBeCloseTo(placeOf(figure.wide, date), 0)
    for (const drawing of both) expect(said(drawing)).toContain(`On from ${formatDate(date)}`)
  }
})

test('the withdrawal of D.C. is a hatched time between the days that bound it, and says so', () => {
  const [first, last] = [eventOf(site, 'dc-hearing-on-bill').date, eventOf(site, 'blog-asks-can-cities-opt-out').date]
  const boxes = flatten(figure.wide.nodes).filter(
    ({ name, attributes }) => name === 'rect' && attributes.class === 'tc-gap',
  )
  const box = boxes.find(({ attributes }) => Math.abs(Number(attributes.x) - placeOf(figure.wide, first)) < 1)
  expect(Number(box?.attributes.x) + Number(box?.attributes.width)).toBeCloseTo(placeOf(figure.wide, last), 0)
  for (const drawing of both) expect(said(drawing)).toContain('Between 12 July and 1 September 2010')
  expect(figure.key.map(({ words }) => words).join()).toContain('the day is not known')
})

test('dates come from the events: another day moves the line and its words', () => {
  const moved = drawn(withDate('dc-activated', '2011-06-05'))
  expect(said(moved.wide)).toContain('On from 5 June 2011')
  expect(said(moved.small)).toContain('switched on 5 June 2011')
  expect(said(moved.wide)).not.toContain('fifty states')
  expect(said(figure.wide)).toContain('after all fifty states had begun')
})

test('what a federal official told a city has the federal hue on the line of the city', () => {
  const link = linksOf(figure.wide).find((node) => hrefOf(node) === eventOf(site, 'ice-tells-sf-no').href)
  expect(classesOf(link ? [link] : [])).toContain('federal-open')
})

test('what is federal is a square, so that its hue is not the only sign', () => {
  for (const drawing of both)
    for (const link of linksOf(drawing)) {
      const marks = flatten(link.children).filter(({ attributes }) =>
        /-(open|fill)$/.test(String(attributes.class ?? '')),
      )
      const federal = marks.filter(({ attributes }) => String(attributes.class).startsWith('federal'))
      expect(federal.every(({ name }) => name === 'rect')).toBe(true)
      expect(marks.filter((mark) => !federal.includes(mark)).every(({ name }) => name !== 'rect')).toBe(true)
    }
})

test('the small drawing says the turns with their days and has no links', () => {
  const small = figure.small
  expect(small.width).toBe(320)
  expect(linksOf(small ?? figure.wide)).toEqual([])
  for (const words of [
    'withdrew, reported: summer 2010',
    'switched on 5 June 2012',
    'asked 18 May 2010',
    'switched on 8 June 2010',
    'refused 9 November 2010',
  ])
    expect(said(small ?? figure.wide)).toContain(words)
})

test('the table has a row for every event, in order of time, with its own date', () => {
  expect(figure.data.rows).toHaveLength(rows.length)
  for (const row of figure.data.rows) {
    const event = site.timeline.find(({ href }) => href === row.event?.href)
    expect(row['date-edtf']?.text).toBe(event?.date)
    expect(row.event?.text).toBe(event?.title)
  }
  const days = figure.data.rows.map((row) => (row['date-edtf']?.text ?? '').slice(0, 7))
  expect(days).toEqual([...days].sort())
})

test('content without such a figure, or without the day of a city, has no drawing', () => {
  expect(drawTwoCities(awkward)).toBeUndefined()
  const events = new Map([...site.events].filter(([id]) => id !== 'sf-activated'))
  expect(drawTwoCities({ ...site, events })).toBeUndefined()
})

function drawn(from: Site) {
  const made = drawTwoCities(from)
  if (!made) throw new Error('the content has no two cities')
  return made
}

function eventOf(from: Site, id: string): SiteEvent {
  const event = from.events.get(id)
  if (!event) throw new Error(`no event ${id}`)
  return event
}

function withDate(id: string, date: string): Site {
  return { ...site, events: new Map([...site.events, [id, { ...eventOf(site, id), date }]]) }
}

/** Where a day lies in the wide drawing, by the lines of its years. */
function placeOf(drawing: Drawing, day: string): number {
  const years = flatten(drawing.nodes)
    .filter(({ attributes }) => attributes.class === 'grid')
    .map(({ attributes }) => Number(/^M([\d.]+)/.exec(String(attributes.d))?.[1]))
  const [x2009 = 0, x2010 = 0] = years
  return x2009 + ((Date.parse(day) - Date.parse('2009-01-01')) / (365 * 86_400_000)) * (x2010 - x2009)
}

function flatten(nodes: readonly (SvgNode | string)[]): SvgNode[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...flatten(node.children)]))
}

function linksOf({ nodes }: Drawing): SvgNode[] {
  return flatten(nodes).filter(({ name }) => name === 'a')
}

function hrefOf({ attributes }: SvgNode): string {
  return String(attributes.href)
}

function classesOf(nodes: readonly SvgNode[]): string[] {
  return flatten(nodes).map(({ attributes }) => String(attributes.class))
}

function wordsOf(node: SvgNode | string): string {
  return typeof node === 'string' ? node : node.children.map(wordsOf).join('')
}

function said({ nodes }: Drawing): string {
  return flatten(nodes)
    .filter(({ name }) => name === 'text')
    .map(wordsOf)
    .join('\n')
}

type Box = { words: string; left: number; right: number; top: number; bottom: number }

/** The lines of text of a drawing as boxes: Public Sans is about 0.51 of its size wide, bold a little wider. */
function boxesOf({ nodes }: Drawing): Box[] {
  return flatten(nodes)
    .filter(({ name }) => name === 'text')
    .flatMap((text) => {
      const lines: { x: number; y: number; parts: [string, string][] }[] = []
      const look = String(text.attributes.class ?? '')
      for (const child of text.children) {
        const at = typeof child === 'string' ? text.attributes : { ...text.attributes, ...child.attributes }
        const own = typeof child === 'string' ? look : `${look} ${child.attributes.class ?? ''}`
        const isNew = lines.length === 0 || (typeof child !== 'string' && child.attributes.y !== undefined)
        if (isNew) lines.push({ x: Number(at.x), y: Number(at.y), parts: [] })
        lines.at(-1)?.parts.push([isNew ? wordsOf(child).trimStart() : wordsOf(child), own])
      }
      return lines.map(({ x, y, parts }) => {
        const words = parts
          .map(([part]) => part)
          .join('')
          .trim()
        const width = parts.reduce((sum, [part, own]) => sum + (part.trim() === '' ? 0 : part.length * letter(own)), 0)
        const left = look.includes('end') ? x - width : look.includes('middle') ? x - width / 2 : x
        return { words, left, right: left + width, top: y - 9, bottom: y + 3 }
      })
    })
}

function letter(look: string): number {
  const size = look.includes('tc-state') ? 15 : look.includes('small') ? 12 : 13
  return size * (look.includes('bold') || look.includes('tc-state') ? 0.535 : 0.51)
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
