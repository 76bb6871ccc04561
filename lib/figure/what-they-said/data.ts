import { parseDate } from '../../schema/date'
import { CHANNELS, EVENT_KINDS, OFFICES, POSITIONS, STATUSES } from '../../schema/event'
import type { Site, SiteEvent } from '../../site/site'
import { formatDate } from '../../timeline/format-date'
import type { FigureCell, FigureData } from '../drawing'
import { CALLOUTS, type Callout } from './callouts'

/** What a statement answers to the question whether a place could opt out. */
export type Position = keyof typeof POSITIONS

/**
 * A date as it can be drawn, in days (year-month-day): between which it lies, where its mark stands, and by which it is ordered;
 * `exact` if it is one day, and its words.
 */
export type DrawnDate = { first: string; last: string; at: string; order: string; exact: boolean; words: string }

/** A federal statement as both drawings show it. */
export type Said = {
  id: string
  href: string
  title: string
  position: Position
  inside: boolean
  date: DrawnDate
  /** When it came out, if it was not seen at once. */
  seen?: DrawnDate
  /** What the drawing says of it; most statements have a mark alone. */
  callout?: Callout
}

/** The federal statements of the ledger that have a position, in the order of the timeline. */
export function readStatements(site: Site): Said[] {
  return site.timeline.flatMap((event) => {
    const date = drawDate(event.date, event.sort)
    if (!isFederal(event) || !event.position || !date) return []
    return {
      id: event.id,
      href: event.href,
      title: event.title,
      position: event.position,
      inside: event.record.statement?.channel === 'internal',
      date,
      seen: event['became-public'] ? drawDate(event['became-public']) : undefined,
      callout: CALLOUTS[event.id],
    }
  })
}

function isFederal({ record }: SiteEvent): boolean {
  return record.ledger && record.statement?.office === 'federal'
}

/**
 * A date with the day of its mark: `sort` where a record has one, as on the timeline, else the middle. Undefined for a date
 * without beginning or end.
 */
export function drawDate(edtf: string, sort?: string): DrawnDate | undefined {
  const parsed = parseDate(edtf)
  if (!parsed?.earliest || !parsed.latest) return undefined
  const { earliest: first, latest: last, start } = parsed
  const exact = first === last && !start?.approximate && !start?.uncertain
  return { first, last, at: sort ?? middle(first, last), order: sort ?? first, exact, words: formatDate(edtf) }
}

function middle(first: string, last: string): string {
  return new Date((Date.parse(first) + Date.parse(last)) / 2).toISOString().slice(0, 10)
}

/** The words of a date without its year, where its place in the drawing tells it: "17 August"; "about 2010" keeps it. */
export function withoutYear(words: string, year: string): string {
  const years = words.match(/\d{4}/g) ?? []
  return years.length === 1 && / [A-Z][a-z]+ \d{4}$/.test(` ${words}`) ? words.replace(` ${year}`, '') : words
}

/** What a screen reader and the tooltip say of a mark. */
export function sayStatement({ date, inside, seen, title, position }: Said): string {
  const channel = inside ? ', not in public' : ''
  return `${date.words}${channel}: ${title}. ${POSITIONS[position]}.${seen ? ` Public since ${seen.words}.` : ''}`
}

/** The whole ledger as a table: a row without a federal position is not drawn, and says so. */
export function tabulateStatements(site: Site): FigureData {
  return {
    columns: [
      { id: 'date', heading: 'Date' },
      { id: 'date-edtf', heading: 'Date (EDTF)', fileOnly: true },
      { id: 'became-public', heading: 'Public since' },
      { id: 'office', heading: 'Office' },
      { id: 'channel', heading: 'In public or not' },
      { id: 'position', heading: 'Position' },
      { id: 'status', heading: 'How sure' },
      { id: 'headline', heading: 'Headline' },
    ],
    rows: site.timeline.filter(({ record }) => record.ledger).map(tabulateRow),
  }
}

function tabulateRow(event: SiteEvent): Record<string, FigureCell> {
  const said = event.record.statement
  const published = event['became-public']
  return {
    date: { text: formatDate(event.date) },
    'date-edtf': { text: event.date },
    'became-public': { text: published ? formatDate(published) : '' },
    office: { text: said ? OFFICES[said.office] : '' },
    channel: { text: said ? CHANNELS[said.channel] : '' },
    position: { text: sayPosition(event) },
    status: { text: STATUSES[event.status] },
    headline: { text: event.title, href: event.href },
  }
}

function sayPosition(event: SiteEvent): string {
  if (isFederal(event) && event.position) return POSITIONS[event.position]
  if (event.record.statement) return 'Not a federal statement; not drawn'
  return `${EVENT_KINDS[event.kind]}, no statement of a federal position; not drawn`
}
