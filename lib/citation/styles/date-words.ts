import type { CslDate } from '../csl-item'
import type { DateForm } from './style'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
/** As MLA (appendix 1) and Bluebook (table T12) shorten them; Chicago 10.44 has the same. */
const SHORT = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']
const SEASONS = ['Spring', 'Summer', 'Fall', 'Winter']

/** The name of a month, 1 to 12. */
export function monthName(month: number, form: DateForm): string {
  return (form.includes('mon.') ? SHORT : MONTHS)[month - 1] ?? ''
}

/**
 * A date of CSL in words, spans with an en dash: "November 27, 2026", "May 18–June 2, 2010", "27 Nov. 2026", "Spring 2011",
 * "2010". `circa` stands before a date that is about or not certain ("ca. ", "circa "); what CSL says in words stays.
 * Undefined if there is no date.
 */
export function dateWords(date: CslDate | undefined, form: DateForm, circa = 'ca. '): string | undefined {
  if (!date) return undefined
  if (date.literal) return date.literal
  const [start, end] = date['date-parts'] ?? []
  if (!start) return undefined
  const words = end ? spanWords(start, end, form) : partWords(start, form, date.season)
  return date.circa ? `${circa}${words}` : words
}

/** The year or years: "2010", "2009–2010", as words what is known in words only. Undefined if there is no date. */
export function yearWords(date: CslDate | undefined): string | undefined {
  if (!date) return undefined
  if (date.literal) return date.literal
  const [start, end] = date['date-parts'] ?? []
  if (!start?.[0]) return undefined
  return end?.[0] && end[0] !== start[0] ? `${start[0]}–${end[0]}` : String(start[0])
}

/** A date without its year: "November 27", "27 Nov.", "Spring"; undefined if nothing is left. */
export function dayWords(date: CslDate | undefined, form: DateForm): string | undefined {
  const [start, end] = date?.['date-parts'] ?? []
  if (!start || date?.literal || end) return undefined
  if (date?.season) return SEASONS[date.season - 1]
  const [, month, day] = start
  if (!month) return undefined
  return form.startsWith('day')
    ? [day, monthName(month, form)].filter(Boolean).join(' ')
    : [monthName(month, form), day].filter(Boolean).join(' ')
}

function partWords([year, month, day]: readonly number[], form: DateForm, season?: number): string {
  if (season) return `${SEASONS[season - 1]} ${year}`
  if (!month) return String(year)
  const name = monthName(month, form)
  if (!day) return `${name} ${year}`
  return form.startsWith('day') ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`
}

/** The first end leaves out the year and month that it shares with the last. */
function spanWords(start: readonly number[], end: readonly number[], form: DateForm): string {
  const [year, month, day] = start
  const [lastYear, lastMonth, lastDay] = end
  if (year !== lastYear) return `${partWords(start, form)}–${partWords(end, form)}`
  if (!month || !lastMonth) return `${partWords(start, form)}–${partWords(end, form)}`
  if (!day || !lastDay) return `${monthName(month, form)}–${partWords(end, form)}`
  const same = month === lastMonth
  if (form.startsWith('day'))
    return same ? `${day}–${partWords(end, form)}` : `${day} ${monthName(month, form)}–${partWords(end, form)}`
  return `${monthName(month, form)} ${day}–${same ? lastDay : `${monthName(lastMonth, form)} ${lastDay}`}, ${year}`
}
