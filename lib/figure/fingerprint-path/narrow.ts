import type { Drawing } from '../drawing'
import { type SvgNode, svg } from '../svg-tree'
import { arrowHead, drawStop, drawWords, hueOf, STOP } from './parts'
import { BANDS, type Band, type Step } from './steps'

const WIDTH = 320

/** How far in the line runs in each band: it leaves the place, and comes back to it. */
const INDENT: Readonly<Record<Band, number>> = { local: 16, state: 30, federal: 44 }
const WORDS_LEFT = 68
const HEAD = 30
const GAP = 6

type Stop = { step: Step; x: number; y: number; words: SvgNode[] }

/** The path as a list down one line, under the word of each band that it passes through. */
export function drawNarrow(steps: readonly Step[], heading: string, name: string): Drawing {
  const grounds: SvgNode[] = []
  const heads: SvgNode[] = []
  const stops: Stop[] = []
  let y = 0
  for (const step of steps) {
    const top = y
    if (stops.at(-1)?.step.band !== step.band) {
      heads.push(...drawHead(step.band, y))
      y += HEAD
    }
    const words = drawWords(step, { x: WORDS_LEFT, y: y + 16, width: WIDTH - WORDS_LEFT - 4, heading })
    stops.push({ step, x: INDENT[step.band], y: y + 12, words: words.nodes })
    y = words.below + GAP
    if (step.band === 'federal')
      grounds.push(svg('rect', { class: 'panel', x: 0, y: top, width: WIDTH, height: y - top }))
  }
  return {
    width: WIDTH,
    height: y,
    name,
    nodes: [
      ...grounds,
      ...heads,
      ...stops.flatMap((stop, index) => drawLink(stop, stops[index + 1])),
      ...stops.flatMap(({ step, x, y: at, words }) => [drawStop(step, x, at), ...words]),
    ],
  }
}

function drawHead(band: Band, y: number): SvgNode[] {
  return [
    svg('line', { class: 'axis', x1: 0, y1: y, x2: WIDTH, y2: y }),
    svg(
      'text',
      { class: `big bold ${band === 'federal' ? 'fp-federal' : 'fp-place'}`, x: WORDS_LEFT, y: y + 20 },
      BANDS[band],
    ),
  ]
}

/** The line down to the next stop, bent above it where it passes into another band. */
function drawLink(from: Stop, to: Stop | undefined): SvgNode[] {
  if (!to) return []
  const hue = hueOf(from.step.band)
  const turn = to.y - 52
  const d =
    from.x === to.x ? `M${from.x} ${from.y}V${to.y}` : `M${from.x} ${from.y}V${turn}L${to.x} ${turn + 14}V${to.y}`
  return [svg('path', { class: `${hue}-line fp-line`, d }), arrowHead(to.x, to.y - STOP - 2, 'down', hue)]
}
