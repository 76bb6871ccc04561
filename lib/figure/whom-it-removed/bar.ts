import { type Box, hatch } from '../hatch'
import { type SvgNode, svg } from '../svg-tree'
import { type Count, formatPeople, formatPercent, type LevelDay } from './data'
import { edgesOf, type Room } from './scale'
import { line, textWidth } from './words'

/** The bar from the gravest class to no conviction: full, hatched, open, each part with its name and number in it. */
export function drawBar(levels: LevelDay, room: Room, { top, height }: { top: number; height: number }): SvgNode[] {
  const edges = edgesOf(levels, room)
  const labels = labelsOf(levels, room)
  const boxFrom = (x: number, to: number) => ({ x, y: top, width: to - x, height })
  const level1 = boxFrom(edges.start, edges.level1)
  const middle = boxFrom(edges.level1, edges.convicted)
  const without = boxFrom(edges.convicted, edges.end)
  return [
    svg('rect', { class: 'wr-full', ...level1 }),
    svg('rect', { class: 'wr-open', ...without }),
    svg('path', { class: 'wr-hatch', d: hatch(middle, room.narrow ? 7 : 9) }),
    svg('rect', { class: 'wr-edge', ...middle }),
    ...drawLabels(labels.level1, level1, room, { look: 'wr-on' }),
    ...drawLabels(labels.middle, middle, room, { plate: true }),
    ...drawLabels(labels.without, without, room, {}),
  ]
}

/** What stands in each part of the bar, line by line; `bold` are the lines to see first. */
type Labels = { bold: readonly number[]; lines: readonly string[] }

function labelsOf(
  { level1, levels2and3, without, all }: LevelDay,
  { narrow }: Room,
): Record<'level1' | 'middle' | 'without', Labels> {
  const people = (count: Count) => `${formatPeople(count)} people`
  const percent = (count: Count) => formatPercent(count.people / all.people)
  const both = 'Both sides count these'
  const share = `${percent(levels2and3)} percent`
  if (narrow)
    return {
      level1: { bold: [0], lines: ['Level 1', formatPeople(level1), percent(level1), 'percent'] },
      middle: { bold: [0, 4], lines: ['Levels 2 and 3', formatPeople(levels2and3), share, levels2and3.by, both] },
      without: { bold: [0, 1], lines: ['No', 'conviction', formatPeople(without), percent(without), 'percent'] },
    }
  return {
    level1: { bold: [0], lines: ['Level 1', people(level1), `${percent(level1)} percent`] },
    middle: { bold: [0, 3], lines: ['Levels 2 and 3', `${people(levels2and3)}, ${levels2and3.by}`, share, both] },
    without: { bold: [0], lines: ['No conviction', people(without), `${percent(without)} percent`] },
  }
}

/** Lines of text in the middle of a part of the bar; on hatching they get a plate of paper, so that letters stay clear of strokes. */
function drawLabels(
  { bold, lines }: Labels,
  box: Box,
  { narrow }: Room,
  { look = '', plate = false }: { look?: string; plate?: boolean },
): SvgNode[] {
  const size = narrow ? 'small' : ''
  const leading = narrow ? 16 : 18
  const lookOf = (index: number) => [look, bold.includes(index) ? 'bold' : '', 'middle'].filter(Boolean).join(' ')
  const width = Math.max(...lines.map((text, index) => textWidth(text, { size, look: lookOf(index) }))) + 8
  const height = lines.length * leading
  const x = box.x + box.width / 2
  const top = box.y + (box.height - height) / 2
  return [
    ...(plate ? [svg('rect', { class: 'wr-plate', x: x - width / 2, y: top, width, height })] : []),
    ...lines.map((text, index) => line(x, top + index * leading + leading - 4.5, text, { size, look: lookOf(index) })),
  ]
}
