import { sentence } from '../citation/remarks'
import { formatDate } from '../timeline/format-date'
import { calendarDays } from './calendar-days'
import { cleanLine, cleanText } from './clean-text'
import type { Collection, DatedItem } from './dated-item'
import { foldLine } from './fold-line'
import type { Loss } from './loss'
import { recordUuid } from './record-uuid'
import { absoluteAddress } from './web-address'

/** What a calendar keeps of an item. */
export const ICALENDAR_LOSSES = [
  { field: 'key', kept: 'in part', how: 'UID is made from it, so a calendar that has the event knows it again.' },
  { field: 'id', kept: 'in part', how: 'As the last part of URL.' },
  { field: 'url', kept: 'yes', how: 'URL, and at the end of DESCRIPTION; a site without a public address has no URL.' },
  { field: 'shortUrl', kept: 'no', how: 'Left out: the full address is there to click.' },
  {
    field: 'title',
    kept: 'yes',
    how: 'SUMMARY. A status other than plain confirmed, and an uncertain date, follow in brackets.',
  },
  {
    field: 'date',
    kept: 'in part',
    how: 'Calendars know only days. A month, season or year is shown on all its days; of a span that is open or half known, only the known end. The date in words is in SUMMARY and DESCRIPTION, as recorded in X-EDTF. Items without a date are left out.',
  },
  { field: 'summary', kept: 'yes', how: 'In DESCRIPTION.' },
  { field: 'remarks', kept: 'yes', how: 'In DESCRIPTION.' },
  { field: 'kind', kept: 'yes', how: 'The first of CATEGORIES.' },
  { field: 'tags', kept: 'yes', how: 'CATEGORIES.' },
  { field: 'references', kept: 'in part', how: 'In DESCRIPTION, in words; italics are lost.' },
  { field: 'published', kept: 'yes', how: 'CREATED.' },
  { field: 'updated', kept: 'yes', how: 'LAST-MODIFIED and DTSTAMP.' },
  { field: 'version', kept: 'yes', how: 'In DESCRIPTION.' },
] as const satisfies readonly (Loss & { field: keyof DatedItem })[]

/**
 * A collection as a calendar (RFC 5545; its name and remarks also RFC 7986): one all-day event for each item with a date,
 * in the order given. No METHOD: it is a file, no invitation. DTSTAMP is the day of the record's last change, so that the same
 * records give the same bytes. A calendar without any event is not valid: do not offer one for a collection without dates.
 */
export function formatICalendar(collection: Collection, items: readonly DatedItem[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    text('PRODID', `-//${cleanLine(collection.siteTitle)}//Timeline//${collection.language.slice(0, 2).toUpperCase()}`),
    'CALSCALE:GREGORIAN',
    ...calendarLines(collection),
    ...items.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

/** The name and description stand twice: RFC 7986 has its own properties, most programs know only the older X-WR ones. */
function calendarLines({ title, siteTitle, description, license, url }: Collection): string[] {
  const name = `${cleanLine(title)} (${cleanLine(siteTitle)})`
  const words = `${sentence(description)} License: ${license}`
  return [
    text('NAME', name),
    text('X-WR-CALNAME', name),
    text('DESCRIPTION', words),
    text('X-WR-CALDESC', words),
    ...addressLine(url),
  ]
}

function eventLines(item: DatedItem): string[] {
  const days = item.date === undefined ? undefined : calendarDays(item.date)
  if (item.date === undefined || !days) return []
  const notes = [item.standing, days.words].filter((note) => note !== undefined)
  const summary = notes.length > 0 ? `${cleanLine(item.title)} [${notes.join('; ')}]` : cleanLine(item.title)
  return [
    'BEGIN:VEVENT',
    text('UID', recordUuid(item.key)),
    `DTSTAMP:${midnight(item.updated)}`,
    `CREATED:${midnight(item.published)}`,
    `LAST-MODIFIED:${midnight(item.updated)}`,
    `DTSTART;VALUE=DATE:${basicDay(days.first)}`,
    // The end is the day after the last one (RFC 5545, 3.6.1); without it an event has one day.
    ...(days.last > days.first ? [`DTEND;VALUE=DATE:${basicDay(dayAfter(days.last))}`] : []),
    text('SUMMARY', summary),
    text('DESCRIPTION', describe(item, days.words ?? formatDate(item.date), days)),
    ...addressLine(item.url),
    `CATEGORIES:${[item.kind, ...item.tags].map((tag) => escapeText(cleanLine(tag))).join(',')}`,
    text('X-EDTF', item.date),
    'TRANSP:TRANSPARENT',
    'CLASS:PUBLIC',
    'END:VEVENT',
  ]
}

/** Paragraphs of plain text. A date that the days of the calendar do not say comes first, so that no reader misses it. */
function describe(
  { summary, remarks, references, url, updated, version }: DatedItem,
  dateInWords: string,
  { words, remark }: { words?: string; remark?: string },
): string {
  const date = [`Date: ${dateInWords}.`, remark].filter(Boolean).join(' ')
  return [
    ...(words === undefined ? [summary, date] : [date, summary]),
    remarks.join(' '),
    references.length > 0 ? ['References:', ...references.map((reference) => `- ${reference}`)].join('\n') : '',
    `${url}\n${sentence(`Last changed ${formatDate(updated)}, version ${version}`)}`,
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** URL holds only absolute addresses (RFC 5545, 3.3.13). */
function addressLine(url: string): string[] {
  const address = absoluteAddress(url)
  return address ? [`URL:${address}`] : []
}

function text(name: string, value: string): string {
  return `${name}:${escapeText(cleanText(value))}`
}

/** Escapes of TEXT (RFC 5545, 3.3.11). */
function escapeText(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

function midnight(day: string): string {
  return `${basicDay(day)}T000000Z`
}

function basicDay(day: string): string {
  return day.replaceAll('-', '')
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
