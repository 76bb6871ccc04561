import { type DatePart, type Edtf, parseDate } from '../schema/date'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS: Record<number, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/**
 * A date in words, day month year: "18 May 2010", "about May 2010", "23 January to 8 May 2009", "from 2010 on".
 * A text that is no date comes back as it is.
 */
export function formatDate(date: Edtf): string {
  const parsed = parseDate(date)
  if (!parsed) return date
  const { start, end } = parsed
  if (parsed.kind === 'single') return start ? formatPart(start) : date
  if (start && end) return `${formatStart(start, end)} to ${formatPart(end)}`
  if (start)
    return parsed.missing === 'open' ? `from ${formatPart(start)} on` : `${formatPart(start)} to an unknown date`
  return end ? (parsed.missing === 'open' ? `until ${formatPart(end)}` : `an unknown date to ${formatPart(end)}`) : date
}

/** A day (year-month-day) in words, in the language of a page: "30 June 2026", "30 de junio de 2026". */
export function formatDay(day: string, language: string): string {
  if (language === 'en') return formatDate(day)
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/** The value of `<time datetime>`: a day, month or year that HTML knows; undefined for spans and unknown digits. */
export function machineDate(date: Edtf): string | undefined {
  const parsed = parseDate(date)
  if (parsed?.kind !== 'single' || !parsed.start || parsed.start.unspecified || parsed.start.season) return undefined
  return date.replace(/[?~%]$/, '')
}

function formatPart(part: DatePart): string {
  return qualify(part, plain(part))
}

/** The first date of a span leaves out the month or year that it shares with the last, unless one of them is qualified. */
function formatStart(start: DatePart, end: DatePart): string {
  const qualified =
    start.approximate || start.uncertain || end.approximate || end.uncertain || start.unspecified || end.unspecified
  if (qualified || start.year !== end.year || start.season || end.season || !start.month || !end.month)
    return formatPart(start)
  if (start.day && end.day && start.month === end.month) return String(start.day)
  return [start.day, MONTHS[start.month - 1]].filter(Boolean).join(' ')
}

function plain(part: DatePart): string {
  if (part.unspecified) return plainUnspecified(part)
  if (part.season) return `${SEASONS[part.season] ?? 'season unknown'} ${part.year}`
  const month = part.month ? MONTHS[part.month - 1] : undefined
  return [part.day, month, part.year].filter(Boolean).join(' ')
}

function plainUnspecified(part: DatePart): string {
  const year = part.unspecified?.slice(0, 4) ?? ''
  if (/X{2}$/.test(year)) return `the years ${year.replace('XX', '00')} to ${year.replace('XX', '99')}`
  if (year.endsWith('0X')) return `the years ${year.replace('X', '0')} to ${year.replace('X', '9')}`
  if (year.endsWith('X')) return `the ${year.replace('X', '0')}s`
  return part.month ? `${MONTHS[part.month - 1]} ${part.year}, day unknown` : `${part.year}, month unknown`
}

function qualify(part: DatePart, words: string): string {
  const about = part.approximate ? `about ${words}` : words
  return part.uncertain ? `${about} (uncertain)` : about
}
