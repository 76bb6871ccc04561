import { CHANNELS, EVENT_KINDS, type EventRecord, OFFICES, POSITIONS, STATUSES } from '../schema/event'
import { LANES, laneOf } from './lanes'

/** The groups by which a timeline can be filtered, each with its fixed vocabulary in words. */
export const FILTER_GROUPS = {
  lane: { legend: 'Who acts, or where', values: LANES },
  kind: { legend: 'Kind', values: EVENT_KINDS },
  status: { legend: 'How sure we are', values: STATUSES },
  position: { legend: 'Position on opting out', values: POSITIONS },
  office: { legend: 'Office of the speaker', values: OFFICES },
  channel: { legend: 'How it was said', values: CHANNELS },
} as const satisfies Record<string, { legend: string; values: Readonly<Record<string, string>> }>

/** Name of a group. */
export type FilterName = keyof typeof FILTER_GROUPS

/** What an event has of each group; most events are no statement and have no position, office or channel. */
export type FilterValues = Partial<Record<FilterName, string>>

/** A group with the choices that a view offers: `value` of the vocabulary, `label` in words, `count` of events. */
export type Filter = { name: FilterName; legend: string; choices: { value: string; label: string; count: number }[] }

/** What an event has of each group. */
export function filterValues(event: EventRecord): FilterValues {
  return {
    lane: laneOf(event),
    kind: event.kind,
    status: event.status,
    position: event.position,
    office: event.statement?.office,
    channel: event.statement?.channel,
  }
}

/** The groups and choices that occur among the events of a view, in the order of the vocabularies. A group whose one choice every event has would filter nothing, and is left out. */
export function buildFilters(events: readonly FilterValues[]): Filter[] {
  return (Object.keys(FILTER_GROUPS) as FilterName[]).flatMap((name) => {
    const { legend, values } = FILTER_GROUPS[name]
    const choices = Object.entries(values)
      .map(([value, label]) => ({ value, label, count: events.filter((event) => event[name] === value).length }))
      .filter(({ count }) => count > 0)
    const filters = choices.length > 1 || choices.some(({ count }) => count < events.length)
    return filters ? [{ name, legend, choices }] : []
  })
}
