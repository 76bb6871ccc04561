import type { County, Rollout, RolloutState } from '../../rollout/rollout'
import { isDay } from '../../schema/date'
import type { Site, SiteEvent } from '../../site/site'
import { formatDate } from '../../timeline/format-date'
import { pathOf } from '../../url/paths'
import type { FigureData } from '../drawing'
import { QUESTION_EVENT } from './curve-moments'

/** The figures that hold where the counties lie, and the outlines of the states (`npm run figures:centers`). */
const CENTERS_FIGURE = 'county-centers'
const OUTLINES_FIGURE = 'state-outlines'

/** Units of the coordinates in content, from west to east and from north to south. */
export const MAP_WIDTH = 760
export const MAP_HEIGHT = 445

/** A county and where it lies, in units of the map. */
export type PlacedCounty = County & { x: number; y: number }

/** A span of time that the map tells apart by the look of its dots. */
export type Span = { id: 'first' | 'second' | 'third' | 'fourth'; when: string; counties: PlacedCounty[] }

/** Everything that the map draws. */
export type RolloutMap = {
  rollout: Rollout
  spans: Span[]
  /** `on`: how many of its counties were on when the question was asked. */
  states: (RolloutState & { on: number; outline: string })[]
  /** The event that asked the question, and its day, year-month-day. */
  asked: SiteEvent
  question: string
}

/**
 * Puts the county data on the map; undefined if the content lacks the data, the question, or the place of even one county: a map
 * with fewer dots than counties would say something else.
 */
export function readRolloutMap(site: Site): RolloutMap | undefined {
  const { rollout } = site
  const asked = site.events.get(QUESTION_EVENT)
  if (!rollout || !asked || !isDay(asked.date) || rollout.counties.length === 0) return undefined
  const centers = new Map((site.figures.get(CENTERS_FIGURE)?.rows ?? []).map((row) => [row.fips, row]))
  const outlines = new Map((site.figures.get(OUTLINES_FIGURE)?.rows ?? []).map((row) => [row.state, row.path]))
  const counties = rollout.counties.flatMap((county) => {
    const center = centers.get(county.fips)
    return center ? [{ ...county, x: Number(center.x), y: Number(center.y) }] : []
  })
  if (counties.length < rollout.counties.length) return undefined
  return {
    rollout,
    spans: spansOf(counties, asked.date),
    states: rollout.states.map((state) => ({
      ...state,
      on: state.counties.filter(({ on }) => on <= asked.date).length,
      outline: outlines.get(state.code) ?? '',
    })),
    asked,
    question: asked.date,
  }
}

/** What was on when the question was asked; what came by the end of the next year; in 2012; and what was left. */
function spansOf(counties: readonly PlacedCounty[], question: string): Span[] {
  const between = (after: string, until: string) => counties.filter(({ on }) => on > after && on <= until)
  const last = between('2012-12-31', '9999-12-31')
  const days = new Set(last.map(({ on }) => on))
  return [
    { id: 'first', when: `by ${formatDate(question)}`, counties: between('', question) },
    { id: 'second', when: 'by the end of 2011', counties: between(question, '2011-12-31') },
    { id: 'third', when: 'in 2012', counties: between('2011-12-31', '2012-12-31') },
    {
      id: 'fourth',
      when: days.size === 1 ? `on ${formatDate(last[0]?.on ?? '')}` : 'after 2012',
      counties: last,
    },
  ]
}

/** One row for each state, leading to its page, where each county has its row. */
export function rolloutMapData({ states, question }: RolloutMap): FigureData {
  const asked = formatDate(question)
  return {
    columns: [
      { id: 'state', heading: 'State' },
      { id: 'counties', heading: 'Counties', number: true },
      { id: 'on-by-question', heading: `On by ${asked}`, number: true },
      { id: 'first', heading: 'First switched on' },
      { id: 'last', heading: 'Last switched on' },
      { id: 'first-edtf', heading: 'First (EDTF)', fileOnly: true },
      { id: 'last-edtf', heading: 'Last (EDTF)', fileOnly: true },
    ],
    rows: states.map(({ id, name, counties, on, first, last }) => ({
      state: { text: name, href: pathOf('state', id) },
      counties: { text: String(counties.length) },
      'on-by-question': { text: String(on) },
      first: { text: formatDate(first) },
      last: { text: formatDate(last) },
      'first-edtf': { text: first },
      'last-edtf': { text: last },
    })),
  }
}
