import { compareText } from '../compare-text'
import { type Edtf, parseDate } from '../schema/date'

/** What the order of a timeline depends on. */
export type Dated = { id: string; date: Edtf; sort?: string; answers?: string; threads: readonly string[] }

/** Events of one year, in order. */
export type YearGroup<E> = { year: string; events: E[] }

/** Orders events by `sort`, else by their first possible day (the last one where the beginning is open), on one day what answers nothing first, then by id. */
export function buildTimeline<E extends Dated>(events: readonly E[]): E[] {
  return events
    .map((event) => ({ event, key: sortKey(event) }))
    .sort(
      (a, b) =>
        compareText(a.key, b.key) ||
        Number(Boolean(a.event.answers)) - Number(Boolean(b.event.answers)) ||
        compareText(a.event.id, b.event.id),
    )
    .map(({ event }) => event)
}

/** Groups an ordered timeline under year headings; an event stands under the year of the day by which it is ordered. */
export function groupByYear<E extends Dated>(timeline: readonly E[]): YearGroup<E>[] {
  const groups = new Map<string, E[]>()
  for (const event of timeline) {
    const year = sortKey(event).slice(0, 4)
    const group = groups.get(year)
    if (group) group.push(event)
    else groups.set(year, [event])
  }
  return [...groups].map(([year, events]) => ({ year, events }))
}

/** Events of one month, in order: `month` is year-month, or a year where the month is not known. */
export type MonthGroup<E> = { month: string; events: E[] }

/** Groups an ordered timeline by the month of the day by which it is ordered; what has no month stands under its year. */
export function groupByMonth<E extends Dated>(timeline: readonly E[]): MonthGroup<E>[] {
  const groups: MonthGroup<E>[] = []
  for (const event of timeline) {
    const month = /^\d{4}-\d{2}/.exec(event.date) ? sortKey(event).slice(0, 7) : sortKey(event).slice(0, 4)
    const last = groups.find((group) => group.month === month)
    if (last) last.events.push(event)
    else groups.push({ month, events: [event] })
  }
  return groups
}

/** The events of one thread, in the order of the timeline. */
export function filterThread<E extends Dated>(timeline: readonly E[], thread: string): E[] {
  return timeline.filter((event) => event.threads.includes(thread))
}

/** Answers which events come before and after one event in a thread; undefined at either end. */
export type NeighbourIndex<E> = (thread: string, id: string) => { previous?: E; next?: E }

/** Indexes an ordered timeline by thread, once for all events. */
export function indexNeighbours<E extends Dated>(timeline: readonly E[]): NeighbourIndex<E> {
  type Thread = { events: E[]; places: Map<string, number> }
  const threads = new Map<string, Thread>()
  for (const event of timeline) {
    for (const id of new Set(event.threads)) {
      const thread: Thread = threads.get(id) ?? { events: [], places: new Map() }
      threads.set(id, thread)
      thread.places.set(event.id, thread.events.push(event) - 1)
    }
  }
  return (id, event) => {
    const thread = threads.get(id)
    const place = thread?.places.get(event)
    return thread && place !== undefined ? { previous: thread.events[place - 1], next: thread.events[place + 1] } : {}
  }
}

function sortKey(event: Dated): string {
  if (event.sort) return event.sort
  const date = parseDate(event.date)
  return date?.earliest ?? date?.latest ?? ''
}
