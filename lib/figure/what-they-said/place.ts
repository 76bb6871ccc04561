import { wrapWords } from '../format-svg-file'
import { type DrawnDate, type Said, withoutYear } from './data'
import type { Stretch } from './lanes'
import { HALF } from './marks'
import { dayAfter } from './scale'

/** A label: its lines, where they stand, and how they are set; `bold` are the first words of the first line. */
export type Label = { lines: string[]; x: number; side: 'left' | 'right'; bold?: string; quiet?: boolean }

/** The bar of a date that is no day, and where its mark stands. */
export type Bar = { at: number; left: number; right: number }

/** A statement on the axis, with what its lane has to keep free for it. */
export type Placed = Stretch & {
  said: Said
  x: number
  bars: readonly Bar[]
  /** Where the line ends that leads from the writing to the day it was seen. */
  seen?: number
  labels: readonly Label[]
}

const LETTERS = 42
/** How far the bar of an uncertain date reaches at least, so that it shows beside the mark. */
const REACH = 11
const AIR = 5

/** Places a statement on the axis, with its words on that side of it where there is room between `left` and `right`. */
export function placeStatement(
  said: Said,
  place: (day: string) => number,
  bounds: { left: number; right: number },
): Placed {
  const x = place(said.date.at)
  const seen = said.seen && place(said.seen.at)
  const own = barOf(said.date, place)
  const bars = [own, said.seen && barOf(said.seen, place, 0)].filter((bar) => bar !== undefined)
  const half = said.inside ? HALF.box : HALF.mark
  const mark = { from: Math.min(x - half, own?.left ?? x), to: Math.max(x + half, own?.right ?? x) }
  const end = Math.max(mark.to, (seen ?? x) + 2, ...bars.map(({ right }) => right))
  const labels = [
    ...labelDate(said, { ...mark, end }, bounds),
    ...(said.seen && seen !== undefined ? labelSeen(said, said.seen, { end, at: seen }, bounds) : []),
  ]
  const edges = labels.flatMap(edgesOf)
  return {
    said,
    x,
    bars,
    seen,
    labels,
    from: Math.min(mark.from, ...edges) - 0.5,
    to: Math.max(end, ...edges) + 0.5,
    lanes: Math.max(1, ...labels.map(({ lines }) => lines.length)),
  }
}

/** What a named statement says, and the words of a date that is no day; most statements have neither. */
function labelDate(
  said: Said,
  mark: { from: number; to: number; end: number },
  bounds: { left: number; right: number },
): Label[] {
  const { callout, date } = said
  if (!callout && date.exact) return []
  const day = withoutYear(date.words, '2010')
  const head = said.seen && callout && seenIn2010(said.seen) ? `${day}, ${saySeen(said.seen)}:` : `${day}:`
  const lines = callout ? wrapWords(`${head} ${callout.words}`, callout.letters ?? LETTERS) : [day]
  const looks = callout ? { lines, bold: head } : { lines, quiet: true }
  const width = widthOf(lines)
  const right: Label = { ...looks, x: mark.end + AIR, side: 'right' }
  const left: Label = { ...looks, x: mark.from - AIR, side: 'left' }
  const fitsLeft = left.x - width > bounds.left
  const fitsRight = said.seen === undefined && right.x + width < bounds.right
  if (fitsRight && !(callout?.side === 'left' && fitsLeft)) return [right]
  // A line that runs on from the mark passes behind the words.
  return fitsLeft ? [left] : [{ ...right, x: mark.to + AIR }]
}

/** When it came out; a statement that is named says so before its words if that was in 2010. */
function labelSeen(
  said: Said,
  date: DrawnDate,
  { end, at }: { end: number; at: number },
  bounds: { right: number },
): Label[] {
  if (said.callout && seenIn2010(date)) return []
  const lines = [saySeen(date)]
  const right = end + AIR + widthOf(lines) < bounds.right
  return [{ lines, quiet: true, x: right ? end + AIR : at - AIR - 2, side: right ? 'right' : 'left' }]
}

function saySeen(date: DrawnDate): string {
  return `seen ${seenIn2010(date) ? withoutYear(date.words, '2010') : date.words.replace(/^\d+ /, '')}`
}

function seenIn2010({ first }: DrawnDate): boolean {
  return first.startsWith('2010')
}

/** The bar of a date that is no day: over all of it, and to both sides of its mark at least as far as `reach`. */
function barOf(date: DrawnDate, place: (day: string) => number, reach = REACH): Bar | undefined {
  if (date.exact) return undefined
  const at = place(date.at)
  return { at, left: Math.min(place(date.first), at - reach), right: Math.max(place(dayAfter(date.last)), at + reach) }
}

/** From where to where a label stands. */
export function edgesOf({ lines, x, side }: Label): [number, number] {
  return side === 'left' ? [x - widthOf(lines), x] : [x, x + widthOf(lines)]
}

/** How wide lines of 12 units are at most: figures are wider than letters. */
function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => 6.15 * line.length + 1.5 * (line.match(/\d/g)?.length ?? 0)))
}
