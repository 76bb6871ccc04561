import type { EventRecord } from '../schema/event'
import { LANE_KEYS, type Lane } from '../timeline/lanes'
import { type SvgNode, svg } from './svg-tree'

/** Fill, stroke and text in the hue of a lane: `federal-fill`, `federal-line`, `federal-word`. */
export const EVENT_MARK_RULES = [
  ...LANE_KEYS.flatMap((lane) => [
    `.drawing .${lane}-fill { fill: var(--${lane}); }`,
    `.drawing .${lane}-line { stroke: var(--${lane}); stroke-width: 2px; fill: none; }`,
    `.drawing .${lane}-open { stroke: var(--${lane}); stroke-width: 2px; fill: var(--paper); }`,
  ]),
].join('\n')

/**
 * The mark of an event at a point: its hue is the lane, its filling the status, as everywhere on the site: full is confirmed,
 * half is reported, open is disputed. `r`: half its size. `square`: where marks of several lanes stand on one line, those of
 * one of them, so that it is not told by its hue alone.
 */
export function eventMark({
  x,
  y,
  r = 5,
  lane,
  status,
  square = false,
}: {
  x: number
  y: number
  r?: number
  lane: Lane
  status: EventRecord['status']
  square?: boolean
}): SvgNode {
  if (square) return squareMark(x, y, r, lane, status)
  if (status === 'confirmed') return svg('circle', { class: `${lane}-fill`, cx: x, cy: y, r: r + 1 })
  const ring = svg('circle', { class: `${lane}-open`, cx: x, cy: y, r })
  if (status === 'disputed') return ring
  return svg('g', {}, ring, svg('path', { class: `${lane}-fill`, d: `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z` }))
}

function squareMark(x: number, y: number, r: number, lane: Lane, status: EventRecord['status']): SvgNode {
  const side = 2 * r
  const box = { x: x - r, y: y - r, height: side }
  if (status === 'confirmed')
    return svg('rect', { class: `${lane}-fill`, x: x - r - 1, y: y - r - 1, width: side + 2, height: side + 2 })
  const outline = svg('rect', { class: `${lane}-open`, ...box, width: side })
  if (status === 'disputed') return outline
  return svg('g', {}, outline, svg('rect', { class: `${lane}-fill`, ...box, width: r }))
}
