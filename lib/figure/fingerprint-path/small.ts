import type { Drawing } from '../drawing'
import { svg } from '../svg-tree'
import { drawLine, drawStop, type Ways } from './parts'
import { BANDS, type Band, type Step } from './steps'

const WIDTH = 320

/** The line of each band. */
const LINES: Record<Band, number> = { federal: 40, state: 98, local: 156 }
const WAYS: Ways = { left: 64, argued: 128, last: 128, middle: 192, right: 252, edge: 306 }
/** Where each of the eight stops stands on its line. */
const STOPS: readonly (keyof Ways)[] = ['left', 'left', 'left', 'argued', 'middle', 'middle', 'right', 'last']

/** The path at a glance: its eight stops in three bands, and the one that places argued over. */
export function drawSmall(steps: readonly Step[], name: string): Drawing {
  const { federal, state, local } = LINES
  return {
    width: WIDTH,
    height: local + 18,
    name,
    nodes: [
      svg('rect', { class: 'panel', x: 0, y: 0, width: WIDTH, height: federal + 22 }),
      svg('line', { class: 'axis', x1: 0, y1: state + 29, x2: WIDTH, y2: state + 29 }),
      ...(Object.keys(BANDS) as Band[]).map(nameBand),
      svg('text', { class: 'small middle', x: WAYS.argued, y: 16 }, 'places argued over this'),
      ...drawLine(WAYS, LINES),
      ...steps.map((step) => drawStop(step, WAYS[STOPS[step.number - 1] ?? 'left'], LINES[step.band])),
    ],
  }
}

function nameBand(band: Band) {
  const hue = band === 'federal' ? 'fp-federal' : 'fp-place'
  return svg('text', { class: `small bold ${hue}`, x: 4, y: LINES[band] + 4 }, BANDS[band])
}
