import { laneOf } from '../../timeline/lanes'
import { eventMark } from '../event-marks'
import { type SvgNode, svg } from '../svg-tree'
import { ARGUED_STEP, type Attempt, type Band, type Step } from './steps'
import { breakRuns, drawLines } from './text'

/** Half the size of a stop on the line. */
export const STOP = 12

/** From a note's left edge to its words; the mark stands between. */
const NOTE_INDENT = 16

/** What to see first: where a place had a say, and where it argued. */
const TAGS: Readonly<Record<number, string>> = {
  1: 'First stop: a place had a say',
  [ARGUED_STEP]: 'The added step that places argued over',
  8: 'Last stop: a place had a say',
}

/** The hue of a band: what the federal government holds, and what places hold, the states among them. */
export function hueOf(band: Band): 'federal' | 'other' {
  return band === 'federal' ? 'federal' : 'other'
}

/** A stop with its number: a square where a place stands, a circle elsewhere, with a heavy edge where places argued. */
export function drawStop({ number, band }: Step, x: number, y: number): SvgNode {
  const open = `${hueOf(band)}-open`
  return svg(
    'g',
    {},
    band === 'local'
      ? svg('rect', { class: `${open} fp-place-stop`, x: x - STOP, y: y - STOP, width: 2 * STOP, height: 2 * STOP })
      : svg('circle', { class: number === ARGUED_STEP ? `${open} fp-argued` : open, cx: x, cy: y, r: STOP }),
    svg('text', { class: 'bold middle', x, y: y + 4.5 }, String(number)),
  )
}

/** What is said of a stop: its name, what happens there, who decides, and the attempts. `y`: the first baseline. */
export function drawWords(
  step: Step,
  { x, y, width, heading }: { x: number; y: number; width: number; heading: string },
): { nodes: SvgNode[]; below: number } {
  const tag = TAGS[step.number]
  const look = `small bold ${step.band === 'federal' ? 'fp-federal' : 'fp-place'}`
  const lines = (words: string, classes: string, top: number) =>
    drawLines(breakRuns([{ words, look: classes }], width), { x, y: top, look: classes })
  const tagged = tag ? lines(tag, look, y) : { nodes: [], below: y }
  const name = lines(step.where, 'bold', tagged.below + 1)
  const happens = lines(step.whatHappens, 'small', name.below + 1)
  const decides = drawLines(
    breakRuns(
      [
        { words: `${heading}:`, look: 'small quiet' },
        { words: step.whoDecides, look: 'small' },
      ],
      width,
    ),
    { x, y: happens.below + 3 },
  )
  const notes = drawNotes(step.attempts, { x, y: decides.below + 9, width })
  return {
    nodes: [...tagged.nodes, ...name.nodes, ...happens.nodes, ...decides.nodes, ...notes.nodes],
    below: notes.below,
  }
}

/** Attempts one below the other on a thin line, earliest first, each a link to its event. */
function drawNotes(attempts: readonly Attempt[], { x, y, width }: { x: number; y: number; width: number }) {
  const nodes: SvgNode[] = []
  const marks: number[] = []
  let next = y
  for (const attempt of attempts) {
    marks.push(next - 4)
    const note = drawNote(attempt, { x, y: next, width })
    nodes.push(note.node)
    next = note.below + 6
  }
  const [first, last] = [marks[0], marks.at(-1)]
  const line =
    first === undefined || first === last
      ? []
      : [svg('line', { class: 'axis', x1: x + 5, y1: first, x2: x + 5, y2: last })]
  return { nodes: [...line, ...nodes], below: attempts.length > 0 ? next - 6 : y - 9 }
}

/** An attempt: mark, date, what was tried, and in bold what came of it. */
function drawNote(attempt: Attempt, { x, y, width }: { x: number; y: number; width: number }) {
  const { event, date, what, outcome } = attempt
  const at = x + NOTE_INDENT
  const room = width - NOTE_INDENT
  const lines = (words: string, look: string, top: number) =>
    drawLines(breakRuns([{ words, look }], room), { x: at, y: top, look })
  const day = lines(date, 'small quiet', y)
  const told = lines(what, 'small', day.below)
  const came = lines(outcome, 'small bold', told.below)
  const node = svg(
    'a',
    { href: event.href },
    svg('title', {}, `${date}: ${event.title}`),
    svg('rect', { class: 'hit', x, y: y - 12, width, height: came.below - y }),
    eventMark({ x: x + 5, y: y - 4, lane: laneOf(event.record), status: event.status }),
    ...day.nodes,
    ...told.nodes,
    ...came.nodes,
  )
  return { node, below: came.below }
}

/** An arrowhead whose point is at a place. */
export function arrowHead(x: number, y: number, to: 'up' | 'down' | 'left' | 'right', hue: string): SvgNode {
  const shapes = { up: 'l-5 9h10z', down: 'l-5 -9h10z', left: 'l9 -5v10z', right: 'l-9 -5v10z' }
  return svg('path', { class: `${hue}-fill`, d: `M${x} ${y}${shapes[to]}` })
}

/** Where the line runs up and down, from left to right; the last at the edge, where it comes back down to the jail. */
export type Ways = { left: number; argued: number; last: number; middle: number; right: number; edge: number }

/** The line through the bands from stop to stop, in the hue of the band that it leaves, with a head where it arrives. */
export function drawLine(ways: Ways, { federal, state, local }: Readonly<Record<Band, number>>): SvgNode[] {
  const { left, argued, last, middle, right, edge } = ways
  const line = (band: Band, d: string) => svg('path', { class: `${hueOf(band)}-line fp-line`, d })
  const gap = STOP + 3
  return [
    svg('line', { class: 'fp-again', x1: left + gap, y1: local, x2: last - gap, y2: local }),
    line('local', `M${left} ${local}V${state}`),
    line('state', `M${left} ${state}V${federal}`),
    line('federal', `M${left} ${federal}H${middle}`),
    line('federal', `M${middle} ${federal}V${state}`),
    line('state', `M${middle} ${state}H${right - 10}a10 10 0 0 0 10 -10V${federal}`),
    line('federal', `M${right} ${federal}H${edge - 10}a10 10 0 0 1 10 10V${local - 10}a10 10 0 0 1 -10 10H${last}`),
    arrowHead(left, state + gap, 'up', 'other'),
    arrowHead(left, federal + gap, 'up', 'other'),
    arrowHead(argued - gap - 2, federal, 'right', 'federal'),
    arrowHead(middle - gap, federal, 'right', 'federal'),
    arrowHead(middle, state - gap, 'down', 'federal'),
    arrowHead(right, federal + gap, 'up', 'other'),
    arrowHead(last + gap, local, 'left', 'federal'),
  ]
}
