import type { Drawing } from '../drawing'
import { type SvgNode, svg } from '../svg-tree'
import { type TimeAxis, timeAxis } from './axis'
import { type CityEvent, type CityEvents, glanceWords } from './events'
import { wordsWidth } from './flags'
import { cityLine, withinBox } from './parts'

const WIDTH = 320
const LEADING = 17
/** From a line to the baseline of the words nearest to it, above and below. */
const ABOVE = 11
const BELOW = 20

/** The figure at a glance: the two lines on one axis of time, and what happened at their turns. */
export function drawSmall({ events, on }: CityEvents, name: string): Drawing {
  const axis = timeAxis(events, { start: 0, end: WIDTH })
  const told = (line: 'dc' | 'sf') =>
    events.filter((event) => event.line === line && event.glance !== '' && event !== on[line]).reverse()
  const dc = 14 + told('dc').length * LEADING + ABOVE
  const sf = dc + BELOW + 28 + LEADING + ABOVE
  const bottom = sf + BELOW + told('sf').length * LEADING + 8
  const nodes = [
    ...axis.years.flatMap(({ year, at }) => [
      svg('path', { class: 'grid', d: `M${at} 20V${bottom - 12}` }),
      svg('text', { class: 'small quiet', x: at, y: bottom }, year),
    ]),
    svg('text', { class: 'bold halo', x: 0, y: 12 }, 'Washington, D.C.'),
    svg('text', { class: 'bold halo', x: 0, y: sf - ABOVE - LEADING - 2 }, 'San Francisco'),
    ...drawCity('dc', on.dc, axis, dc),
    ...drawCity('sf', on.sf, axis, sf),
    drawOn(on.dc, axis, dc + BELOW),
    drawOn(on.sf, axis, sf - ABOVE),
    ...told('dc').flatMap((event, row) => drawTold(event, axis, { line: dc, y: dc - ABOVE - row * LEADING })),
    ...told('sf').flatMap((event, row) => drawTold(event, axis, { line: sf, y: sf + BELOW + row * LEADING })),
  ]
  return { width: WIDTH, height: bottom + 4, name, nodes }
}

function drawCity(city: 'dc' | 'sf', on: CityEvent, { start, end, at }: TimeAxis, y: number): SvgNode[] {
  return [
    ...cityLine(city, { start, on: at(on.days.first), end, y }),
    svg('text', { class: 'small halo', x: 0, y: y - 6 }, 'off'),
  ]
}

function drawOn(event: CityEvent, axis: TimeAxis, y: number): SvgNode {
  const words = glanceWords(event)
  const x = axis.at(event.days.first)
  const isLate = x + wordsWidth(words, true) > WIDTH
  return svg('text', { class: `small bold halo${isLate ? ' end' : ''}`, x: isLate ? WIDTH : x, y }, words)
}

/** What happened on a city's line, with a thread to its day. */
function drawTold(event: CityEvent, axis: TimeAxis, { line, y }: { line: number; y: number }): SvgNode[] {
  const { from, to } = axis.stretch(event.days)
  const x = event.when === 'day' ? from : axis.middle(event.days)
  const isBelow = y > line
  return [
    ...(event.when === 'within' ? [withinBox(event.line, { x: from, y: line - 7, width: to - from, height: 14 })] : []),
    svg('path', { class: 'tc-thread', d: `M${x} ${line + (isBelow ? 3 : -7)}V${isBelow ? y - 4 : y + 3}` }),
    svg('text', { class: 'small halo', x: isBelow ? x + 5 : x - 4, y }, glanceWords(event)),
  ]
}
