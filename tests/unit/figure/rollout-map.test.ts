import { expect, test } from 'vitest'
import type { Drawing } from '@/lib/figure/drawing'
import { drawRolloutMap } from '@/lib/figure/rollout/map'
import { dotPath } from '@/lib/figure/rollout/map-dots'
import type { Site } from '@/lib/site/site'
import { site } from '../../content/site'
import { minimal } from '../export/fixture-sites'
import { cutOff, linesOf, linksOf, overlapsOf, partsOf } from './rollout-lines'

const drawn = (from: Site = site) => {
  const figure = drawRolloutMap(from)
  if (!figure) throw new Error('the content lacks the data of the map')
  return figure
}

const SPANS = ['rm-first', 'rm-second', 'rm-third', 'rm-fourth']

/** The dots of a span as the drawing has them, the longer of the two paths: the other is the sample of the legend. */
const pathOfSpan = ({ nodes }: Drawing, span: string) =>
  partsOf(nodes)
    .filter(({ attributes }) => attributes.class === span)
    .map(({ attributes }) => String(attributes.d))
    .sort((a, b) => b.length - a.length)[0] ?? ''

/** Where the dots of a path lie, in units of the map. */
const pointsOf = (path: string) => {
  let [x, y] = [0, 0]
  return [...path.matchAll(/[Mm](-?\d+) ?(-?\d+)h0/g)].map(([, stepX, stepY]) => {
    x += Number(stepX)
    y += Number(stepY)
    return { x, y }
  })
}

test('each county has one dot, and each is in the span of its day', () => {
  const { wide, narrow } = drawn()
  const counts = SPANS.map((span) => pointsOf(pathOfSpan(wide, span)).length)
  expect(counts).toEqual([577, 1417, 1043, 106])
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(site.rollout?.counties.length)
  expect(SPANS.map((span) => pathOfSpan(narrow, span))).toEqual(SPANS.map((span) => pathOfSpan(wide, span)))
})

test('the legend says how many dots there are of each look', () => {
  const words = linesOf(drawn().wide).map((line) => line.words)
  expect(words).toEqual(expect.arrayContaining(['577 counties on', '1,417 more', '1,043 more', 'the last 106']))
})

test('a path of dots holds each point once, wherever it lies', () => {
  const points = [
    { x: 700, y: 300 },
    { x: 5, y: 7 },
    { x: 6, y: 2 },
    { x: 3, y: 301 },
  ]
  const byPlace = (a: { x: number; y: number }, b: { x: number; y: number }) => a.x - b.x || a.y - b.y
  expect(pointsOf(dotPath(points)).sort(byPlace)).toEqual(points.sort(byPlace))
})

test('every county of the data has a place on the map, and says so where the place is that of its successor', () => {
  const centers = site.figures.get('county-centers')?.rows ?? []
  expect(new Set(centers.map(({ fips }) => fips))).toEqual(new Set(site.rollout?.counties.map(({ fips }) => fips)))
  for (const { x, y } of centers) {
    expect(Number(x)).toSatisfy((value: number) => value > 0 && value < 760)
    expect(Number(y)).toSatisfy((value: number) => value > 0 && value < 445)
  }
  const moved = Object.fromEntries(centers.filter(({ from }) => from).map(({ fips, from }) => [fips, from]))
  const current = new Map(site.rollout?.counties.map(({ fips, currentFips }) => [fips, currentFips]))
  expect(Object.keys(moved)).toContain('46113')
  for (const [fips, from] of Object.entries(moved)) expect(from, fips).toBe(current.get(fips))
})

test('each state can be reached from both drawings, and from the table', () => {
  const { wide, narrow, data } = drawn()
  const states = site.rollout?.states.map(({ id }) => `/rollout/${id}`) ?? []
  expect(states).toHaveLength(51)
  expect(linksOf(wide)).toEqual(expect.arrayContaining(states))
  expect(linksOf(narrow)).toEqual(linksOf(wide))
  expect(data.rows.map(({ state }) => state?.href)).toEqual(states)
})

test('a state has its land on the map', () => {
  const shapes = partsOf(drawn().wide.nodes).filter(({ attributes }) => attributes.class === 'rm-shape')
  expect(shapes).toHaveLength(51)
  for (const { attributes } of shapes) expect(attributes.d).toMatch(/^M\d+ \d+l[-\d ]+z/)
})

test('the named counties lead to their events, or to their rows, and a disputed day is called so', () => {
  const { wide } = drawn()
  expect(linksOf(wide)).toEqual(
    expect.arrayContaining(['/events/sf-activated', '/events/dc-activated', '/rollout/virginia#arlington-county']),
  )
  expect(linesOf(wide).map(({ words }) => words)).toContain('4 May 2010, disputed')
})

test('the table adds up to all counties, and to those of the day of the question', () => {
  const { rows } = drawn().data
  const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]?.text), 0)
  expect(sum('counties')).toBe(site.rollout?.counties.length)
  expect(sum('on-by-question')).toBe(577)
})

test('no words lie on each other or are cut off', () => {
  const { wide, narrow } = drawn()
  for (const drawing of [wide, narrow]) {
    expect(overlapsOf(linesOf(drawing))).toEqual([])
    expect(cutOff(drawing)).toEqual([])
  }
})

test('no words hide a dot', () => {
  for (const drawing of [drawn().wide, drawn().narrow]) {
    const shape = partsOf(drawing.nodes).find(({ attributes }) => attributes.class === 'rm-shape')
    const place = /^translate\((\d+) (\d+)\)scale\(([\d.]+)\)$/.exec(String(shape?.attributes.transform))
    const [left = 0, top = 0, size = 0] = place?.slice(1).map(Number) ?? []
    expect(size).toBeGreaterThan(0)
    const hidden = SPANS.flatMap((span) => pointsOf(pathOfSpan(drawing, span))).flatMap((dot) => {
      const at = { x: left + dot.x * size, y: top + dot.y * size }
      return linesOf(drawing).filter(
        (line) => at.x > line.left && at.x < line.right && at.y > line.top && at.y < line.bottom,
      )
    })
    expect(hidden.map(({ words }) => words)).toEqual([])
  }
})

test('without a place for even one county there is no map, for it would show too few', () => {
  const figures = new Map(site.figures)
  const centers = figures.get('county-centers')
  if (!centers) throw new Error('no places')
  figures.set('county-centers', { ...centers, rows: centers.rows.slice(1) })
  expect(drawRolloutMap({ ...site, figures })).toBeUndefined()
  expect(drawRolloutMap(minimal)).toBeUndefined()
})
