import { expect, test } from 'vitest'
import type { Drawing } from '@/lib/figure/drawing'
import { formatNodes, type SvgNode } from '@/lib/figure/svg-tree'
import { CALLOUTS, TURNS } from '@/lib/figure/what-they-said/callouts'
import { drawDate, readStatements, withoutYear } from '@/lib/figure/what-they-said/data'
import { drawWhatTheySaid } from '@/lib/figure/what-they-said/draw'
import { packLanes } from '@/lib/figure/what-they-said/lanes'
import { WHAT_THEY_SAID_RULES } from '@/lib/figure/what-they-said/rules'
import { breakAxis } from '@/lib/figure/what-they-said/scale'
import { site } from '../../content/site'
import { minimal } from '../export/fixture-sites'

const statements = readStatements(site)
const drawn = drawWhatTheySaid(site)
if (!drawn) throw new Error('The content has none of the statements that the drawing names.')
const drawings: [string, Drawing][] = [
  ['wide', drawn.wide],
  ['narrow', drawn.narrow],
]
const byHref = new Map(statements.map((said) => [said.href, said]))

test('both drawings hold every federal statement of the ledger that has a position, once', () => {
  const expected = site.timeline
    .filter(({ record, position }) => record.ledger && position && record.statement?.office === 'federal')
    .map(({ href }) => href)
  for (const [, drawing] of drawings) expect(linksOf(drawing).map(hrefOf).sort()).toEqual([...expected].sort())
})

test('a mark says its date and headline, and leads to its event', () => {
  for (const [, drawing] of drawings) {
    for (const link of linksOf(drawing)) {
      const said = byHref.get(hrefOf(link))
      const title = link.children.find((child): child is SvgNode => typeof child !== 'string' && child.name === 'title')
      expect(title && textOf(title)).toContain(`${said?.title}.`)
      expect(title && textOf(title).startsWith(said?.date.words ?? '?')).toBe(true)
    }
  }
})

test('a date that is no single day is drawn as a bar, and a day is not', () => {
  for (const [name, drawing] of drawings) {
    for (const link of linksOf(drawing)) {
      const said = byHref.get(hrefOf(link))
      const bars = findByClass(link, 'ws-span').length
      const ownBars = name === 'wide' && said?.seen && !said.seen.exact ? bars - 1 : bars
      expect(ownBars, said?.id).toBe(said?.date.exact ? 0 : 1)
    }
  }
})

test('the words of a date that is no single day stand beside its bar', () => {
  const words = linksOf(drawn.wide).flatMap((link) => {
    const said = byHref.get(hrefOf(link))
    return said && !said.date.exact ? [[textsOf(link).map(textOf).join(' '), withoutYear(said.date.words, '2010')]] : []
  })
  expect(words.length).toBeGreaterThan(0)
  for (const [label, date] of words) expect(label).toContain(date)
})

test('what was not public stands in a box, and the list says so', () => {
  for (const [name, drawing] of drawings) {
    for (const link of linksOf(drawing)) {
      const inside = byHref.get(hrefOf(link))?.inside
      expect(findByClass(link, 'ws-box')).toHaveLength(inside ? 1 : 0)
      if (name === 'narrow') expect(textsOf(link).map(textOf).join(' ').includes('not in public')).toBe(inside)
    }
  }
})

test('a line leads from every statement that came out later to that day', () => {
  const late = statements.filter(({ seen }) => seen)
  const axis = breakAxis(statements, { left: 124, before: 90, enlarged: 384, after: 116 })
  for (const said of late) {
    const link = linksOf(drawn.wide).find((node) => hrefOf(node) === said.href)
    const [line] = link ? findByClass(link, 'ws-wait') : []
    const [, from, to] = /^M([\d.]+) .*H([\d.]+)$/.exec(String(line?.attributes.d)) ?? []
    expect(Number(from)).toBeCloseTo(axis.x(said.date.at), 0)
    expect(Number(to)).toBeCloseTo(axis.x(said.seen?.at ?? ''), 0)
  }
  expect(drawn.narrow.nodes.flatMap((node) => findByClass(node, 'ws-wait'))).toHaveLength(late.length)
})

test.for(drawings)('in the %s drawing no words overlap, and none are cut off', ([, drawing]) => {
  const boxes = drawing.nodes.flatMap(textsOf).map(boxOf)
  for (const box of boxes) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(0)
    expect(box.right, box.text).toBeLessThanOrEqual(drawing.width)
    expect(box.bottom, box.text).toBeLessThanOrEqual(drawing.height)
  }
  const meeting = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (meet(a, b) ? [`${a.text} / ${b.text}`] : [])),
  )
  expect(meeting).toEqual([])
})

test.for(drawings)('in the %s drawing no mark hides another, or words', ([, drawing]) => {
  const marks = linksOf(drawing).map((link) => {
    const [circle] = findByName(link, 'circle')
    const { cx, cy, r } = circle?.attributes ?? {}
    const [x, y, half] = [Number(cx), Number(cy), Number(r)]
    return { text: hrefOf(link), left: x - half, right: x + half, top: y - half, bottom: y + half }
  })
  const words = drawing.nodes.flatMap(textsOf).map(boxOf)
  const meeting = marks.flatMap((mark, index) =>
    [...marks.slice(index + 1), ...words].flatMap((other) =>
      meet(mark, other) ? [`${mark.text} / ${other.text}`] : [],
    ),
  )
  expect(meeting).toEqual([])
})

test('the narrow drawing is as wide as a phone, the wide one no wider than a page, and no text is small', () => {
  expect(drawn.narrow.width).toBe(320)
  expect(drawn.wide.width).toBeLessThanOrEqual(760)
  expect(WHAT_THEY_SAID_RULES).not.toContain('font')
})

test('the months of 2010 in which most was said are enlarged, and time never runs back', () => {
  const { x } = breakAxis(statements, { left: 0, before: 90, enlarged: 384, after: 116 })
  expect(x('2010-10-01') - x('2010-09-01')).toBeGreaterThan(4 * (x('2011-03-01') - x('2011-02-01')))
  const days = ['2009-01-01', '2010-04-30', '2010-05-01', '2010-12-31', '2011-01-01', '2012-01-09']
  expect(days.map(x)).toEqual(days.map(x).toSorted((a, b) => a - b))
})

test('a statement of a later year finds its place on the axis', () => {
  const [first] = statements
  if (!first) return
  const later = { ...first, id: 'later', date: { ...first.date, first: '2013-05-02', last: '2013-05-02' } }
  const { x, panels } = breakAxis([...statements, later], { left: 124, before: 90, enlarged: 384, after: 116 })
  expect(x('2013-05-02')).toBeLessThan(panels[2].right)
})

test('what the drawing says first is what the statements say', () => {
  const known = statements.filter(({ date }) => date.exact)
  const within = (from: string, to: string, inside: boolean) =>
    known.filter((said) => said.inside === inside && said.date.at >= from && said.date.at < to)
  const [no, way, again, mail] = TURNS.map(({ from, to, inside }) => within(from, to ?? '9999', inside))
  expect(no?.map(({ position }) => position)).not.toContain('can-opt-out')
  expect(new Set(way?.map(({ position }) => position))).toEqual(new Set(['can-opt-out']))
  expect(again?.map(({ position }) => position)).not.toContain('can-opt-out')
  // "Though not everywhere": to Washington State, on a day that is not quite known.
  expect(
    statements.some(({ inside, position, date }) => !inside && position === 'can-opt-out' && date.first > '2010-10-01'),
  ).toBe(true)
  const september = mail?.filter(({ position, date }) => position === 'cannot-opt-out' && date.at < '2010-10-01') ?? []
  expect(september.length).toBeGreaterThan(1)
  for (const { seen } of september) expect(seen?.words).toBe('16 February 2011')
})

test('what the drawing says of a statement it takes from its record', () => {
  for (const [id, { words }] of Object.entries(CALLOUTS)) {
    const event = site.events.get(id)
    const record = `${event?.title} ${event?.summary}`.toLowerCase()
    expect(byHref.has(event?.href ?? ''), id).toBe(true)
    for (const word of words.toLowerCase().match(/[a-z]{5,}/g) ?? []) expect(record, id).toContain(word)
  }
})

test('the table has the whole ledger, and says what is not drawn', () => {
  const ledger = site.timeline.filter(({ record }) => record.ledger)
  expect(drawn.data.rows.map(({ headline }) => headline?.href)).toEqual(ledger.map(({ href }) => href))
  const columns = drawn.data.columns.map(({ id }) => id)
  for (const row of drawn.data.rows) expect(Object.keys(row)).toEqual(columns)
  const left = drawn.data.rows.filter(({ position }) => position?.text.endsWith('not drawn'))
  expect(left).toHaveLength(ledger.length - statements.length)
})

test('the same content gives the same drawing', () => {
  const print = () => formatNodes(drawWhatTheySaid(site)?.wide.nodes ?? [], (href) => href)
  expect(print()).toBe(print())
})

test('content without these statements has no such drawing', () => {
  expect(drawWhatTheySaid(minimal)).toBeUndefined()
})

test.for([
  ['17 August 2010', '17 August'],
  ['about 17 May 2010', 'about 17 May'],
  ['August to September 2010', 'August to September'],
  ['about 2010', 'about 2010'],
  ['October 2010 to February 2011', 'October 2010 to February 2011'],
])('within 2010, %s is %s', ([words = '', expected]) => {
  expect(withoutYear(words, '2010')).toBe(expected)
})

test('a month stands between its days, a day that is about known is not exact', () => {
  expect(drawDate('2010-09')).toMatchObject({ first: '2010-09-01', last: '2010-09-30', at: '2010-09-15', exact: false })
  expect(drawDate('2010-05-17~')).toMatchObject({ at: '2010-05-17', exact: false, words: 'about 17 May 2010' })
  expect(drawDate('2010-09', '2010-09-30')).toMatchObject({ at: '2010-09-30' })
  expect(drawDate('2010/..')).toBeUndefined()
})

test('stretches that meet stand in lanes of their own', () => {
  const { placed, lanes } = packLanes([
    { from: 0, to: 10, lanes: 2 },
    { from: 10, to: 20, lanes: 1 },
    { from: 5, to: 12, lanes: 1 },
  ])
  expect(placed.map(({ lane }) => lane)).toEqual([0, 0, 2])
  expect(lanes).toBe(3)
})

test('at a glance there is a mark for every statement, and more no than yes', () => {
  const marks = drawn.small.nodes.filter(({ name }) => name === 'circle' || name === 'g')
  expect(marks).toHaveLength(statements.length)
  expect(
    findByClass({ name: 'g', attributes: {}, children: drawn.small.nodes }, 'federal-fill').length,
  ).toBeGreaterThan(statements.filter(({ position }) => position === 'can-opt-out').length)
})

test('no line runs through words on its way to the day when it was seen', () => {
  let broken = 0
  for (const link of linksOf(drawn.wide))
    for (const line of findByClass(link, 'ws-wait')) {
      const numbers = [...String(line.attributes.d).matchAll(/[\d.]+/g)].map(Number)
      const runs =
        numbers.length === 3
          ? [[numbers[0], numbers[2]]]
          : [
              [numbers[0], numbers[2]],
              [numbers[3], numbers[5]],
            ]
      if (runs.length > 1) broken += 1
      for (const box of textsOf(link).map(boxOf))
        for (const [from = 0, to = 0] of runs)
          if (Math.abs(box.bottom - Number(numbers[1])) < 12)
            expect(to <= box.left + 1 || from >= box.right - 1, box.text).toBe(true)
    }
  expect(broken).toBeGreaterThan(0)
})

type Box = { text: string; left: number; right: number; top: number; bottom: number }

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Where words stand, by widths of letters that are rather too large. */
function boxOf(node: SvgNode): Box {
  const looks = String(node.attributes.class ?? '').split(' ')
  const size = looks.includes('big') ? 16 : looks.includes('small') ? 12 : 13
  const text = textOf(node)
  const width = text.length * size * 0.51 * (looks.includes('bold') ? 1.05 : 1)
  const x = Number(node.attributes.x) - (looks.includes('end') ? width : looks.includes('middle') ? width / 2 : 0)
  const y = Number(node.attributes.y)
  return { text, left: x, right: x + width, top: y - size * 0.75, bottom: y + size * 0.2 }
}

function all(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))]
}

function findByName(node: SvgNode, name: SvgNode['name']): SvgNode[] {
  return all(node).filter((part) => part.name === name)
}

function findByClass(node: SvgNode, name: string): SvgNode[] {
  return all(node).filter((part) =>
    String(part.attributes.class ?? '')
      .split(' ')
      .includes(name),
  )
}

function linksOf(drawing: Drawing): SvgNode[] {
  return drawing.nodes.flatMap((node) => findByName(node, 'a'))
}

function textsOf(node: SvgNode): SvgNode[] {
  return findByName(node, 'text')
}

function hrefOf(link: SvgNode): string {
  return String(link.attributes.href)
}

function textOf(node: SvgNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
