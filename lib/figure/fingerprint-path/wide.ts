import type { Drawing } from '../drawing'
import { type SvgNode, svg } from '../svg-tree'
import { arrowHead, drawStop, drawWords, hueOf, STOP } from './parts'
import { BANDS, type Band, type Step } from './steps'

const WIDTH = 760

/** Where the line runs up and down, from left to right; the last at the edge, where it comes back down to the jail. */
const LEFT = 40
const ARGUED = 178
const LAST = 306
const MIDDLE = 444
const RIGHT = 606
const EDGE = 742

/** Where each of the eight stops stands, and how wide its words may run: below the line, right of the stop. */
const COLUMNS: readonly { x: number; width: number }[] = [
  { x: LEFT, width: 250 },
  { x: LEFT, width: 376 },
  { x: LEFT, width: 124 },
  { x: ARGUED, width: 244 },
  { x: MIDDLE, width: 140 },
  { x: MIDDLE, width: 272 },
  { x: RIGHT, width: 114 },
  { x: LAST, width: 420 },
]

/** From the top of a band to its line, from the line to the first words, and from the last to the band's end. */
const LINE_TOP = 52
const WORDS_TOP = 30
const FOOT = 8

/** The path as a line through three bands, federal above, that leaves the jail and comes back to it. */
export function drawWide(steps: readonly Step[], heading: string, name: string): Drawing {
  const lines = {} as Record<Band, number>
  const bands: SvgNode[] = []
  let top = 0
  for (const band of Object.keys(BANDS) as Band[]) {
    const ends = steps.filter((step) => step.band === band).map((step) => wordsOf(step, 0, heading).below)
    const height = LINE_TOP + Math.max(...ends) + FOOT
    lines[band] = top + LINE_TOP
    bands.push(...drawBand(band, top, height))
    top += height
  }
  const stops = steps.flatMap((step) => [
    drawStop(step, COLUMNS[step.number - 1]?.x ?? 0, lines[step.band]),
    ...wordsOf(step, lines[step.band], heading).nodes,
  ])
  return { width: WIDTH, height: top, name, nodes: [...bands, ...drawLine(lines), ...stops] }
}

function wordsOf(step: Step, line: number, heading: string) {
  const { x, width } = COLUMNS[step.number - 1] ?? { x: 0, width: WIDTH }
  return drawWords(step, { x: x + 18, y: line + WORDS_TOP, width, heading })
}

/** A band with its word; only what is in federal hands stands on a ground. */
function drawBand(band: Band, top: number, height: number): SvgNode[] {
  const hue = band === 'federal' ? 'fp-federal' : 'fp-place'
  return [
    ...(band === 'federal' ? [svg('rect', { class: 'panel', x: 0, y: top, width: WIDTH, height })] : []),
    svg('line', { class: 'axis', x1: 0, y1: top, x2: WIDTH, y2: top }),
    svg('text', { class: `big bold ${hue}`, x: 58, y: top + 24 }, BANDS[band]),
  ]
}

/** The line from stop to stop, in the hue of the band that it leaves, with a head where it arrives. */
function drawLine({ federal, state, local }: Readonly<Record<Band, number>>): SvgNode[] {
  const line = (band: Band, d: string) => svg('path', { class: `${hueOf(band)}-line fp-line`, d })
  const gap = STOP + 3
  return [
    svg('line', { class: 'fp-again', x1: LEFT + gap, y1: local, x2: LAST - gap, y2: local }),
    svg('text', { class: 'small quiet middle', x: (LEFT + LAST) / 2, y: local - 8 }, 'back where it began'),
    line('local', `M${LEFT} ${local}V${state}`),
    line('state', `M${LEFT} ${state}V${federal}`),
    line('federal', `M${LEFT} ${federal}H${MIDDLE}`),
    line('federal', `M${MIDDLE} ${federal}V${state}`),
    line('state', `M${MIDDLE} ${state}H${RIGHT - 10}a10 10 0 0 0 10 -10V${federal}`),
    line('federal', `M${RIGHT} ${federal}H${EDGE - 10}a10 10 0 0 1 10 10V${local - 10}a10 10 0 0 1 -10 10H${LAST}`),
    arrowHead(LEFT, state + gap, 'up', 'other'),
    arrowHead(LEFT, federal + gap, 'up', 'other'),
    arrowHead(ARGUED - gap - 2, federal, 'right', 'federal'),
    arrowHead(MIDDLE - gap, federal, 'right', 'federal'),
    arrowHead(MIDDLE, state - gap, 'down', 'federal'),
    arrowHead(RIGHT, federal + gap, 'up', 'other'),
    arrowHead(LAST + gap, local, 'left', 'federal'),
  ]
}
