import type { Drawing } from '../drawing'
import { type SvgNode, svg } from '../svg-tree'
import { drawLine, drawStop, drawWords, type Ways } from './parts'
import { BANDS, type Band, type Step } from './steps'

const WIDTH = 760

const WAYS: Ways = { left: 40, argued: 178, last: 306, middle: 444, right: 606, edge: 742 }

/** Where each of the eight stops stands, and how wide its words may run: below the line, right of the stop. */
const COLUMNS: readonly { x: number; width: number }[] = [
  { x: WAYS.left, width: 250 },
  { x: WAYS.left, width: 376 },
  { x: WAYS.left, width: 124 },
  { x: WAYS.argued, width: 244 },
  { x: WAYS.middle, width: 140 },
  { x: WAYS.middle, width: 272 },
  { x: WAYS.right, width: 114 },
  { x: WAYS.last, width: 420 },
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
  const { left, last } = WAYS
  const again = svg(
    'text',
    { class: 'small quiet middle', x: (left + last) / 2, y: lines.local - 8 },
    'back where it began',
  )
  return { width: WIDTH, height: top, name, nodes: [...bands, ...drawLine(WAYS, lines), again, ...stops] }
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
