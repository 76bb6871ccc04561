import { type Edtf, parseDate } from '../schema/date'

/** An end of a date that is EDTF and plain ISO 8601 at once: year, month or day without doubt, or an open end. */
const PLAIN_END = /^(\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?|\.\.)$/

/**
 * A date as `temporalCoverage` of schema.org: "2010-05-18", "2010-05/2010-06", "2010/..". Undefined where EDTF says what
 * ISO 8601 cannot: about, uncertain, seasons, unknown digits or ends.
 */
export function temporalCoverage(date: Edtf): string | undefined {
  return parseDate(date) && date.split('/').every((end) => PLAIN_END.test(end)) ? date : undefined
}

/**
 * The years that dates span, as `temporalCoverage`: "1868/2026", "2010" for one year, ".." for an open end. Whole years hold
 * for uncertain dates too. Undefined if there is no date.
 */
export function spannedYears(dates: readonly Edtf[]): string | undefined {
  const parsed = dates.map(parseDate).filter((date) => date !== undefined)
  const years = parsed
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== undefined)
    .map((day) => day.slice(0, 4))
    .sort()
  const open = parsed.filter(({ missing }) => missing === 'open')
  const first = open.some(({ start }) => !start) ? '..' : years[0]
  const last = open.some(({ end }) => !end) ? '..' : years.at(-1)
  if (first === undefined || last === undefined) return undefined
  return first === last && first !== '..' ? first : `${first}/${last}`
}
