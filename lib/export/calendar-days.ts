import { type DatePart, type Edtf, parseDate } from '../schema/date'
import { formatDate } from '../timeline/format-date'

/**
 * The days on which a calendar shows a date, first and last, year-month-day. `words`: the date in words, where the days do
 * not say all of it; `remark`: then, how the days are to be read.
 */
export type CalendarDays = { first: string; last: string; words?: string; remark?: string }

/**
 * A date for a calendar, which knows days and nothing else. A month, season, year or decade is shown on every day that it
 * can have been; of a span with an open or unknown end only the end that is known. Undefined for a text that is no date.
 */
export function calendarDays(date: Edtf): CalendarDays | undefined {
  const parsed = parseDate(date)
  const known = parsed?.missing ? date.split('/').find((end) => end !== '' && end !== '..') : date
  const bounds = known === undefined ? undefined : parseDate(known)
  if (!parsed || !bounds?.earliest || !bounds.latest) return undefined
  const days = { first: bounds.earliest, last: bounds.latest }
  const ends = [parsed.start, parsed.end].filter((end) => end !== undefined)
  if (!parsed.missing && ends.every(isPlainDay)) return days
  return { ...days, words: wordsFor(date, ends), remark: remarkFor(days, parsed.missing !== undefined) }
}

function isPlainDay({ day, approximate, uncertain }: DatePart): boolean {
  return day !== undefined && !approximate && !uncertain
}

/** "about May 2010, day not known". */
function wordsFor(date: Edtf, ends: readonly DatePart[]): string {
  const words = formatDate(date)
  return ends.every(({ day }) => day !== undefined) || /unknown/.test(words) ? words : `${words}, day not known`
}

function remarkFor({ first, last }: CalendarDays, isHalfKnown: boolean): string | undefined {
  if (isHalfKnown) return 'The calendar shows only the end that is known.'
  return first === last ? undefined : 'The calendar shows every day that the date allows.'
}
