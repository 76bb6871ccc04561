import type { Rollout } from '../../rollout/rollout'
import type { Drawing } from '../drawing'
import { svg } from '../svg-tree'
import { formatCounties, type Moment } from './curve-moments'
import { drawMark, drawSteps, plotOf } from './curve-plot'

const WIDTH = 320
const HEIGHT = 148

/** The curve at a glance: what was on when the question was asked, and what was on in the end. */
export function drawSmall(rollout: Rollout, question: Moment, name: string): Drawing {
  const plot = plotOf(rollout, { left: 8, right: WIDTH - 8, top: 26, base: HEIGHT - 8 })
  const asked = { x: Math.round(plot.x(question.day)), y: Math.round(plot.y(question.on)) }
  return {
    width: WIDTH,
    height: HEIGHT,
    name,
    nodes: [
      ...drawSteps(plot, question),
      svg('line', { class: 'axis', x1: 0, y1: plot.base, x2: WIDTH, y2: plot.base }),
      svg('text', { class: 'small halo', x: 0, y: asked.y - 30 }, question.date),
      svg('text', { class: 'small bold halo', x: 0, y: asked.y - 14 }, formatCounties(question.on)),
      drawMark(question, asked.x, asked.y),
      svg('text', { class: 'small bold halo end', x: WIDTH, y: 14 }, `${formatCounties(plot.all)} in the end`),
    ],
  }
}
