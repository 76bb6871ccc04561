import { scaleUtc } from 'd3-scale'
import { utcMonth } from 'd3-time'
import type { Said } from './data'

/** A stretch of the axis with a scale of its own: from one day to before another, and where it lies. */
export type Panel = { from: Date; to: Date; left: number; right: number }

/** The axis: before, the months of 2010 in which most was said, enlarged, and after; `x` places a day (year-month-day). */
export type BrokenAxis = { panels: readonly [Panel, Panel, Panel]; x: (day: string) => number }

const ENLARGED = { from: readDay('2010-05-01'), to: readDay('2011-01-01') }
const GAP = 10

/** Days of statements on an axis in three parts, with plain breaks between them. Sizes in units of the drawing. */
export function breakAxis(
  statements: readonly Said[],
  widths: { left: number; before: number; enlarged: number; after: number },
): BrokenAxis {
  const days = statements.flatMap(({ date, seen }) => [date.first, date.last, ...(seen ? [seen.last] : [])]).sort()
  const first = readDay(`${days[0]?.slice(0, 4)}-01-01`)
  const end = utcMonth.offset(utcMonth.floor(readDay(days.at(-1) ?? '')), 1)
  const before = { from: first, to: ENLARGED.from, left: widths.left, right: widths.left + widths.before }
  const enlarged = { ...ENLARGED, left: before.right + GAP, right: before.right + GAP + widths.enlarged }
  const after = { from: ENLARGED.to, to: end, left: enlarged.right + GAP, right: enlarged.right + GAP + widths.after }
  const place = (date: Date) => {
    const panel = [after, enlarged].find(({ from }) => from <= date) ?? before
    return scaleUtc([panel.from, panel.to], [panel.left, panel.right])(date)
  }
  return { panels: [before, enlarged, after], x: (day) => place(readDay(day)) }
}

/** Stretches of a panel, of one month or one year each: its name, and where it lies. */
export function divide(panel: Panel, by: 'month' | 'year'): { name: string; left: number; right: number }[] {
  const months = utcMonth.range(panel.from, panel.to)
  const width = (panel.right - panel.left) / months.length
  const parts: { name: string; left: number; right: number }[] = []
  for (const [index, month] of months.entries()) {
    const name = by === 'month' ? (MONTHS[month.getUTCMonth()] ?? '') : String(month.getUTCFullYear())
    const left = panel.left + index * width
    const last = parts.at(-1)
    if (last?.name === name) last.right = left + width
    else parts.push({ name, left, right: left + width })
  }
  return parts
}

const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** The day (year-month-day) after a day. */
export function dayAfter(day: string): string {
  return new Date(readDay(day).getTime() + 86_400_000).toISOString().slice(0, 10)
}

function readDay(text: string): Date {
  return new Date(`${text}T00:00:00Z`)
}
