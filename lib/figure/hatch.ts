import { round } from './svg-tree'

/** A box in units of a drawing. */
export type Box = { x: number; y: number; width: number; height: number }

/**
 * Strokes that rise to the right through a box, `gap` apart along its foot, as the data of one path: a pattern element would
 * need an id, and ids of several drawings clash on a page.
 */
export function hatch({ x, y, width, height }: Box, gap: number): string {
  const strokes: string[] = []
  for (let foot = gap - height; foot < width; foot += gap) {
    const from = Math.max(foot, 0)
    const to = Math.min(foot + height, width)
    if (to <= from) continue
    strokes.push(
      `M${round(x + from)} ${round(y + height - (from - foot))}L${round(x + to)} ${round(y + height - (to - foot))}`,
    )
  }
  return strokes.join('')
}
