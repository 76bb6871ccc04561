import { type DatePart, type Edtf, type ParsedDate, parseDate } from '../schema/date'
import { formatDate } from '../timeline/format-date'

/** A date of TimelineJS: month and day from 1. */
export type TimelineJsDay = { year: number; month?: number; day?: number }

/** Where TimelineJS draws a date, and the words that it shows where its own would say something else. */
export type TimelineJsDate = { start: TimelineJsDay; end?: TimelineJsDay; words?: string }

/**
 * A date as TimelineJS knows it: what is known of a day, month or year; of all else its first and last possible day, both
 * in full, because TimelineJS takes an end of `{ year: 2012 }` for 1 January. What has only one end is drawn there.
 */
export function timelineJsDate(date: Edtf): TimelineJsDate | undefined {
  const parsed = parseDate(date)
  if (!parsed) return undefined
  const point = pointOf(parsed)
  if (point) {
    const { year, month, day } = point
    const start = { year, ...(month ? { month } : {}), ...(day ? { day } : {}) }
    const isPlain = !point.approximate && !point.uncertain && !point.unspecified
    return isPlain ? { start } : { start, words: formatDate(date) }
  }
  const { earliest, latest } = parsed
  const first = earliest ?? latest
  if (!first) return undefined
  return {
    start: dayOf(first),
    ...(earliest && latest ? { end: dayOf(latest) } : {}),
    words: formatDate(date),
  }
}

/** The date as EDTF that such parts say, without marks; undefined if there is no such day. */
export function edtfOfParts(start: TimelineJsDay, end?: TimelineJsDay): Edtf | undefined {
  const text = [start, end].flatMap((day) => (day ? [edtfOf(day)] : [])).join('/')
  return parseDate(text) && text
}

/** A single date whose year is known and that is no season. */
function pointOf({ kind, start }: Readonly<ParsedDate>): DatePart | undefined {
  return kind === 'single' && start && !start.season && !/X/.test(start.unspecified?.slice(0, 4) ?? '')
    ? start
    : undefined
}

function dayOf(text: string): TimelineJsDay {
  const [year = 0, month, day] = text.split('-').map(Number)
  return { year, month, day }
}

function edtfOf({ year, month, day }: TimelineJsDay): string {
  const parts = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'))
  return [String(year).padStart(4, '0'), ...parts].join('-')
}
