import type { Site } from '../../site/site'
import { formatDate } from '../../timeline/format-date'
import type { Drawing, DrawnFigure } from '../drawing'
import { svg } from '../svg-tree'
import { formatCounties } from './curve-moments'
import { type Callout, drawLabel, drawNumbered, readCallouts } from './map-callouts'
import { MAP_HEIGHT, type RolloutMap, readRolloutMap, rolloutMapData } from './map-data'
import { drawDots, type MapPlace, transformOf } from './map-dots'
import { drawLegend } from './map-legend'
import { drawStates, gridHeight } from './map-states'

const WIDE: MapPlace = { x: 40, y: 72, scale: 0.9 }
const NARROW: MapPlace = { x: 10, y: 132, scale: 0.4 }
const SMALL: MapPlace = { x: 10, y: 26, scale: 0.4 }

/**
 * Where the rollout went: a dot for each county, by when it was switched on. Undefined where the content lacks the county data, the
 * places of the counties, or the event that asked the question.
 */
export function drawRolloutMap(site: Site): DrawnFigure | undefined {
  const map = readRolloutMap(site)
  if (!map) return undefined
  const callouts = readCallouts(site, map)
  return {
    wide: drawWide(map, callouts),
    narrow: drawNarrow(map, callouts),
    small: drawSmall(map),
    key: [],
    data: rolloutMapData(map),
  }
}

function drawWide(map: RolloutMap, callouts: readonly Callout[]): Drawing {
  const list = WIDE.y + MAP_HEIGHT * WIDE.scale + 38
  const grid = { top: list + 10, columns: 17, cellWidth: 760 / 17, cellHeight: 30 }
  return {
    width: 760,
    height: Math.ceil(grid.top + gridHeight(grid, map.states.length)),
    name: nameOf(map),
    nodes: [
      ...drawLegend(map, WIDE, { columns: [0, 232, 408, 584], height: 54, letters: 28, size: 'rm-wide' }),
      svg('text', { class: 'small quiet', x: 0, y: list }, listHeading(map).join(' ')),
      ...drawStates(map, WIDE, grid),
      drawDots(map.spans, WIDE, 'rm-wide'),
      ...callouts.map((callout) => drawLabel(callout, WIDE)),
    ],
  }
}

function drawNarrow(map: RolloutMap, callouts: readonly Callout[]): Drawing {
  const names = NARROW.y + MAP_HEIGHT * NARROW.scale + 34
  const list = names + callouts.length * 24 + 18
  const grid = { top: list + 26, columns: 8, cellWidth: 40, cellHeight: 32 }
  return {
    width: 320,
    height: Math.ceil(grid.top + gridHeight(grid, map.states.length)),
    name: nameOf(map),
    nodes: [
      ...drawLegend(map, NARROW, { columns: [0, 160], height: 76, letters: 20, size: 'rm-narrow' }),
      ...listHeading(map).map((text, index) => svg('text', { class: 'small quiet', x: 0, y: list + index * 16 }, text)),
      ...drawStates(map, NARROW, grid),
      drawDots(map.spans, NARROW, 'rm-narrow'),
      ...callouts.map((callout, index) => drawNumbered(callout, NARROW, index + 1, names + index * 24)),
    ],
  }
}

/** The map at a glance: the counties that were on when the question was asked. */
function drawSmall({ rollout, spans, states, question }: RolloutMap): Drawing {
  const first = spans.slice(0, 1)
  const on = (first[0]?.counties.length ?? 0).toLocaleString('en-US')
  const words = `${on} of ${formatCounties(rollout.counties.length)} on by ${formatDate(question)}`
  return {
    width: 320,
    height: Math.ceil(SMALL.y + MAP_HEIGHT * SMALL.scale),
    name: `A map of the United States: ${words}.`,
    nodes: [
      svg('text', { class: 'small bold', x: 0, y: 12 }, words),
      svg('path', {
        class: 'rm-shape',
        transform: transformOf(SMALL),
        d: states.map(({ outline }) => outline).join(''),
      }),
      drawDots(first, SMALL, 'rm-narrow'),
    ],
  }
}

function listHeading({ question }: RolloutMap): string[] {
  return [
    'Each state leads to its page. The bar: the share of',
    `its counties that were on by ${formatDate(question)}.`,
  ]
}

function nameOf({ rollout, spans, states, question }: RolloutMap): string {
  const on = spans[0]?.counties.length ?? 0
  const most = [...states]
    .sort((a, b) => b.on - a.on)
    .slice(0, 3)
    .map((state) => `${state.on} in ${state.name}`)
  return `A map of the United States with a dot for each of ${rollout.counties.length.toLocaleString('en-US')} counties, by when it was switched on: ${on.toLocaleString('en-US')} by ${formatDate(question)}, among them ${most.join(', ')}.`
}
