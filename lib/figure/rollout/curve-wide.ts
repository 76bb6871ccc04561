import type { Rollout } from '../../rollout/rollout'
import type { Drawing } from '../drawing'
import { type SvgNode, svg } from '../svg-tree'
import { formatCounties, type Moment, sayRest } from './curve-moments'
import { drawMark, drawPlot, type Plot, plotOf } from './curve-plot'

const LINE = 17
const WORDS_WIDTH = 260

/** Where the words of a moment stand: `y` the baseline of the first line, `to` the end of the line that leads there. */
type Place = { x: number; y: number; anchor: 'start' | 'end'; to: number; inside?: boolean }

/** The curve for wide screens: what was there by the question is written above the curve, what came after below it. */
export function drawWide(rollout: Rollout, moments: readonly Moment[], question: Moment, name: string): Drawing {
  const plot = plotOf(rollout, { left: 52, right: 750, top: 56, base: 404 })
  return {
    width: 760,
    height: 430,
    name,
    nodes: [
      ...drawPlot(plot, question),
      ...moments.map((moment, index) => drawMoment(plot, moment, placeOf(plot, moments, index))),
    ],
  }
}

/**
 * What was on by the question has its words to the left, the later the higher, so that no line crosses the words of another; what
 * came after has them below the curve, but for the last two: the curve leaves them no room there.
 */
function placeOf(plot: Plot, moments: readonly Moment[], index: number): Place {
  const moment = moments[index] as Moment
  const [x, y] = [plot.x(moment.day), plot.y(moment.on)]
  const left = moments.length - 1 - index
  if (moment.asks) return { x: x - 10, y: plot.top + 34, anchor: 'end', to: plot.top }
  if (left === 0) return { x: plot.right + 10, y: 16, anchor: 'end', to: 40 }
  if (left === 1) return { x: x - 22, y: y + 12, anchor: 'end', to: y }
  if (index > moments.findIndex(({ asks }) => asks)) {
    const first = Math.min(y + 50, plot.base - 10 - moment.said.length * LINE)
    return { x: x + 8, y: first, anchor: 'start', to: first - 11, inside: true }
  }
  const first = plot.base - 54 - index * 62
  return { x: index === 0 ? x + 8 : x - 8, y: first, anchor: index === 0 ? 'start' : 'end', to: first - 11 }
}

function drawMoment(plot: Plot, moment: Moment, { x, y, anchor, to, inside = false }: Place): SvgNode {
  const { event, date, on, said, asks } = moment
  const [markX, markY] = [plot.x(moment.day), plot.y(on)]
  const lines = asks ? [...said, sayRest(moment, plot.all)] : said
  // Words below the curve stand on the tint of its area.
  const look = `halo${inside ? ' rc-inside' : ''}${anchor === 'end' ? ' end' : ''}`
  return svg(
    'a',
    { href: event.href },
    svg('title', {}, `${date}: ${event.title}`),
    svg('rect', {
      class: 'hit',
      x: anchor === 'end' ? x - WORDS_WIDTH : x,
      y: y - 16,
      width: WORDS_WIDTH,
      height: 24 + lines.length * LINE,
    }),
    svg('path', {
      class: asks ? 'strong' : 'rc-leader',
      d: `M${Math.round(markX)} ${Math.round(markY)}V${Math.round(to)}`,
    }),
    svg('text', { class: `bold ${look}${asks ? ' big' : ''}`, x, y }, `${date}: ${formatCounties(on)}`),
    ...lines.map((text, index) => svg('text', { class: look, x, y: y + (index + 1) * LINE + (asks ? 3 : 0) }, text)),
    drawMark(moment, markX, markY),
  )
}
