import type { Rollout } from '../../rollout/rollout'
import type { Drawing } from '../drawing'
import { wrapWords } from '../format-svg-file'
import { type SvgNode, svg } from '../svg-tree'
import { formatCounties, type Moment, sayRest } from './curve-moments'
import { drawMark, drawPlot, type Plot, plotOf } from './curve-plot'

const WIDTH = 320
const LINE = 16
/** Letters that a line of the list has room for. */
const LETTERS = 46

/** The curve for narrow screens: its moments have numbers, and stand in words below it. */
export function drawNarrow(rollout: Rollout, moments: readonly Moment[], question: Moment, name: string): Drawing {
  const plot = plotOf(rollout, { left: 52, right: 300, top: 40, base: 250 })
  let y = plot.base + 56
  const entries = moments.map((moment, index) => {
    const texts = [moment.said.join(' '), ...(moment.asks ? [sayRest(moment, plot.all)] : [])]
    const lines = texts.flatMap((text) => wrapWords(text, LETTERS))
    const entry = drawMoment(
      plot,
      { moment, number: index + 1, question, isLast: index === moments.length - 1 },
      lines,
      y,
    )
    y += (lines.length + 1) * LINE + 12
    return entry
  })
  return {
    width: WIDTH,
    height: y - 16,
    name,
    nodes: [...drawPlot(plot, question), ...entries],
  }
}

type Numbered = { moment: Moment; number: number; question: Moment; isLast: boolean }

function drawMoment(
  plot: Plot,
  { moment, number, question, isLast }: Numbered,
  lines: readonly string[],
  y: number,
): SvgNode {
  const { event, date, on, asks } = moment
  const [markX, markY] = [plot.x(moment.day), plot.y(on)]
  return svg(
    'a',
    { href: event.href },
    svg('title', {}, `${date}: ${event.title}`),
    svg('rect', { class: 'hit', x: 0, y: y - 16, width: WIDTH, height: (lines.length + 1) * LINE + 8 }),
    asks && svg('path', { class: 'strong', d: `M${Math.round(markX)} ${plot.base}V${plot.top}` }),
    drawMark(moment, markX, markY),
    svg('text', { class: 'small bold halo middle', ...numberPlace(plot, moment, question, isLast) }, String(number)),
    svg('text', { class: 'bold', x: 0, y }, String(number)),
    svg('text', { class: 'bold', x: 18, y }, `${date}: ${formatCounties(on)}`),
    ...lines.map((text, index) => svg('text', { class: 'small', x: 18, y: y + (index + 1) * LINE }, text)),
  )
}

/** Before the question a number stands above the curve, after it below, where there is room. */
function numberPlace(
  plot: Plot,
  { day, on, asks }: Moment,
  question: Moment,
  isLast: boolean,
): { x: number; y: number } {
  const [x, y] = [Math.round(plot.x(day)), Math.round(plot.y(on))]
  if (asks) return { x: x - 10, y: plot.top + 14 }
  if (isLast) return { x, y: y - 12 }
  return day < question.day ? { x: x - 2, y: y - 13 } : { x: x + 13, y: y + 12 }
}
