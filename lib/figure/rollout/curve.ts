import { groupByDay, type Rollout } from '../../rollout/rollout'
import type { Site } from '../../site/site'
import { formatDate } from '../../timeline/format-date'
import type { DrawnFigure, FigureData, KeyEntry } from '../drawing'
import { eventMark } from '../event-marks'
import { formatCounties, type Moment, readMoments } from './curve-moments'
import { drawNarrow } from './curve-narrow'
import { drawSmall } from './curve-small'
import { drawWide } from './curve-wide'

/**
 * How the rollout went: the number of counties switched on, day by day, with the moments that matter. Undefined where the content
 * has no county data, or not the event that asked the question.
 */
export function drawRolloutCurve(site: Site): DrawnFigure | undefined {
  const { rollout } = site
  const moments = rollout ? readMoments(site, rollout) : []
  const question = moments.find(({ asks }) => asks)
  if (!rollout || !question) return undefined
  const name = nameOf(rollout, question)
  return {
    wide: drawWide(rollout, moments, question, name),
    narrow: drawNarrow(rollout, moments, question, name),
    small: drawSmall(rollout, question, name),
    key: KEY,
    data: dataOf(rollout, moments),
  }
}

const KEY: readonly KeyEntry[] = [
  {
    mark: eventMark({ x: 0, y: 0, lane: 'nation', status: 'confirmed' }),
    words: 'Confirmed: read in a primary document',
  },
  {
    mark: eventMark({ x: 0, y: 0, lane: 'nation', status: 'reported' }),
    words: 'Reported: read in secondary sources',
  },
]

function nameOf({ counties }: Rollout, { date, on }: Moment): string {
  const [first, last] = [counties[0]?.on ?? '', counties.at(-1)?.on ?? '']
  return `A curve of the counties switched on from ${formatDate(first)} to ${formatDate(last)}: ${on.toLocaleString('en-US')} of ${formatCounties(counties.length)} by ${date}, the others after it.`
}

/** One row for each day on which counties were switched on, and for each moment of the drawing. */
function dataOf(rollout: Rollout, moments: readonly Moment[]): FigureData {
  const added = new Map(groupByDay(rollout.counties).map(({ day, counties }) => [day, counties.length]))
  const days = [...new Set([...added.keys(), ...moments.map(({ day }) => day)])].sort()
  let all = 0
  return {
    columns: [
      { id: 'date', heading: 'Date' },
      { id: 'date-edtf', heading: 'Date (EDTF)', fileOnly: true },
      { id: 'counties-that-day', heading: 'Counties switched on that day', number: true },
      { id: 'counties-in-all', heading: 'Counties in all', number: true },
      { id: 'event', heading: 'Event' },
    ],
    rows: days.map((day) => {
      all += added.get(day) ?? 0
      const event = moments.find((moment) => moment.day === day)?.event
      return {
        date: { text: formatDate(day) },
        'date-edtf': { text: day },
        'counties-that-day': { text: String(added.get(day) ?? 0) },
        'counties-in-all': { text: String(all) },
        event: event ? { text: event.title, href: event.href } : { text: '' },
      }
    }),
  }
}
