import { POSITIONS } from '../../schema/event'
import type { KeyEntry } from '../drawing'
import { type SvgNode, svg } from '../svg-tree'
import type { Position } from './data'

const RADIUS = 5

/** Half the width of a mark, and of the box around the mark of what was not public. */
export const HALF = { mark: RADIUS + 1, box: 7.5 }

/** The positions in the order of the page of statements. */
export const POSITION_KEYS = Object.keys(POSITIONS) as Position[]

/**
 * The mark of a position, in the shapes of the page of statements: open says that a place can opt out, full that it cannot,
 * half that it cannot and that the word means something else, broken that it is unclear.
 */
export function positionMark(position: Position, x: number, y: number): SvgNode {
  if (position === 'cannot-opt-out') return svg('circle', { class: 'federal-fill', cx: x, cy: y, r: RADIUS + 1 })
  const looks = position === 'unclear' ? 'federal-open ws-broken' : 'federal-open'
  const ring = svg('circle', { class: looks, cx: x, cy: y, r: RADIUS })
  if (position !== 'redefines') return ring
  return svg('g', {}, ring, svg('path', { class: 'federal-fill', d: `M${x} ${y - RADIUS}a5 5 0 0 0 0 ${2 * RADIUS}z` }))
}

/** A mark of what was not public: the same shapes in a box. */
export function boxedMark(position: Position, x: number, y: number): SvgNode {
  const box = svg('rect', {
    class: 'ws-box',
    x: x - HALF.box,
    y: y - HALF.box,
    width: 2 * HALF.box,
    height: 2 * HALF.box,
  })
  return svg('g', {}, box, positionMark(position, x, y))
}

/** What the marks and lines mean. */
export const WHAT_THEY_SAID_KEY: readonly KeyEntry[] = [
  ...POSITION_KEYS.map((position) => ({ mark: positionMark(position, 0, 0), words: POSITIONS[position] })),
  { mark: boxedMark('cannot-opt-out', 0, 0), words: 'In a box: not in public' },
  { mark: svg('path', { class: 'ws-span', d: 'M-9 0h18' }), words: 'The day is not known: it lies about here' },
  {
    mark: svg(
      'g',
      {},
      svg('path', { class: 'ws-wait', d: 'M-9 0h16' }),
      svg('path', { class: 'ws-seen', d: 'M7 -5v10' }),
    ),
    words: 'From the day it was written to the day it was seen in public',
  },
]
