import type { CslDate } from '../csl-item'

const SEASONS = ['spring', 'summer', 'fall', 'winter']

/**
 * A date as RIS has it (RIS format specification, Y1): year, month, day and other words, each after a slash: "2010/05/18/",
 * "2010/05//about", "2010///spring", "2010/05/18/to 2010-06-02". Undefined for a date that is known in words only.
 */
export function risDate(date: CslDate | undefined): string | undefined {
  const [start, end] = date?.literal === undefined ? (date?.['date-parts'] ?? []) : []
  if (!date || start?.[0] === undefined) return undefined
  const words = [
    date.circa ? 'about' : undefined,
    date.season ? SEASONS[date.season - 1] : undefined,
    end ? `to ${formatParts(end).join('-')}` : undefined,
  ]
  const [year, month = '', day = ''] = formatParts(start)
  return `${year}/${month}/${day}/${words.filter(Boolean).join(' ')}`
}

/** The year alone, four digits. Undefined for a date that is known in words only. */
export function risYear(date: CslDate | undefined): string | undefined {
  return risDate(date)?.slice(0, 4)
}

function formatParts([year = 0, ...parts]: readonly number[]): string[] {
  return [String(year).padStart(4, '0'), ...parts.map((part) => String(part).padStart(2, '0'))]
}
