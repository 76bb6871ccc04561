import type { Drawing } from '../drawing'
import { type SvgNode, svg } from '../svg-tree'
import { TURNS, type Turn } from './callouts'
import { type Position, type Said, sayStatement } from './data'
import { packLanes } from './lanes'
import { boxedMark, POSITION_KEYS, positionMark } from './marks'
import { edgesOf, type Label, type Placed, placeStatement } from './place'
import { type BrokenAxis, breakAxis, divide } from './scale'

const WIDTH = 760
const WIDTHS = { left: 124, before: 90, enlarged: 384, after: 116 }
const LANE = 18
const PAD = 7
const LINE = 15
/** How high the words are that say what was mostly said. */
const TURN = 28

const ROW_WORDS: Record<Position, readonly string[]> = {
  'can-opt-out': ['Yes, or describes', 'a way'],
  'cannot-opt-out': ['No'],
  redefines: ['No, and gives', '“opt out” another', 'meaning'],
  unclear: ['Not clear'],
}

/** Statements made in public above, the others below, each in rows by position, over one axis in three parts. */
export function drawWide(statements: readonly Said[], name: string): Drawing {
  const axis = breakAxis(statements, WIDTHS)
  const outside = drawBlock(statements, axis, { inside: false, top: 38 })
  const inside = drawBlock(statements, axis, { inside: true, top: outside.end + 14 })
  return {
    width: WIDTH,
    height: inside.end + 24,
    name,
    nodes: [...nameTimes(axis, 36), ...outside.nodes, ...inside.nodes, ...nameTimes(axis, inside.end + 18, true)],
  }
}

/** One half of the drawing: its title, what to see, and its rows. */
function drawBlock(
  statements: readonly Said[],
  axis: BrokenAxis,
  { inside, top }: { inside: boolean; top: number },
): { nodes: SvgNode[]; end: number } {
  const rows: SvgNode[] = []
  const start = top + 34
  let y = start
  for (const position of POSITION_KEYS) {
    const row = drawRow(statements, axis, { position, inside, top: y })
    rows.push(...row.nodes)
    y += row.height
  }
  return {
    end: y,
    nodes: [
      svg('text', { class: 'bold big', x: 0, y: top + 24 }, inside ? 'Not in public' : 'In public'),
      inside &&
        svg('text', { class: 'small quiet', x: WIDTHS.left, y: top + 24 }, 'Mail, letters, papers, calls, meetings'),
      svg('path', {
        class: 'grid',
        d: gridLines(axis)
          .map((x) => `M${x} ${start}V${y}`)
          .join(''),
      }),
      ...rows,
      drawRule(axis, y),
    ].filter((node) => node !== false),
  }
}

/** What was mostly said, as words over a line for as long as it lasted. */
function drawTurns(turns: readonly Turn[], axis: BrokenAxis, y: number): SvgNode[] {
  const end = axis.panels[2].right
  return turns.flatMap(({ from, to, words }) => {
    const [left, right] = [axis.x(from) + 2, (to ? axis.x(to) : end) - 2]
    return [
      svg('path', { class: 'strong', d: `M${left} ${y + 4}V${y}H${right}${to ? 'v4' : ''}` }),
      svg('text', { class: 'bold middle halo', x: (left + right) / 2, y: y - 6 }, words),
    ]
  })
}

/** Beginnings of months in the enlarged part, of years in the others. */
function gridLines({ panels: [before, enlarged, after] }: BrokenAxis): number[] {
  const parts = [...divide(before, 'year'), ...divide(enlarged, 'month'), ...divide(after, 'year')]
  return [...parts.map(({ left }) => left), before.right, enlarged.right]
}

/** A line across, broken where the axis is. */
function drawRule({ panels }: BrokenAxis, y: number): SvgNode {
  const parts = [{ left: 0, right: WIDTHS.left - 10 }, ...panels]
  return svg('path', { class: 'axis', d: parts.map(({ left, right }) => `M${left} ${y}H${right}`).join('') })
}

/** Names of months in the enlarged part, of years in the others; above the drawing it says that it is enlarged. */
function nameTimes({ panels: [before, enlarged, after] }: BrokenAxis, y: number, below = false): SvgNode[] {
  const parts = [...divide(before, 'year'), ...divide(enlarged, 'month'), ...divide(after, 'year')]
  const words = 'May to December 2010, enlarged'
  return [
    ...parts.map((part) => svg('text', { class: 'small quiet middle', x: (part.left + part.right) / 2, y }, part.name)),
    ...(below ? [] : [svg('text', { class: 'small bold', x: enlarged.left, y: y - 20 }, words)]),
  ]
}

/** A row: what it stands for at the left, what was mostly said, and its statements in as many lanes as they need. */
function drawRow(
  statements: readonly Said[],
  axis: BrokenAxis,
  { position, inside, top }: { position: Position; inside: boolean; top: number },
): { nodes: SvgNode[]; height: number } {
  const own = statements.filter((said) => said.inside === inside && said.position === position)
  const items = own.map((said) => placeStatement(said, axis.x, { left: WIDTHS.left, right: WIDTH }))
  const { placed, lanes } = packLanes(items.toSorted((a, b) => rank(a) - rank(b)))
  const turns = TURNS.filter((turn) => turn.inside === inside && turn.position === position)
  const words = ROW_WORDS[position]
  const head = turns.length > 0 ? TURN : 0
  const y = top + PAD + LANE / 2
  return {
    height: Math.max(head + lanes * LANE, words.length * LINE) + 2 * PAD,
    nodes: [
      drawRule(axis, top),
      positionMark(position, 7, y),
      ...words.map((line, index) => svg('text', { class: 'small', x: 20, y: y + 4 + index * LINE }, line)),
      ...drawTurns(turns, axis, y + 12),
      // In the order of time, in which the keyboard goes from one to the next.
      ...placed
        .toSorted((a, b) => (a.item.said.date.order < b.item.said.date.order ? -1 : 1))
        .map(({ item, lane }) => drawStatement(item, y + head + lane * LANE)),
    ],
  }
}

/** Days that are known have the upper lanes, in their order; what is uncertain stands below. */
function rank({ said }: Placed): number {
  return said.date.exact ? 0 : 1
}

function drawStatement({ said, x, bars, seen, labels, from, to, lanes }: Placed, y: number): SvgNode {
  const mark = said.inside ? boxedMark : positionMark
  return svg(
    'a',
    { href: said.href },
    svg('title', {}, sayStatement(said)),
    svg('rect', { class: 'hit', x: from, y: y - LANE / 2, width: to - from, height: lanes * LANE }),
    ...bars.map(({ at, left, right }) =>
      svg('path', { class: 'ws-span', d: `M${at} ${y}H${left}M${at} ${y}H${right}` }),
    ),
    seen !== undefined && svg('path', { class: 'ws-wait', d: drawWait(x, seen, labels, y) }),
    seen !== undefined && svg('path', { class: 'ws-seen', d: `M${seen} ${y - 6}V${y + 6}` }),
    ...labels.flatMap((label) => drawLabel(label, y + 4)),
    mark(said.position, x, y),
  )
}

/** The line to the day on which it was seen, broken where words stand in its way. */
function drawWait(x: number, seen: number, labels: readonly Label[], y: number): string {
  const words = labels.map(edgesOf).find(([left, right]) => left > x && right < seen)
  return words ? `M${x} ${y}H${words[0] - 3}M${words[1]} ${y}H${seen}` : `M${x} ${y}H${seen}`
}

function drawLabel({ lines, x, side, bold, quiet }: Label, y: number): SvgNode[] {
  const looks = `small halo${quiet ? ' quiet' : ''}${side === 'left' ? ' end' : ''}`
  return lines.map((line, index) =>
    bold && index === 0
      ? svg('text', { class: looks, x, y }, svg('tspan', { class: 'bold' }, bold), line.slice(bold.length))
      : svg('text', { class: looks, x, y: y + index * LINE }, line),
  )
}
