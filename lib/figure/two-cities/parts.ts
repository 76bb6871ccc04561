import { eventMark } from '../event-marks'
import { type Box, hatch } from '../hatch'
import { type SvgNode, svg } from '../svg-tree'
import { type CityEvent, type LineKey, sentence } from './events'

/** How thick a city's line is from the day on which the check was switched on. */
export const THICK = 10

/** A city's line to the right, across which `y` lies: thin from `start`, thick from `on` to `end`. */
export function cityLine(
  line: LineKey,
  { start, on, end, y }: { start: number; on: number; end: number; y: number },
): SvgNode[] {
  return [
    svg('path', { class: `${line}-line`, d: `M${start} ${y}H${on}` }),
    svg('rect', { class: `${line}-fill`, x: on, y: y - THICK / 2, width: end - on, height: THICK }),
  ]
}

/** On a line, the time in which something happened whose day is not known: a hatched box, in ink where it is of no line. */
export function withinBox(line: LineKey | undefined, box: Box): SvgNode {
  return svg(
    'g',
    {},
    svg('rect', { class: 'tc-gap', ...box }),
    svg('path', { class: line ? `${line}-line tc-hatch` : 'strong', d: hatch(box, 4) }),
  )
}

/** A link to an event, from whose `hit` a tap leads to it; its name is date and headline. */
export function eventLink({ event, date }: CityEvent, hit: Box, ...parts: readonly SvgNode[]): SvgNode {
  return svg(
    'a',
    { href: event.href },
    svg('title', {}, `${sentence(date)}: ${event.title}`),
    svg('rect', { class: 'hit', ...hit }),
    ...parts,
  )
}

/** How an event is marked: what is federal is square, since it stands on the lines of cities too. */
export function lookOf({ lane, event }: CityEvent) {
  return { lane, status: event.status, square: lane === 'federal' }
}

/** The mark of an event that is not named, in a gap of its line: a full mark on a thick line would look like an open one. */
export function bareMark(event: CityEvent, x: number, y: number): SvgNode {
  return eventLink(
    event,
    { x: x - 8, y: y - 8, width: 16, height: 16 },
    svg('rect', { class: 'tc-gap', x: x - 7, y: y - 7, width: 14, height: 14 }),
    eventMark({ x, y, r: 4, ...lookOf(event) }),
  )
}

/** The lines below "On from …": over whom, and how late among others. */
export function stateLines({ label }: CityEvent, fact: string | undefined): string[] {
  return fact ? [`${label},`, fact] : [label]
}

/**
 * Lines of words in one text, so that it is read as one sentence. The space between two lines stands where it moves neither: at
 * the beginning of the second where words end at `x`, else after the first.
 */
export function textLines(
  lines: readonly { words: string; look?: string }[],
  { x, y, leading, look }: { x: number; y: number; leading: number; look: string },
): SvgNode {
  const isEnd = look.split(' ').includes('end')
  const spans = lines.flatMap((line, index) => {
    const space = index > 0 ? ' ' : ''
    const span = svg('tspan', { class: line.look, x, y: y + index * leading }, `${isEnd ? space : ''}${line.words}`)
    return isEnd || !space ? [span] : [space, span]
  })
  return svg('text', { class: look, x, y }, ...spans)
}
