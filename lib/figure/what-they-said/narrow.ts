import type { Drawing } from '../drawing'
import { type SvgNode, svg } from '../svg-tree'
import { type Position, type Said, sayStatement } from './data'
import { packLanes } from './lanes'
import { type Entry, listEntries } from './list'
import { boxedMark, HALF, POSITION_KEYS, positionMark } from './marks'

const WIDTH = 320
const LINE = 15
/** The first column of marks, and how far apart columns are. */
const FIRST = 9
const COLUMN = 22
/** Where the lines run down that lead to the day of a release, and how far apart they are. */
const WAITS = 90
const APART = 7
const WORDS = 128
/** What a row has above and below its lines. */
const AIR: Record<Entry['kind'], number> = { year: 16, turn: 12, said: 6, seen: 6 }

const HEADS: Record<Position, string> = {
  'can-opt-out': 'Yes, or describes a way',
  'cannot-opt-out': 'No',
  redefines: 'No, and gives “opt out” another meaning',
  unclear: 'Not clear',
}

/** An entry with its place; `y` is the middle of its first line. */
type Row = Entry & { top: number; height: number; y: number }

/** The statements as a list in their order, with a column for each position. */
export function drawNarrow(statements: readonly Said[], name: string): Drawing {
  const top = POSITION_KEYS.length * 19 + 6
  const rows = placeRows(listEntries(statements), top)
  const last = rows.at(-1)
  const height = last ? last.top + last.height : top
  return {
    width: WIDTH,
    height,
    name,
    nodes: [...nameColumns(height), ...drawWaits(rows), ...rows.map(drawRow)],
  }
}

function placeRows(entries: readonly Entry[], top: number): Row[] {
  let at = top
  return entries.map((entry) => {
    const height = entry.lines.length * LINE + AIR[entry.kind]
    const row = { ...entry, top: at, height, y: at + AIR[entry.kind] - (entry.kind === 'said' ? 3 : 4) + 8 }
    at += height
    return row
  })
}

function columnOf(position: Position): number {
  return FIRST + POSITION_KEYS.indexOf(position) * COLUMN
}

/** The names of the columns as steps, each with a line down its column. */
function nameColumns(end: number): SvgNode[] {
  return POSITION_KEYS.flatMap((position, index) => {
    const [x, y] = [columnOf(position), 10 + index * 19]
    return [
      svg('path', { class: 'grid', d: `M${x} ${y + 10}V${end}` }),
      positionMark(position, x, y),
      svg('text', { class: 'small', x: x + 12, y: y + 4 }, HEADS[position]),
    ]
  })
}

/** A line from each statement that came out later to the day on which it did, side by side. */
function drawWaits(rows: readonly Row[]): SvgNode[] {
  const waits = rows.flatMap((row) => {
    if (row.kind !== 'said' || !row.said.seen) return []
    const { id, position } = row.said
    const end = rows.find((other) => other.kind === 'seen' && other.ids.includes(id))?.y ?? row.y
    return { from: row.y, to: end, lanes: 1, x: columnOf(position) }
  })
  return packLanes(waits).placed.flatMap(({ item: { from, to, x }, lane }) => {
    const own = WAITS + lane * APART
    return [
      svg('path', { class: 'ws-wait', d: `M${x} ${from}H${own}V${to}` }),
      svg('path', { class: 'ws-seen', d: `M${own - 3} ${to}h6` }),
    ]
  })
}

function drawRow(row: Row): SvgNode {
  const { kind, lines, top, y } = row
  if (kind === 'said') return drawSaid(row.said, row)
  const looks = { year: 'bold big', turn: 'bold', seen: 'small quiet' }[kind]
  const words = lines.map((line, index) => svg('text', { class: looks, x: WORDS, y: y + 4 + index * LINE }, line))
  return svg('g', {}, kind === 'year' && svg('path', { class: 'axis', d: `M0 ${top + 4}H${WIDTH}` }), ...words)
}

function drawSaid(said: Said, { lines, top, height, y, bold }: Row & { bold?: string }): SvgNode {
  const x = columnOf(said.position)
  const mark = said.inside ? boxedMark : positionMark
  const half = (said.inside ? HALF.box : HALF.mark) + 1
  return svg(
    'a',
    { href: said.href },
    svg('title', {}, sayStatement(said)),
    svg('rect', { class: 'hit', x: 0, y: top, width: WIDTH, height }),
    !said.date.exact && svg('path', { class: 'ws-span', d: `M${x} ${y}V${y - half - 5}M${x} ${y}V${y + half + 5}` }),
    mark(said.position, x, y),
    ...lines.map((line, index) =>
      svg(
        'text',
        {
          class: bold && index === 0 ? 'small bold' : bold ? 'small' : 'small quiet',
          x: WORDS,
          y: y + 4 + index * LINE,
        },
        line,
      ),
    ),
  )
}
