import { type DatePart, type Edtf, parseDate } from '../schema/date'
import { formatDate } from '../timeline/format-date'
import type { CslDate } from './csl-item'

/**
 * A date of a record as CSL-JSON has it. An open or unknown end and unknown digits have no parts there: such a date
 * stands as words in `literal`.
 */
export function cslDate(date: Edtf): CslDate {
  const parsed = parseDate(date)
  if (!parsed) return { literal: date }
  const ends = [parsed.start, parsed.end].filter((part): part is DatePart => part !== undefined)
  const said = ends.every((part) => !part.unspecified) && (parsed.kind === 'single' || ends.length === 2)
  if (!said || (ends.length === 2 && ends.some((part) => part.season))) return { literal: formatDate(date) }
  const [first] = ends
  return {
    'date-parts': ends.map((part) => [part.year, part.month, part.day].filter((n): n is number => n !== undefined)),
    ...(first?.season && ends.length === 1 ? { season: first.season - 20 } : {}),
    ...(ends.some((part) => part.approximate || part.uncertain) ? { circa: true } : {}),
  }
}

/** Whether a date of CSL says all that the record's date says, so that EDTF need not stand beside it. */
export function saysAll(date: Edtf): boolean {
  const csl = cslDate(date)
  return csl.literal === undefined && !csl.circa
}
