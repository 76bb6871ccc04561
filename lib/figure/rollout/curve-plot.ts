import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import { utcYear } from 'd3-time'
import { groupByDay, type Rollout } from '../../rollout/rollout'
import { eventMark } from '../event-marks'
import { type SvgNode, svg } from '../svg-tree'
import type { Moment } from './curve-moments'

/** Where the curve stands in its drawing: `left` to `right`, `top` (all counties) to `base` (none). */
export type Frame = { left: number; right: number; top: number; base: number }

/** The curve with its scales: `x` of a day, `y` of a number of counties, `steps` from one day with new counties to the next. */
export type Plot = Frame & {
  x: (day: string) => number
  y: (counties: number) => number
  all: number
  steps: { day: string; on: number }[]
}

/** Lays the rollout into a frame: the first day at its left, the last at its right. */
export function plotOf(rollout: Rollout, frame: Frame): Plot {
  const days = groupByDay(rollout.counties)
  let on = 0
  const steps = days.map(({ day, counties }) => {
    on += counties.length
    return { day, on }
  })
  const time = scaleUtc([dateOf(days[0]?.day), dateOf(days.at(-1)?.day)], [frame.left, frame.right])
  const height = scaleLinear([0, on], [frame.base, frame.top])
  return { ...frame, x: (day) => time(dateOf(day)), y: height, all: on, steps }
}

/** Midnight of a day in UTC, so that no clock moves it. */
function dateOf(day = '1970-01-01'): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The line by days on its axes. */
export function drawPlot(plot: Plot, question: Moment): SvgNode[] {
  return drawSteps(plot, question, drawAxes(plot))
}

/**
 * The line by days, and below it two areas: what was on by the day of the question, dark, and what came after. `axes` lie on
 * the second and below the first.
 */
export function drawSteps({ base, steps, x, y }: Plot, question: Moment, axes: readonly SvgNode[] = []): SvgNode[] {
  const before = [...steps.filter(({ day }) => day <= question.day), { day: question.day, on: question.on }]
  const after = [{ day: question.day, on: question.on }, ...steps.filter(({ day }) => day > question.day)]
  const below = area<{ day: string; on: number }>()
    .x(({ day }) => x(day))
    .y0(base)
    .y1(({ on }) => y(on))
    .curve(curveStepAfter)
    .digits(1)
  const edge = line<{ day: string; on: number }>()
    .x(({ day }) => x(day))
    .y(({ on }) => y(on))
    .curve(curveStepAfter)
    .digits(1)
  return [
    svg('path', { class: 'panel', d: below(after) ?? '' }),
    ...axes,
    svg('path', { class: 'rc-before', d: below(before) ?? '' }),
    svg('path', { class: 'rc-edge', d: edge(steps) ?? '' }),
  ]
}

/** Lines at round numbers of counties and at all of them, and the years below. */
function drawAxes({ left, right, top, base, all, x, y, steps }: Plot): SvgNode[] {
  const numbers = [0, 1000, 2000, 3000].filter((number) => number < all * 0.9)
  const years = utcYear.range(dateOf(steps[0]?.day), dateOf(steps.at(-1)?.day))
  return [
    svg('text', { class: 'small quiet', x: 0, y: top - 22 }, 'Counties switched on'),
    ...[...numbers, all].flatMap((number) => [
      svg('line', { class: number === 0 ? 'axis' : 'grid', x1: left, y1: y(number), x2: right, y2: y(number) }),
      svg('text', { class: 'small quiet end', x: left - 12, y: y(number) + 4 }, number.toLocaleString('en-US')),
    ]),
    ...years.flatMap((year) => {
      const at = x(year.toISOString().slice(0, 10))
      return [
        svg('line', { class: 'axis', x1: at, y1: base, x2: at, y2: base + 6 }),
        svg('text', { class: 'small quiet middle', x: at, y: base + 20 }, String(year.getUTCFullYear())),
      ]
    }),
  ]
}

/** The mark of a moment on the curve, with a rim of paper so that it is seen on the line. */
export function drawMark({ event, lane }: Moment, x: number, y: number): SvgNode {
  return svg(
    'g',
    {},
    svg('circle', { class: 'rc-rim', cx: x, cy: y, r: 8 }),
    eventMark({ x, y, lane, status: event.status }),
  )
}
