import type { Drawing } from '../drawing'
import { eventMark } from '../event-marks'
import { type SvgNode, svg } from '../svg-tree'
import { timeAxis } from './axis'
import { type CityEvent, type CityEvents, type CityFacts, type LineKey, sentence } from './events'
import { type Flag, hangFlags, MARK_AT, WORDS_AT } from './flags'
import { bareMark, cityLine, eventLink, lookOf, stateLines, THICK, textLines, withinBox } from './parts'

const WIDTH = 760
/** The axis, right of the names of the lines. */
const AXIS = { start: 97, end: 758 }
const TOP = 20
/** From a line to its nearest label. */
const NEAREST = 13
/** What stands between a city's line and the labels of the federal line: when it was on, and over whom. */
const STATE_HEIGHT = 60
const STATE_LINE = 15
/** A time on a line is drawn as such where it is at least so wide: as a box on the line, or a bracket beside it. */
const SEEN = 5
const BOX = 16
const BRACKET = { foot: 7, height: 4 }

/** The figure for wide screens: time to the right, D.C. above, federal events between, San Francisco below. */
export function drawWide({ events, on }: CityEvents, facts: CityFacts, name: string): Drawing {
  const axis = timeAxis(events, AXIS)
  const place = ({ when, days }: CityEvent) => (when === 'day' ? axis.at(days.first) : axis.middle(days))
  const flagsOf = (line: LineKey) =>
    hangFlags(
      events
        .filter((event) => event.line === line && event.weight < 3 && event !== on.dc && event !== on.sf)
        .map((event) => ({ event, x: place(event), date: sentence(event.date) })),
      { width: WIDTH, nearest: NEAREST, leftBefore: line === 'sf' ? axis.at(on.sf.days.first) : undefined },
    )
  const flags = { dc: flagsOf('dc'), federal: flagsOf('federal'), sf: flagsOf('sf') }
  const reach = (line: LineKey) => Math.max(0, ...flags[line].map(({ depth, height }) => depth + height))
  const dc = TOP + reach('dc')
  const federal = dc + STATE_HEIGHT + reach('federal')
  const sf = federal + 14 + STATE_HEIGHT
  const ys = { dc, federal, sf }
  const bottom = sf + reach('sf') + 8
  const isSeen = (event: CityEvent) => {
    const { from, to } = axis.stretch(event.days)
    return event.when !== 'day' && to - from >= SEEN
  }
  const states = [
    { event: on.dc, node: drawState(on.dc, facts.dc, axis.at(on.dc.days.first), dc + 22) },
    {
      event: on.sf,
      node: drawState(on.sf, facts.sf, axis.at(on.sf.days.first), sf - 12 - (facts.sf ? 2 : 1) * STATE_LINE),
    },
  ]
  const lineNodes = (line: LineKey, away: -1 | 1) => {
    const y = ys[line]
    const onLine = events.filter((event) => event.line === line)
    const isOn = (x: number) => line !== 'federal' && x >= axis.at(on[line].days.first)
    const edge = ({ event, x }: Flag) =>
      !isSeen(event) ? (isOn(x) ? THICK / 2 : 1) : event.when === 'span' ? BRACKET.foot + BRACKET.height : BOX / 2
    return [
      ...onLine.filter(isSeen).map((event) => drawStretch(event, axis.stretch(event.days), y, away)),
      // In the order of time, in which the keyboard goes from one to the next.
      ...[
        ...flags[line].map((flag) => ({ event: flag.event, node: drawFlag(flag, { y, away, edge: edge(flag) }) })),
        ...onLine
          .filter(({ weight }) => weight >= 3)
          .map((event) => ({ event, node: bareMark(event, place(event), y) })),
        ...states.filter(({ event }) => event.line === line),
      ]
        .sort((a, b) => events.indexOf(a.event) - events.indexOf(b.event))
        .map(({ node }) => node),
    ]
  }
  const nodes = [
    ...axis.years.flatMap(({ year, at }) => [
      svg('path', { class: 'grid', d: `M${at} 0V${bottom + 12}` }),
      svg('text', { class: 'small quiet halo', x: at + 4, y: 10 }, year),
      svg('text', { class: 'small quiet halo', x: at + 4, y: bottom + 12 }, year),
    ]),
    ...drawName(['Washington,', 'D.C.'], dc),
    ...drawName(['Federal', 'officials'], federal),
    ...drawName(['San', 'Francisco'], sf),
    svg('path', { class: 'axis', d: `M${AXIS.start} ${federal}H${AXIS.end}` }),
    ...cityLine('dc', { ...AXIS, on: axis.at(on.dc.days.first), y: dc }),
    ...cityLine('sf', { ...AXIS, on: axis.at(on.sf.days.first), y: sf }),
    drawOff(dc + 22, ': prints are not checked against immigration records'),
    drawOff(sf - 12),
    ...lineNodes('dc', -1),
    ...lineNodes('federal', -1),
    ...lineNodes('sf', 1),
  ]
  return { width: WIDTH, height: bottom + 18, name, nodes }
}

function drawName(words: readonly [string, string], y: number): SvgNode[] {
  return words.map((word, index) => svg('text', { class: 'bold', x: 0, y: y - 3 + index * 15 }, word))
}

function drawOff(y: number, meaning = ''): SvgNode {
  const words = svg('tspan', { class: 'tc-state' }, 'Off')
  return svg('text', { class: 'small halo', x: AXIS.start + 2, y }, words, meaning)
}

/** When a city was switched on, at the beginning of its thick line; `y` is the first baseline. */
function drawState(event: CityEvent, fact: string | undefined, x: number, y: number): SvgNode {
  const lines = stateLines(event, fact)
  return eventLink(
    event,
    { x: x - 2, y: y - 14, width: 240, height: 18 + lines.length * STATE_LINE },
    eventMark({ x: x + 6, y: y - 5, ...lookOf(event) }),
    svg('text', { class: 'tc-state halo', x: x + 17, y }, `On from ${event.date}`),
    ...lines.map((words, index) =>
      svg('text', { class: 'small halo', x: x + 17, y: y + (index + 1) * STATE_LINE }, words),
    ),
  )
}

/** A time on a line: hatched where the day is not known, else a bracket beside the line. */
function drawStretch({ line, when }: CityEvent, { from, to }: { from: number; to: number }, y: number, away: -1 | 1) {
  if (when === 'within') return withinBox(line, { x: from, y: y - BOX / 2, width: to - from, height: BOX })
  const d = `M${from} ${y + away * BRACKET.foot}v${away * BRACKET.height}H${to}v${-away * BRACKET.height}`
  return svg('path', { class: `${line}-line tc-bracket`, d })
}

/** A label with its thread and mark. `away`: -1 above its line `y`, 1 below; `edge`: how far from the line the thread begins. */
function drawFlag(flag: Flag, { y, away, edge }: { y: number; away: -1 | 1; edge: number }): SvgNode {
  const { event, x, lead, depth, height, lines, from, to, words, side } = flag
  const top = away > 0 ? y + depth : y - depth - height
  const turn = side === 'left' ? -1 : 1
  const baseline = top + 13
  const foot = y + away * edge
  const mark = { x: lead + turn * MARK_AT, y: baseline - 4.5 }
  const look = ['small', 'halo', event.weight > 1 && 'quiet', side === 'left' && 'end'].filter(Boolean).join(' ')
  const start = lead + turn * WORDS_AT
  const date = { words: words.date, look: event.weight > 1 ? undefined : 'bold' }
  const label = { words: words.label, look: event.glance ? 'bold' : undefined }
  const text =
    lines === 2
      ? textLines([date, label], { x: start, y: baseline, leading: 14, look })
      : svg(
          'text',
          { class: look, x: start, y: baseline },
          svg('tspan', { class: date.look }, date.words),
          ' ',
          svg('tspan', { class: label.look }, label.words),
        )
  return eventLink(
    event,
    { x: from, y: top, width: to - from, height },
    svg('path', {
      class: 'tc-thread',
      d: `M${x} ${foot}L${lead} ${y + away * NEAREST}V${mark.y}h${turn * 4}`,
    }),
    eventMark({ ...mark, r: 4, ...lookOf(event) }),
    text,
  )
}
