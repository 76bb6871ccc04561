import { type Edtf, parseDate } from '../schema/date'

/** Units of a month. */
const MONTH = 10

/** A longer bar would say nothing of months. */
const MOST_YEARS = 3

/** A stretch of a bar, in units of which ten are a month. */
export type Stretch = { from: number; to: number }

/**
 * A date that is no single certain day, over the months of its whole years, which are `width` units wide. `firm`: from when to
 * when it surely went on, where the date is a span. `loose`: within what its day, its start or its end lies.
 */
export type DateBar = { width: number; firm?: Stretch; loose: Stretch[] }

/** The bar of a date; undefined for a certain day, for one that is open or unknown at an end, and for more than three years. */
export function dateBar(date: Edtf): DateBar | undefined {
  const { earliest, latest, start } = parseDate(date) ?? {}
  if (!earliest || !latest || !start) return undefined
  const first = Number(earliest.slice(0, 4))
  const years = Number(latest.slice(0, 4)) - first + 1
  const ends = date.split('/').flatMap((end) => {
    const { earliest: from, latest: to, start: part } = parseDate(end) ?? {}
    return from && to && part ? [{ from, to, sure: from === to && !part.approximate && !part.uncertain }] : []
  })
  const [begin, end] = ends
  if (years > MOST_YEARS || !begin || (ends.length === 1 && begin.sure)) return undefined
  const place = (day: string, days: number) => {
    const [year = 0, month = 1, number = 1] = day.split('-').map(Number)
    return Math.round(((year - first) * 12 + month - 1 + (number - 1 + days) / 31) * MONTH)
  }
  const loose = ends.filter(({ sure }) => !sure).map(({ from, to }) => ({ from: place(from, 0), to: place(to, 1) }))
  const core = end && { from: place(begin.to, begin.sure ? 0 : 1), to: place(end.from, end.sure ? 1 : 0) }
  return {
    width: years * 12 * MONTH,
    // A few days would be too small to be seen.
    ...(core && core.to >= core.from ? { firm: { from: core.from, to: Math.max(core.to, core.from + 2) } } : {}),
    loose,
  }
}
