import { formatRank } from '../../rollout/format-rank'
import { STATUSES } from '../../schema/event'
import type { Site } from '../../site/site'
import { formatDate } from '../../timeline/format-date'
import type { DrawnFigure, FigureData, KeyEntry } from '../drawing'
import { eventMark } from '../event-marks'
import { type SvgNode, svg } from '../svg-tree'
import { type CityEvents, type CityFacts, LINES, readCityEvents, sentence } from './events'
import { drawNarrow } from './narrow'
import { THICK, withinBox } from './parts'
import { drawSmall } from './small'
import { drawWide } from './wide'

/** The id of the figure whose rows say which events are drawn, on which line and under which words. */
const FIGURE = 'two-cities'

/**
 * D.C. and San Francisco side by side, with what federal officials said between: each city a line, thin while its prints were
 * not checked, thick from the day on which they were. Undefined where the content has no such figure, or no such days.
 */
export function drawTwoCities(site: Site): DrawnFigure | undefined {
  const figure = site.figures.get(FIGURE)
  const read = figure && readCityEvents(site, figure.rows)
  if (!read) return undefined
  const facts = readFacts(site, read)
  const name = nameOf(read)
  return {
    wide: drawWide(read, facts, `${name} Federal statements stand between the two lines.`),
    narrow: drawNarrow(read, facts, `${name} A list in order of time, federal statements in the middle.`),
    small: drawSmall(read, name),
    key: KEY,
    data: tableOf(read),
  }
}

/** How late a city was switched on among others, where the county data have the same day for it as its event. */
function readFacts({ rollout }: Site, { on }: CityEvents): CityFacts {
  const district = rollout?.states.find(({ code, first }) => code === 'DC' && first === on.dc.days.first)
  const others = rollout?.states.filter(({ code }) => code !== 'DC') ?? []
  const isLast = district && others.length === 50 && others.every(({ first }) => first < district.first)
  const california = rollout?.states.find(({ code }) => code === 'CA')
  const county = california?.counties.find(({ name, on: day }) => name === COUNTY && day === on.sf.days.first)
  return {
    dc: isLast ? 'after all fifty states had begun' : undefined,
    sf: california && county && `as ${formatRank(county.place)} of California’s ${california.counties.length} counties`,
  }
}

const COUNTY = 'San Francisco County'

function nameOf({ on }: CityEvents): string {
  return [
    'Two lines along one axis of time, thin while the check of fingerprints was off, thick while it was on.',
    `D.C. is thin until ${on.dc.date}, San Francisco until ${on.sf.date}.`,
  ].join(' ')
}

const KEY: readonly KeyEntry[] = [
  {
    mark: svg('path', { class: 'strong', d: 'M-10 0h20' }),
    words: 'Thin line: off, prints not checked against immigration records',
  },
  {
    mark: svg('rect', { class: 'tc-solid', x: -10, y: -THICK / 2, width: 20, height: THICK }),
    words: 'Thick line: on',
  },
  {
    mark: withinBox(undefined, { x: -8, y: -7, width: 16, height: 14 }),
    words: 'Hatched: some time within, the day is not known or is disputed',
  },
  {
    mark: svg('path', { class: 'strong', d: 'M-8 4v-5H8v5' }),
    words: 'Bracket: it went on, or came in steps, over this time',
  },
  {
    mark: onLine(eventMark({ x: 0, y: 0, r: 4, lane: 'federal', status: 'reported', square: true })),
    words: 'Square: federal; on a city’s line, what a federal official said to or of the city',
  },
  ...(['confirmed', 'reported', 'disputed'] as const).map((status) => ({
    mark: eventMark({ x: 0, y: 0, lane: 'nation', status }),
    words: STATUSES[status],
  })),
  {
    mark: onLine(eventMark({ x: 0, y: 0, r: 4, lane: 'sf', status: 'confirmed' })),
    words: 'A mark without words: its event stands in the table',
  },
]

/** A mark in the gap of a thick line. */
function onLine(mark: SvgNode): SvgNode {
  return svg(
    'g',
    {},
    svg('rect', { class: 'sf-fill', x: -10, y: -THICK / 2, width: 20, height: THICK }),
    svg('rect', { class: 'tc-gap', x: -7, y: -7, width: 14, height: 14 }),
    mark,
  )
}

function tableOf({ events }: CityEvents): FigureData {
  return {
    columns: [
      { id: 'date', heading: 'Date' },
      { id: 'date-edtf', heading: 'Date (EDTF)', fileOnly: true },
      { id: 'not-before', heading: 'Not before', fileOnly: true },
      { id: 'not-after', heading: 'Not after', fileOnly: true },
      { id: 'line', heading: 'Line' },
      { id: 'event', heading: 'Event' },
      { id: 'status', heading: 'Status' },
    ],
    rows: events.map(({ event, line, bounds }) => ({
      date: { text: sentence(formatDate(event.date)) },
      'date-edtf': { text: event.date },
      'not-before': bounds
        ? { text: sentence(formatDate(bounds.notBefore.date)), href: bounds.notBefore.href }
        : { text: '' },
      'not-after': bounds
        ? { text: sentence(formatDate(bounds.notAfter.date)), href: bounds.notAfter.href }
        : { text: '' },
      line: { text: LINES[line] },
      event: { text: event.title, href: event.href },
      status: { text: STATUSES[event.status] },
    })),
  }
}
