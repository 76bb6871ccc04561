/// <reference path="./edtf.d.ts" />
import edtf from 'edtf'
import { z } from 'zod'
import { rule } from './field'

/**
 * A date as content writes it: an EDTF level 1 string (Library of Congress, 2019 edition), days in the Gregorian calendar.
 * `2010-05-18`, `2010-05`, `2010`, `2010-05~` about, `2010?` uncertain, `2010%` both, `201X` or `2010-XX` unknown digits,
 * `2010-05/2010-06` an interval, `2010/..` without end, `2010-21` to `2010-24` spring to winter.
 */
export type Edtf = string

/** One end of a date: the parts that are known. Months and days count from 1; a season is 21 to 24. */
export type DatePart = {
  year: number
  month?: number
  day?: number
  season?: number
  /** The digits as written where some are unknown: "201X". */
  unspecified?: string
  approximate: boolean
  uncertain: boolean
}

/** A date read: its first and last possible day (`undefined` = open or unknown) and its one or two ends. */
export type ParsedDate = {
  kind: 'single' | 'interval'
  start?: DatePart
  end?: DatePart
  /** How a missing end of an interval is missing: `..` is open, nothing is unknown. */
  missing?: 'open' | 'unknown'
  earliest?: string
  latest?: string
}

/** A day as most records write it: its bounds need no library. */
const PLAIN_DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/
const SINGLE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/

/** Dates read before, by their text: the edtf library takes a millisecond for each, and records repeat few dates. */
const known = new Map<string, ParsedDate | undefined>()
const MOST_KNOWN = 20_000

/** Reads an EDTF level 1 date; undefined if it is not one (no such day, level 2, a time of day). */
export function parseDate(text: Edtf): Readonly<ParsedDate> | undefined {
  if (known.has(text)) return known.get(text)
  const date = readDate(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, date)
  return date
}

function readDate(text: string): ParsedDate | undefined {
  const ends = text.split('/')
  if (ends.length > 2) return undefined
  const [first = '', last] = ends
  const start = parsePart(first)
  if (start && PLAIN_DAY.test(text)) return { kind: 'single', start, earliest: text, latest: text }
  const bounds = boundsOf(text)
  if (!bounds) return undefined
  if (last === undefined) return start && { kind: 'single', start, ...bounds }
  const end = parsePart(last)
  if ((!start && first !== '..' && first !== '') || (!end && last !== '..' && last !== '')) return undefined
  if (!start && !end) return undefined
  const gap = !start ? first : !end ? last : undefined
  return {
    kind: 'interval',
    start,
    end,
    ...(gap === undefined ? {} : { missing: gap === '..' ? ('open' as const) : ('unknown' as const) }),
    ...bounds,
  }
}

function parsePart(text: string): DatePart | undefined {
  const match = SINGLE.exec(text)
  if (!match || !dayExists(match)) return undefined
  const [, y = '', m, d, mark] = match
  const part: DatePart = {
    year: Number(y.replace(/X/g, '0')),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  }
  const month = m && m !== 'XX' ? Number(m) : undefined
  if (month !== undefined && month > 20) part.season = month
  else if (month !== undefined) part.month = month
  if (d && d !== 'XX') part.day = Number(d)
  const written = text.replace(/[?~%]$/, '')
  if (written.includes('X')) part.unspecified = written
  return part
}

/** Whether the day of a date is in the calendar: the edtf library takes 29 February of any year. */
function dayExists([, year = '', month, day]: RegExpExecArray): boolean {
  if (!month || !day || /X/.test(year + month + day)) return true
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** First and last day by the edtf library. */
function boundsOf(text: string): Pick<ParsedDate, 'earliest' | 'latest'> | undefined {
  // Times of day, long years and years before Christ are EDTF, but no dates of this history.
  if (/T|^Y|^-/.test(text)) return undefined
  try {
    const date = edtf(text, { level: 1 })
    const season = /^(\d{4})-(2[1-4])[?~%]?$/.exec(text)
    if (season) return seasonBounds(season[1] ?? '', Number(season[2]))
    return { earliest: dayOf(date.min), latest: dayOf(date.max) }
  } catch {
    return undefined
  }
}

/** Seasons of the northern half, by whole months; winter begins in December of its year. */
function seasonBounds(year: string, season: number): Pick<ParsedDate, 'earliest' | 'latest'> {
  const months = { 21: ['03-01', '05-31'], 22: ['06-01', '08-31'], 23: ['09-01', '11-30'] }[season] ?? [
    '12-01',
    '12-31',
  ]
  return { earliest: `${year}-${months[0]}`, latest: `${year}-${months[1]}` }
}

/** Milliseconds since 1970 (UTC) to a day; open and unknown ends have none. */
function dayOf(milliseconds: number | null): string | undefined {
  return milliseconds === null || !Number.isFinite(milliseconds)
    ? undefined
    : new Date(milliseconds).toISOString().slice(0, 10)
}

/** Whether a text is a day of the calendar, `2010-05-18`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text) !== undefined
}

/** Schema of an EDTF level 1 date. */
export const dateSchema = z.string().superRefine((value, context) => {
  if (parseDate(value) === undefined)
    context.addIssue(
      rule(
        'date-valid',
        `"${value}" is not a date of EDTF level 1`,
        'Write 2010-05-18, 2010-05, 2010, "2010-05~" for about, or 2010-05/2010-06 for a span.',
      ),
    )
})

/** Schema of a calendar day. */
export const daySchema = z.string().superRefine((value, context) => {
  if (!isDay(value))
    context.addIssue(
      rule('day-valid', `"${value}" is not a calendar day`, 'Write year-month-day, for example 2010-05-18.'),
    )
})
