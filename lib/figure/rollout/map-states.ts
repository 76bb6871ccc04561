import { formatDate } from '../../timeline/format-date'
import { pathOf } from '../../url/paths'
import { type SvgNode, svg } from '../svg-tree'
import type { RolloutMap } from './map-data'
import { type MapPlace, transformOf } from './map-dots'

/** The list of the states below the map: its top, and how wide and high the cell of one is. */
export type StateGrid = { top: number; columns: number; cellWidth: number; cellHeight: number }

/** How high the bar of a cell is, and how far from its edge. */
const BAR = 4
const INSET = 5

/** The height of the list for so many states. */
export function gridHeight({ columns, cellHeight }: StateGrid, states: number): number {
  return Math.ceil(states / columns) * cellHeight
}

/**
 * The states, each a link with two parts: its land on the map, and its abbreviation in the list below, over a bar: the
 * share of its counties that were on when the question was asked. Abbreviations on the map would hide dots where counties are small.
 */
export function drawStates({ states, question }: RolloutMap, place: MapPlace, grid: StateGrid): SvgNode[] {
  const transform = transformOf(place)
  return states.map(({ code, id, name, counties, on, first, last, outline }, index) => {
    const x = (index % grid.columns) * grid.cellWidth
    const y = grid.top + Math.floor(index / grid.columns) * grid.cellHeight
    const days = first === last ? formatDate(first) : `from ${formatDate(first)} to ${formatDate(last)}`
    return svg(
      'a',
      { href: pathOf('state', id), class: 'rm-state' },
      svg('title', {}, `${name}: ${on} of ${counties.length} on by ${formatDate(question)}; switched on ${days}`),
      svg('path', { class: 'rm-shape', transform, d: outline }),
      svg('rect', { class: 'rm-cell', x: x + 1, y: y + 1, width: grid.cellWidth - 2, height: grid.cellHeight - 2 }),
      on > 0 &&
        svg('rect', {
          class: 'rm-share',
          x: x + INSET,
          y: y + grid.cellHeight - INSET - BAR,
          width: ((grid.cellWidth - 2 * INSET) * on) / counties.length,
          height: BAR,
        }),
      svg('text', { class: 'middle', x: x + grid.cellWidth / 2, y: y + grid.cellHeight - 14 }, code),
    )
  })
}
