import { type SvgNode, svg } from '../svg-tree'
import type { Span } from './map-data'

/** Where the map stands in a drawing: its coordinates times `scale`, moved by `x` and `y`. */
export type MapPlace = { x: number; y: number; scale: number }

/** The place as an attribute. */
export function transformOf({ x, y, scale }: MapPlace): string {
  return `translate(${x} ${y})scale(${scale})`
}

/**
 * The dots of all counties: the earlier, the larger and darker; the last are rings. Larger ones lie below, so that each is seen.
 * `size`: the class that sets how thick they are.
 */
export function drawDots(spans: readonly Span[], place: MapPlace, size: 'rm-wide' | 'rm-narrow'): SvgNode {
  return svg(
    'g',
    { class: `rm-dots ${size}`, transform: transformOf(place) },
    ...spans.flatMap(({ id, counties }) => dotsOf(id, dotPath(counties))),
  )
}

/** Six dots of a span, as they are on the map, for the legend. */
export function drawSample(id: Span['id'], { x, y, scale }: MapPlace, size: 'rm-wide' | 'rm-narrow'): SvgNode {
  const place = transformOf({ x, y, scale })
  const step = 8 / scale
  const six = [0, 1, 2].flatMap((column) => [0, 1].map((row) => ({ x: column * step, y: row * step })))
  return svg('g', { class: `rm-dots ${size}`, transform: place }, ...dotsOf(id, dotPath(six)))
}

function dotsOf(id: Span['id'], d: string): SvgNode[] {
  const dots = svg('path', { class: `rm-${id}`, d })
  return id === 'fourth' ? [dots, svg('path', { class: 'rm-hole', d })] : [dots]
}

const BAND = 12

/**
 * One path for many dots: strokes of no length with round ends, in whole units. In bands from west to east, each a step from the dot
 * before, so that the same few short steps come again and again and the path is small once compressed.
 */
export function dotPath(points: readonly { x: number; y: number }[]): string {
  const band = ({ y }: { y: number }) => Math.floor(y / BAND)
  const ordered = [...points].sort((a, b) => band(a) - band(b) || a.x - b.x || a.y - b.y)
  let [x, y] = [0, 0]
  return ordered
    .map((point, index) => {
      const [nextX, nextY] = [Math.round(point.x), Math.round(point.y)]
      const step = `${index === 0 ? 'M' : 'm'}${nextX - x} ${nextY - y}h0`
      ;[x, y] = [nextX, nextY]
      return step.replace(' -', '-')
    })
    .join('')
}
