import type { Drawing } from '../drawing'
import { eventMark } from '../event-marks'
import { wrapWords } from '../format-svg-file'
import { type SvgNode, svg } from '../svg-tree'
import { type CityEvent, type CityEvents, type CityFacts, type LineKey, sentence } from './events'
import { wordsWidth } from './flags'
import { bareMark, eventLink, lookOf, stateLines, THICK, textLines, withinBox } from './parts'

const WIDTH = 320
/** Where the lines run, and how far what happened on them stands from them. */
const LINE_X = { dc: 10, federal: WIDTH / 2, sf: WIDTH - 10 } as const
const MARK_X = { dc: 24, sf: WIDTH - 24 } as const
const WORDS_X = { dc: 34, sf: WIDTH - 34 } as const
/** What federal officials said stands between the lines, on a panel. */
const PANEL = { x: 22, width: WIDTH - 44 }
const LETTERS = 43
const LEADING = 15
const MARKS_APART = 17

/** Where a row of the list stands: the height of its mark, and where the next row may begin. */
type Row = { event: CityEvent; y: number; lines: string[]; bottom: number }

/**
 * The figure for narrow screens: a list down the page with a line at each side, D.C. left, San Francisco right. Its rows stand
 * in the order of time and not to scale: each has its date.
 */
export function drawNarrow({ events, on }: CityEvents, facts: CityFacts, name: string): Drawing {
  const { rows, years, bottom } = placeRows(events, on, facts)
  const height = bottom + 4
  const findY = (city: 'dc' | 'sf') => rows.find(({ event }) => event === on[city])?.y ?? bottom
  const onAt = { dc: findY('dc'), sf: findY('sf') }
  const nodes = [
    svg('text', { class: 'tc-state', x: 0, y: 13 }, 'Washington, D.C.'),
    svg('text', { class: 'tc-state end', x: WIDTH, y: 13 }, 'San Francisco'),
    svg('text', { class: 'bold', x: LINE_X.dc + 12, y: 35 }, 'Off'),
    svg('text', { class: 'bold end', x: LINE_X.sf - 12, y: 35 }, 'Off'),
    svg('text', { class: 'small quiet middle', x: WIDTH / 2, y: 35 }, 'in order of time, not to scale'),
    ...(['dc', 'sf'] as const).flatMap((city) => drawLine(city, { start: 24, on: onAt[city], end: bottom })),
    ...years.flatMap(({ year, y }) => [
      svg('path', { class: 'grid', d: `M${PANEL.x} ${y - 4}h${PANEL.width}` }),
      svg('text', { class: 'small quiet middle halo', x: WIDTH / 2, y }, year),
    ]),
    ...rows.map((row) => drawRow(row, on, onAt)),
  ]
  return { width: WIDTH, height, name, nodes }
}

function placeRows(events: readonly CityEvent[], on: CityEvents['on'], facts: CityFacts) {
  const last: Record<LineKey, number> = { dc: 0, federal: 0, sf: 0 }
  const rows: Row[] = []
  const years: { year: string; y: number }[] = []
  let below = 44
  let latest = 0
  for (const event of events) {
    const year = (event.event.sort ?? event.days.first).slice(0, 4)
    if (year !== years.at(-1)?.year) {
      below += 12
      years.push({ year, y: below })
      below += 10
      latest = below
    }
    const isNamed = event.weight === 1
    const lines = isNamed ? linesOf(event, on, facts) : []
    const y = isNamed
      ? Math.max(below + (event.line === 'federal' ? 17 : 12), last[event.line] + MARKS_APART, latest)
      : Math.max(event.line === 'federal' ? below + 12 : 0, last[event.line] + MARKS_APART, latest + 6)
    const foot = event.line === 'federal' ? 12 : 10
    const bottom = isNamed ? y + lines.length * LEADING + foot : event.line === 'federal' ? y + 12 : 0
    rows.push({ event, y, lines, bottom })
    below = Math.max(below, bottom, y + 8)
    last[event.line] = y
    latest = y
  }
  return { rows, years, bottom: below + 4 }
}

function linesOf(event: CityEvent, on: CityEvents['on'], facts: CityFacts): string[] {
  const city = event === on.dc ? 'dc' : event === on.sf ? 'sf' : undefined
  const texts = city ? stateLines(event, facts[city]) : [event.label]
  return texts.flatMap((text) => wrapWords(text, LETTERS))
}

function drawLine(city: 'dc' | 'sf', { start, on, end }: { start: number; on: number; end: number }): SvgNode[] {
  const x = LINE_X[city]
  return [
    svg('path', { class: `${city}-line`, d: `M${x} ${start}V${on}` }),
    svg('rect', { class: `${city}-fill`, x: x - THICK / 2, y: on, width: THICK, height: end - on }),
  ]
}

function drawRow(row: Row, on: CityEvents['on'], onAt: Record<'dc' | 'sf', number>): SvgNode {
  const { event, y, lines } = row
  const { line, when } = event
  if (line === 'federal') return drawFederalRow(row)
  const x = LINE_X[line]
  if (lines.length === 0) return bareMark(event, x, y)
  const turn = line === 'dc' ? 1 : -1
  const isOn = event === on[line]
  const date = isOn
    ? { words: `On from ${event.date}`, look: 'tc-state' }
    : { words: sentence(event.date), look: 'bold' }
  const below = lines.map((words) => ({ words, look: event.glance && !isOn ? 'bold' : undefined }))
  const bracket = `M${x - turn * 6} ${y - 8}h${-turn * 3}v26h${turn * 3}`
  return eventLink(
    event,
    { x: PANEL.x, y: y - 12, width: PANEL.width, height: lines.length * LEADING + 20 },
    ...(when === 'within' ? [withinBox(line, { x: x - 8, y: y - 10, width: 16, height: 34 })] : []),
    ...(when === 'span' ? [svg('path', { class: `${line}-line tc-bracket`, d: bracket })] : []),
    svg('path', { class: 'tc-thread', d: `M${x + turn * (y < onAt[line] ? 1 : THICK / 2)} ${y}H${MARK_X[line]}` }),
    eventMark({ x: MARK_X[line], y, r: 4, ...lookOf(event) }),
    textLines([date, ...below], {
      x: WORDS_X[line],
      y: y + 4.5,
      leading: LEADING,
      look: line === 'dc' ? 'small' : 'small end',
    }),
  )
}

/** What a federal official said: in the middle, on a panel; of what is not named, the date. */
function drawFederalRow({ event, y, lines }: Row): SvgNode {
  const x = LINE_X.federal
  const isNamed = lines.length > 0
  const date = isNamed ? `Federal, ${event.date}` : event.date
  const box = isNamed
    ? { ...PANEL, y: y - 12, height: lines.length * LEADING + 22 }
    : { ...PANEL, y: y - 10, height: 20 }
  const spot = { y: y + 4.5, leading: LEADING, look: isNamed ? 'small middle' : 'small quiet middle' }
  return eventLink(
    event,
    box,
    svg('rect', { class: 'panel', ...box }),
    eventMark({ x: x - wordsWidth(date, isNamed) / 2 - 9, y, r: 4, ...lookOf(event) }),
    textLines([{ words: date, look: isNamed ? 'bold' : undefined }], { ...spot, x: x + 6 }),
    ...(isNamed
      ? [
          textLines(
            lines.map((words) => ({ words })),
            { ...spot, x, y: spot.y + LEADING },
          ),
        ]
      : []),
  )
}
