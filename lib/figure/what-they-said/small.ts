import type { Drawing } from '../drawing'
import { type SvgNode, svg } from '../svg-tree'
import type { Position, Said } from './data'
import { packLanes } from './lanes'
import { HALF, POSITION_KEYS, positionMark } from './marks'
import { breakAxis } from './scale'

const WIDTH = 320
const WIDTHS = { left: 84, before: 38, enlarged: 130, after: 40 }
const LANE = 12.5
const PAD = 4
const TOP = 20

const WORDS: Record<Position, string> = {
  'can-opt-out': 'Yes',
  'cannot-opt-out': 'No',
  redefines: 'No, redefined',
  unclear: 'Not clear',
}

/** The three parts of the axis. */
const PARTS = ['before', 'May to Dec. 2010', 'after'] as const

/** The statements at a glance: a row for each position, a mark for each statement, in public or not. */
export function drawSmall(statements: readonly Said[], name: string): Drawing {
  const axis = breakAxis(statements, WIDTHS)
  const nodes: SvgNode[] = axis.panels.map(({ left, right }, index) =>
    svg(
      'text',
      { class: index === 1 ? 'small bold middle' : 'small quiet middle', x: (left + right) / 2, y: 12 },
      PARTS[index],
    ),
  )
  let y = TOP
  for (const position of POSITION_KEYS) {
    const marks = statements
      .filter((said) => said.position === position)
      .map((said) => axis.x(said.date.at))
      .map((x) => ({ x, from: x - HALF.mark, to: x + HALF.mark, lanes: 1 }))
    const { placed, lanes } = packLanes(marks)
    const middle = y + PAD + LANE / 2
    nodes.push(
      svg('path', { class: 'axis', d: axis.panels.map(({ left, right }) => `M${left} ${y}H${right}`).join('') }),
      svg('text', { class: 'small', x: 0, y: middle + 4 }, WORDS[position]),
      ...placed.map(({ item, lane }) => positionMark(position, round(item.x), middle + lane * LANE)),
    )
    y += lanes * LANE + 2 * PAD
  }
  return { width: WIDTH, height: y, name, nodes }
}

function round(x: number): number {
  return Math.round(x * 10) / 10
}
