import { expect, test } from 'vitest'
import { drawRolloutCurve } from '@/lib/figure/rollout/curve'
import { countOn } from '@/lib/rollout/rollout'
import type { Site } from '@/lib/site/site'
import { site } from '../../content/site'
import { minimal } from '../export/fixture-sites'
import { cutOff, linesOf, linksOf, overlapsOf, partsOf, wordsOf } from './rollout-lines'

const drawn = (from: Site = site) => {
  const figure = drawRolloutCurve(from)
  if (!figure) throw new Error('the content lacks the data of the curve')
  return figure
}

const MOMENTS = [
  'harris-county-first-connected',
  'sf-activated',
  'blog-asks-can-cities-opt-out',
  'ice-tells-sf-no',
  'morton-ends-all-agreements',
  'dc-activated',
  'all-counties-covered',
]

test('the table counts up to all counties, each day once and in order', () => {
  const { rows } = drawn().data
  const days = rows.map((row) => row['date-edtf']?.text ?? '')
  expect(days).toEqual([...new Set(days)].sort())
  const added = rows.reduce((sum, row) => sum + Number(row['counties-that-day']?.text), 0)
  expect(added).toBe(site.rollout?.counties.length)
  expect(rows.at(-1)?.['counties-in-all']?.text).toBe(String(added))
})

test('the number at each moment is what the table has for its day, and leads to its event', () => {
  const { wide, data } = drawn()
  const numbers = partsOf(wide.nodes)
    .filter(({ name }) => name === 'a')
    .map((link) => /: ([\d,]+) count/.exec(wordsOf(link))?.[1]?.replace(',', ''))
  const marked = data.rows.filter((row) => row.event?.href)
  expect(marked.map((row) => row.event?.href)).toEqual(linksOf(wide))
  expect(marked.map((row) => row['counties-in-all']?.text)).toEqual(numbers)
})

test('on the day of the question 577 of 3,143 counties were on, and the drawing says how many came after', () => {
  const words = linesOf(drawn().wide).map((line) => line.words)
  expect(words).toContain('1 September 2010: 577 counties')
  expect(words).toContain('The other 2,566 came after that day.')
})

test('what is dark below the curve ends at the day of the question', () => {
  const { wide } = drawn()
  const parts = partsOf(wide.nodes)
  const dark = parts.find(({ attributes }) => attributes.class === 'rc-before')
  const line = parts.find(({ attributes }) => attributes.class === 'strong')
  const xs = [...String(dark?.attributes.d).matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x))
  expect(Math.round(Math.max(...xs))).toBe(Number(/^M(\d+) /.exec(String(line?.attributes.d))?.[1]))
})

test('both drawings hold the same events, in order of time', () => {
  const { wide, narrow } = drawn()
  expect(linksOf(wide)).toEqual(MOMENTS.map((id) => `/events/${id}`))
  expect(linksOf(narrow)).toEqual(linksOf(wide))
})

test('no words lie on each other or are cut off', () => {
  const { wide, narrow } = drawn()
  for (const drawing of [wide, narrow]) {
    expect(overlapsOf(linesOf(drawing))).toEqual([])
    expect(cutOff(drawing)).toEqual([])
  }
})

test('an event without a single day is left out rather than put on one', () => {
  const question = site.events.get('dc-activated')
  if (!question) throw new Error('no such event')
  const events = new Map(site.events).set('dc-activated', { ...question, date: '2012-06~' })
  expect(linksOf(drawn({ ...site, events }).wide)).not.toContain('/events/dc-activated')
})

test('the curve counts again when the data change', () => {
  const { rollout } = site
  if (!rollout) throw new Error('no county data')
  const counties = rollout.counties.filter(({ fips }) => fips !== '48201')
  const fewer = { ...site, rollout: { ...rollout, counties } }
  const on = countOn(fewer.rollout, '2010-09-01').counties
  expect(linesOf(drawn(fewer).wide).map(({ words }) => words)).toContain(`1 September 2010: ${on} counties`)
})

test('content without county data has no curve', () => {
  expect(drawRolloutCurve(minimal)).toBeUndefined()
})
