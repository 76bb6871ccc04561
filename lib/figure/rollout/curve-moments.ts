import { countOn, type Rollout } from '../../rollout/rollout'
import { isDay } from '../../schema/date'
import type { Site, SiteEvent } from '../../site/site'
import { formatDate } from '../../timeline/format-date'
import { type Lane, laneOf } from '../../timeline/lanes'

/** The event that asked the question of this site: its day parts the rollout into before and after. */
export const QUESTION_EVENT = 'blog-asks-can-cities-opt-out'

/**
 * What stands at the curve, by event, in order of time. `said`: what happened, as short as the record allows, in one line or
 * more; the number is not written here but counted.
 */
const MOMENTS: readonly { event: string; said: readonly string[] }[] = [
  { event: 'harris-county-first-connected', said: ['Harris County, Texas, is the first'] },
  { event: 'sf-activated', said: ['San Francisco is switched on'] },
  { event: QUESTION_EVENT, said: ['A blog asks: “Can Cities Really', 'Opt Out of Secure Communities?”'] },
  { event: 'ice-tells-sf-no', said: ['ICE tells San Francisco that it', 'cannot keep its fingerprints back'] },
  {
    event: 'morton-ends-all-agreements',
    said: ['ICE ends its agreements with states', 'and says that none is needed'],
  },
  { event: 'dc-activated', said: ['D.C. is switched on'] },
  { event: 'all-counties-covered', said: ['The last ones, in Illinois and Alabama'] },
]

/** A moment at the curve. `on`: counties that were switched on at the end of its day. */
export type Moment = {
  event: SiteEvent
  /** Year-month-day. */
  day: string
  /** The day in words. */
  date: string
  on: number
  said: readonly string[]
  lane: Lane
  asks: boolean
}

/** The moments of the curve in order of time, counted by the data; one whose event is missing, or has no single day, is left out. */
export function readMoments(site: Site, rollout: Rollout): Moment[] {
  return MOMENTS.flatMap(({ event: id, said }) => {
    const event = site.events.get(id)
    if (!event || !isDay(event.date)) return []
    return {
      event,
      day: event.date,
      date: formatDate(event.date),
      on: countOn(rollout, event.date).counties,
      said,
      lane: laneOf(event.record),
      asks: id === QUESTION_EVENT,
    }
  }).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** A number of counties in words. */
export function formatCounties(number: number): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? 'county' : 'counties'}`
}

/** How many counties came after a moment: what the question also says. */
export function sayRest({ on }: Moment, all: number): string {
  return `The other ${(all - on).toLocaleString('en-US')} came after that day.`
}
