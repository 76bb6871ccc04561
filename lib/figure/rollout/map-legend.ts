import { formatDate } from '../../timeline/format-date'
import { wrapWords } from '../format-svg-file'
import { type SvgNode, svg } from '../svg-tree'
import type { RolloutMap } from './map-data'
import { drawSample, type MapPlace } from './map-dots'

const LINE = 16

/** How the legend is laid out: where its columns start, how high a row is, and how many letters a line has room for. */
export type LegendRoom = {
  columns: readonly number[]
  height: number
  letters: number
  size: 'rm-wide' | 'rm-narrow'
}

/** What the dots mean, above the map: how many counties, and when. The first entry leads to the event that asked the question. */
export function drawLegend({ spans, asked }: RolloutMap, place: MapPlace, room: LegendRoom): SvgNode[] {
  const { columns, height, letters, size } = room
  return spans.map(({ id, when, counties }, index) => {
    const [x, y] = [columns[index % columns.length] ?? 0, Math.floor(index / columns.length) * height]
    const said = index === 0 ? `${when}, when a blog asked about opting out` : when
    const parts = [
      drawSample(id, { ...place, x: x + 5, y: y + 7 }, size),
      svg('text', { class: 'bold', x: x + 32, y: y + 16 }, amountOf(counties.length, index, spans.length)),
      ...wrapWords(said, letters).map((line, nth) =>
        svg('text', { class: 'small', x: x + 32, y: y + 16 + (nth + 1) * LINE }, line),
      ),
    ]
    if (index > 0) return svg('g', {}, ...parts)
    const title = `${formatDate(asked.date)}: ${asked.title}`
    const hit = svg('rect', { class: 'hit', x, y, width: columns[1] ?? 0, height })
    return svg('a', { href: asked.href }, svg('title', {}, title), hit, ...parts)
  })
}

function amountOf(counties: number, index: number, spans: number): string {
  const number = counties.toLocaleString('en-US')
  if (index === 0) return `${number} counties on`
  return index === spans - 1 ? `the last ${number}` : `${number} more`
}
