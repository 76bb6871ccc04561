import { scaleUtc } from 'd3-scale'
import { utcMonth, utcYear } from 'd3-time'
import type { CityEvent, Days } from './events'

/** One plain axis of time, whose units are equal everywhere: where days and years lie on it, in units of a drawing. */
export type TimeAxis = {
  start: number
  end: number
  /** Where a day (year-month-day) begins. */
  at: (day: string) => number
  /** The middle of some days. */
  middle: (days: Days) => number
  /** From the beginning of the first to the end of the last of some days. */
  stretch: (days: Days) => { from: number; to: number }
  years: { year: string; at: number }[]
}

/** An axis from the month of the first event to the end of the year of the last. */
export function timeAxis(events: readonly CityEvent[], { start, end }: { start: number; end: number }): TimeAxis {
  const days = events.flatMap((event) => [event.days.first, event.days.last]).sort()
  const from = utcMonth.floor(utcDay(days[0] ?? ''))
  const to = utcYear.ceil(utcDay(days.at(-1) ?? ''))
  const scale = scaleUtc([from, to], [start, end])
  const stretch = ({ first, last }: Days) => ({ from: scale(utcDay(first)), to: scale(dayAfter(last)) })
  return {
    start,
    end,
    at: (day) => scale(utcDay(day)),
    stretch,
    middle: (span) => {
      const ends = stretch(span)
      return (ends.from + ends.to) / 2
    },
    years: utcYear.range(utcYear.ceil(from), to).map((date) => ({
      year: String(date.getUTCFullYear()),
      at: scale(date),
    })),
  }
}

function utcDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function dayAfter(day: string): Date {
  return new Date(utcDay(day).getTime() + 86_400_000)
}
