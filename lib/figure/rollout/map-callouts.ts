import type { Site } from '../../site/site'
import { formatDate } from '../../timeline/format-date'
import { pathOf } from '../../url/paths'
import { type SvgNode, svg } from '../svg-tree'
import type { PlacedCounty, RolloutMap } from './map-data'
import type { MapPlace } from './map-dots'

/** A way from the dot of a county, in units of a drawing. */
type Way = { x: number; y: number }

/**
 * A county that is named on the map. `words`: where its name starts (or ends) on a wide screen, and `line`, where the line from its
 * dot ends; `number`: where its number stands on a narrow one.
 */
type Named = {
  fips: string
  name: string
  event?: string
  words: Way & { anchor: 'start' | 'end' }
  line?: Way
  number: Way
  bold?: boolean
}

/** All of them lie at a coast or a lake, so that their words hide no dot. */
const NAMED: readonly Named[] = [
  {
    fips: '48201',
    name: 'Harris County, Texas',
    event: 'harris-county-first-connected',
    words: { x: 10, y: 40, anchor: 'start' },
    line: { x: 12, y: 26 },
    number: { x: 8, y: 24 },
  },
  {
    fips: '51013',
    name: 'Arlington, Va.',
    words: { x: 31, y: 38, anchor: 'start' },
    line: { x: 27, y: 29 },
    number: { x: 30, y: 20 },
  },
  {
    fips: '06085',
    name: 'Santa Clara County',
    event: 'santa-clara-activated',
    words: { x: 21, y: 60, anchor: 'end' },
    line: { x: -7, y: 47 },
    number: { x: -8, y: 26 },
  },
  {
    fips: '06075',
    name: 'San Francisco',
    event: 'sf-activated',
    words: { x: -9, y: 0, anchor: 'end' },
    number: { x: -16, y: 4 },
    bold: true,
  },
  {
    fips: '11001',
    name: 'D.C.',
    event: 'dc-activated',
    words: { x: 30, y: -4, anchor: 'start' },
    line: { x: 27, y: -8 },
    number: { x: 30, y: 0 },
    bold: true,
  },
  {
    fips: '17031',
    name: 'Cook County (Chicago)',
    event: 'all-counties-covered',
    words: { x: 34, y: -122, anchor: 'start' },
    line: { x: 30, y: -108 },
    number: { x: 14, y: -50 },
  },
]

/** How wide a letter is at most, in units. */
const LETTER = 6.8

/** A county that is named on the map, with what it leads to, and its day in words with what else is to be said of it. */
export type Callout = Named & { county: PlacedCounty; day: string; href: string; title: string }

/** The counties to name, in order of time: each leads to its event, or to its row on the page of its state. */
export function readCallouts(site: Site, { rollout, spans }: RolloutMap): Callout[] {
  const counties = new Map(spans.flatMap((span) => span.counties.map((county) => [county.fips, county])))
  return NAMED.flatMap((named) => {
    const county = counties.get(named.fips)
    const state = rollout.states.find(({ code }) => code === county?.state)
    if (!county || !state) return []
    const event = named.event === undefined ? undefined : site.events.get(named.event)
    const day = formatDate(county.on)
    return {
      ...named,
      county,
      day: `${day}${remarkOf(county.fips === rollout.counties[0]?.fips, event?.status === 'disputed')}`,
      href: event?.href ?? pathOf('state', state.id, county.anchor),
      title: event ? `${formatDate(event.date)}: ${event.title}` : `${day}: ${county.name}, ${state.name}`,
    }
  }).sort((a, b) => (a.county.on < b.county.on ? -1 : 1))
}

function remarkOf(isFirst: boolean, isDisputed: boolean): string {
  if (isDisputed) return ', disputed'
  return isFirst ? ', the first' : ''
}

/** A named county on a wide screen: a line from its dot to its name and day. */
export function drawLabel({ county, name, day, href, title, words, line, bold }: Callout, place: MapPlace): SvgNode {
  const dot = dotOf(county, place)
  const [x, y] = [dot.x + words.x, dot.y + words.y]
  const width = Math.max(name.length, day.length) * LETTER
  const end = words.anchor === 'end' ? ' end' : ''
  return svg(
    'a',
    { href },
    svg('title', {}, title),
    svg('rect', { class: 'hit', x: words.anchor === 'end' ? x - width : x, y: y - 14, width, height: 36 }),
    line && leader(dot, line),
    svg('text', { class: `halo${bold ? ' bold' : ''}${end}`, x, y }, name),
    svg('text', { class: `small halo${end}`, x, y: y + 16 }, day),
  )
}

/** A named county on a narrow screen: its number at the map, and its words in the list below. `y`: the baseline of its line. */
export function drawNumbered(
  { county, name, day, href, title, number, bold }: Callout,
  place: MapPlace,
  nth: number,
  y: number,
): SvgNode {
  const dot = dotOf(county, place)
  return svg(
    'a',
    { href },
    svg('title', {}, title),
    svg('rect', { class: 'hit', x: 0, y: y - 16, width: 320, height: 24 }),
    leader(dot, number),
    svg('circle', { class: 'rm-disc', cx: dot.x + number.x, cy: dot.y + number.y, r: 8 }),
    svg('text', { class: 'small bold middle', x: dot.x + number.x, y: dot.y + number.y + 4 }, String(nth)),
    svg('text', { class: 'bold middle', x: 8, y }, String(nth)),
    svg('text', { class: bold ? 'bold' : undefined, x: 24, y }, name),
    svg('text', { class: 'small end', x: 320, y }, day),
  )
}

function dotOf({ x, y }: PlacedCounty, place: MapPlace): Way {
  return { x: Math.round(place.x + x * place.scale), y: Math.round(place.y + y * place.scale) }
}

function leader(dot: Way, to: Way): SvgNode {
  return svg('path', { class: 'rm-leader', d: `M${dot.x} ${dot.y}l${to.x} ${to.y}` })
}
