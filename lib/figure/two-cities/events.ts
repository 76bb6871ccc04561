import { compareText } from '../../compare-text'
import { parseDate } from '../../schema/date'
import type { Site, SiteEvent } from '../../site/site'
import { formatDate } from '../../timeline/format-date'
import { type Lane, laneOf } from '../../timeline/lanes'

/** The lines of the figure, from above: a city, what federal officials said and did of all places, the other city. */
export const LINES = { dc: 'D.C.', federal: 'Federal', sf: 'San Francisco' } as const

/** The key of a line. */
export type LineKey = keyof typeof LINES

/** The first and the last day (year-month-day) on which something was or may have been. */
export type Days = { first: string; last: string }

/** An event on a line of the figure. */
export type CityEvent = {
  event: SiteEvent
  line: LineKey
  /** Its hue: federal where a federal office acts, on the line of a city too; else that of its line. */
  lane: Lane
  label: string
  /** 1: always named; 2: named on wide screens; 3: a mark. */
  weight: number
  /** Its words on the small picture, if it is there. */
  glance: string
  days: Days
  /** `day`: that day; `span`: all that time; `within`: some time then, the day is not known or is disputed. */
  when: 'day' | 'span' | 'within'
  /** When it was, in words. */
  date: string
  /** The events that say before and after which it cannot have been, where its own date says less. */
  bounds?: { notBefore: SiteEvent; notAfter: SiteEvent }
}

/** The events of the figure and, of each city, the one that switched the check on. */
export type CityEvents = { events: CityEvent[]; on: Record<'dc' | 'sf', CityEvent> }

/** How late a city was switched on among others, in words, where the data of the counties say so. */
export type CityFacts = Record<'dc' | 'sf', string | undefined>

/** Reads the events of a figure's rows by day, those of one day as they stand; undefined if a city has no activation among them. */
export function readCityEvents(site: Site, rows: readonly Record<string, string>[]): CityEvents | undefined {
  const day = ({ event, days }: CityEvent) => event.sort ?? days.first
  const events = rows.flatMap((row) => readRow(site, row) ?? []).sort((a, b) => compareText(day(a), day(b)))
  const findOn = (line: LineKey) => events.find((event) => event.line === line && event.event.kind === 'activation')
  const dc = findOn('dc')
  const sf = findOn('sf')
  return dc && sf && { events, on: { dc, sf } }
}

function readRow(site: Site, row: Record<string, string>): CityEvent | undefined {
  const event = site.events.get(row.event ?? '')
  const parsed = event && parseDate(event.date)
  const line = row.lane as LineKey
  if (!event || !parsed?.earliest || !parsed.latest || !(line in LINES)) return undefined
  const notBefore = site.events.get(row['not-before'] ?? '')
  const notAfter = site.events.get(row['not-after'] ?? '')
  const bounds = notBefore && notAfter && { notBefore, notAfter }
  const days = bounds ? readBounds(bounds) : { first: parsed.earliest, last: parsed.latest }
  const { start, end } = parsed
  const isDay = start?.day !== undefined && !start.approximate && !start.uncertain
  return {
    event,
    line,
    lane: laneOf(event.record) === 'federal' ? 'federal' : line,
    label: row.label ?? '',
    weight: Number(row.weight),
    glance: row.glance ?? '',
    days,
    when: bounds || (!end && !isDay) || (end && event.status === 'disputed') ? 'within' : end ? 'span' : 'day',
    date: bounds ? between(days) : formatDate(event.date),
    bounds,
  }
}

function readBounds({ notBefore, notAfter }: { notBefore: SiteEvent; notAfter: SiteEvent }): Days {
  return {
    first: parseDate(notBefore.date)?.earliest ?? notBefore.date,
    last: parseDate(notAfter.date)?.latest ?? notAfter.date,
  }
}

function between({ first, last }: Days): string {
  return `between ${formatDate(`${first}/${last}`).replace(' to ', ' and ')}`
}

/** The words of an event on the small picture, with its day, or the season where the day is not known. */
export function glanceWords({ glance, when, days, date }: CityEvent): string {
  return when === 'within' ? `${glance}: ${seasonOf(days)}` : `${glance} ${date}`
}

/** The season, of the northern half, in which the middle of some days lies. */
function seasonOf({ first, last }: Days): string {
  const middle = new Date((Date.parse(first) + Date.parse(last)) / 2)
  const season = 21 + Math.floor(((middle.getUTCMonth() + 10) % 12) / 3)
  return formatDate(`${middle.getUTCFullYear()}-${season}`)
}

/** A text with a capital at its beginning. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
