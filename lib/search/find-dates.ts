import type { Word } from './split-words'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(\\d{4})'

/** Ways of writing a date, the longest first. Each gives year, month and day from its groups; no day is a month. */
const FORMS: readonly [
  form: RegExp,
  read: (groups: readonly string[]) => [year?: string, month?: string, day?: string],
][] = [
  [dateForm(`${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`), ([day, month, year]) => [year, monthNumber(month), day]],
  [dateForm(`${MONTH}\\s+${DAY},?\\s+${YEAR}`), ([month, day, year]) => [year, monthNumber(month), day]],
  [dateForm(`${MONTH},?\\s+(?:of\\s+)?${YEAR}`), ([month, year]) => [year, monthNumber(month)]],
  [dateForm(`${YEAR}-(\\d{1,2})-(\\d{1,2})`), ([year, month, day]) => [year, month, day]],
  [dateForm(`${YEAR}-(\\d{2})`), ([year, month]) => [year, month]],
  // As Americans write it, month first.
  [dateForm(`(\\d{1,2})/(\\d{1,2})/${YEAR}`), ([month, day, year]) => [year, month, day]],
]

/**
 * The dates of a text as words: "June 8, 2010", "8 June 2010", "2010-06-08" and "6/8/2010" are "@2010-06-08" with the
 * part "@2010-06"; "June 2010" is "@2010-06". No date is found inside another one, or in a longer number.
 */
export function findDates(text: string): Word[] {
  const found: Word[] = []
  // Most texts have no year; the forms need not be tried on them.
  if (!/\d{4}/.test(text)) return found
  for (const [form, read] of FORMS) {
    form.lastIndex = 0
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const [whole, before = '', ...groups] = match
      const start = match.index + before.length
      const end = match.index + whole.length
      // The character after a date may be the one before the next.
      form.lastIndex = end
      const term = dateTerm(...read(groups))
      if (!term || found.some((other) => start < other.end && other.start < end)) continue
      found.push({ start, end, term, parts: term.length > '@2010-06'.length ? [term.slice(0, '@2010-06'.length)] : [] })
    }
  }
  return found
}

function dateForm(form: string): RegExp {
  return new RegExp(`(^|[^\\p{L}\\p{N}./-])${form}(?![\\p{L}\\p{N}/-]|\\.\\d)`, 'giu')
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

function dateTerm(year?: string, month?: string, day?: string): string | undefined {
  const [m, d] = [Number(month), Number(day ?? 1)]
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined
  return `@${year}-${two(m)}${day === undefined ? '' : `-${two(d)}`}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
