import type { Drawing } from '../drawing'
import { type SvgNode, svg } from '../svg-tree'
import { arrowHead, drawStop, hueOf, STOP } from './parts'
import { BANDS, type Band, type Step } from './steps'

const WIDTH = 320
const BAND = 58

/** The line of each band. */
const LINES: Record<Band, number> = { federal: 40, state: 40 + BAND, local: 40 + 2 * BAND }
/** Where each of the eight stops stands on its line. */
const STOPS = [64, 64, 64, 128, 192, 192, 252, 128] as const
const EDGE = 306

/** The path at a glance: its eight stops in three bands, and the one that places argued over. */
export function drawSmall(steps: readonly Step[], name: string): Drawing {
  const { federal, state, local } = LINES
  const gap = STOP + 3
  const [left, , , argued, middle, , right, last] = STOPS
  const line = (band: Band, d: string) => svg('path', { class: `${hueOf(band)}-line fp-line`, d })
  const names = (Object.keys(BANDS) as Band[]).map((band) =>
    svg(
      'text',
      { class: `small bold ${band === 'federal' ? 'fp-federal' : 'fp-place'}`, x: 4, y: LINES[band] + 4 },
      BANDS[band],
    ),
  )
  const nodes: SvgNode[] = [
    svg('rect', { class: 'panel', x: 0, y: 0, width: WIDTH, height: federal + 22 }),
    svg('line', { class: 'axis', x1: 0, y1: state + 29, x2: WIDTH, y2: state + 29 }),
    ...names,
    svg('text', { class: 'small middle', x: argued, y: 16 }, 'places argued over this'),
    svg('line', { class: 'fp-again', x1: left + gap, y1: local, x2: last - gap, y2: local }),
    line('local', `M${left} ${local}V${state}`),
    line('state', `M${left} ${state}V${federal}`),
    line('federal', `M${left} ${federal}H${middle}V${state}`),
    line('state', `M${middle} ${state}H${right - 10}a10 10 0 0 0 10 -10V${federal}`),
    line('federal', `M${right} ${federal}H${EDGE - 10}a10 10 0 0 1 10 10V${local - 10}a10 10 0 0 1 -10 10H${last}`),
    arrowHead(left, state + gap, 'up', 'other'),
    arrowHead(left, federal + gap, 'up', 'other'),
    arrowHead(argued - gap - 2, federal, 'right', 'federal'),
    arrowHead(middle - gap, federal, 'right', 'federal'),
    arrowHead(middle, state - gap, 'down', 'federal'),
    arrowHead(right, federal + gap, 'up', 'other'),
    arrowHead(last + gap, local, 'left', 'federal'),
    ...steps.map((step) => drawStop(step, STOPS[step.number - 1] ?? 0, LINES[step.band])),
  ]
  return { width: WIDTH, height: local + 18, name, nodes }
}
