import type { StateCode } from './states'

/** The id of the figure that holds the day of every county (content/figures/county-activation.*). */
export const ROLLOUT_FIGURE = 'county-activation'

/** A county or its equivalent (parish, borough, independent city) with the day on which it was switched on. */
export type County = {
  /** Federal code (FIPS 6-4) of state and county, five digits, as the data have it. */
  fips: string
  name: string
  state: StateCode
  /** Year-month-day. */
  on: string
  /** Its row on the page of its state. */
  anchor: string
  /** Its place among the counties of its state by day, from 1; counties of one day share the first place. */
  place: number
  /** The code that the place, or the larger part of it, has today, where the code has changed since. */
  currentFips?: string
  /** What a reader should know of the row: a name from elsewhere, a code that has changed. */
  remark?: string
  /** Source of the remark, and of a name that the data lack. */
  remarkSource?: string
  /** Another source's day for the same place. */
  other?: { date: string; source: string }
}

/** A state with its counties. */
export type RolloutState = {
  code: StateCode
  /** Its id in addresses. */
  id: string
  name: string
  /** In the order of names. */
  counties: County[]
  /** The day of its first county, and of its last. */
  first: string
  last: string
  /** Its place among all states by the first day, and by the last, from 1; states of one day share the first place. */
  begunAs: number
  completeAs: number
}

/** The spread of the program by county. */
export type Rollout = {
  /** In the order of names. */
  states: RolloutState[]
  /** All counties by day, then state and name. */
  counties: County[]
}

/** How far the program had spread at the end of a day (year-month-day). */
export type RolloutCount = {
  counties: number
  /** States with at least one county switched on, the District of Columbia counted as one. */
  begun: RolloutState[]
  /** States with every county switched on. */
  complete: RolloutState[]
}

/** Counts counties and states that were switched on by the end of a day. */
export function countOn(rollout: Rollout, day: string): RolloutCount {
  return {
    counties: rollout.counties.filter(({ on }) => on <= day).length,
    begun: rollout.states.filter(({ first }) => first <= day),
    complete: rollout.states.filter(({ last }) => last <= day),
  }
}

/** The counties of a state by day, each day once, in order. */
export function groupByDay(counties: readonly County[]): { day: string; counties: County[] }[] {
  const days = new Map<string, County[]>()
  for (const county of [...counties].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)))
    days.set(county.on, [...(days.get(county.on) ?? []), county])
  return [...days].map(([day, group]) => ({ day, counties: group }))
}
