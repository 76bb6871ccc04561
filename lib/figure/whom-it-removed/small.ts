import { formatDate } from '../../timeline/format-date'
import type { Drawing } from '../drawing'
import { hatch } from '../hatch'
import { svg } from '../svg-tree'
import { formatPeople, type LevelDay } from './data'
import { bracket } from './readings'
import { edgesOf } from './scale'
import { line } from './words'

const WIDTH = 320
const BAR = { y: 46, height: 40 }

/** The bar and its two readings at a glance, without links: a picture that leads to the whole figure. */
export function drawSmall(levels: LevelDay): Drawing {
  const edges = edgesOf(levels, { width: WIDTH, narrow: true })
  const part = (from: number, to: number) => ({ x: from, width: to - from, ...BAR })
  const middle = part(edges.level1, edges.convicted)
  const foot = BAR.y + BAR.height
  const outside = Math.round((levels.outsideLevel1.people / levels.all.people) * 100)
  const center = ({ x, width }: { x: number; width: number }) => x + width / 2
  const name = { size: 'small', look: 'middle' } as const
  const reading = { look: 'bold' } as const
  return {
    width: WIDTH,
    height: 132,
    name: `${formatPeople(levels.all)} people removed by ${formatDate(levels.day)}, by level, with what two sides said of them.`,
    nodes: [
      line(edges.level1, 20, `The groups that sued: ${outside} percent`, reading),
      svg('path', { class: 'wr-bracket', d: bracket(edges.level1, edges.end, 30, 9) }),
      svg('rect', { class: 'wr-full', ...part(edges.start, edges.level1) }),
      svg('rect', { class: 'wr-open', ...part(edges.convicted, edges.end) }),
      svg('path', { class: 'wr-hatch', d: hatch(middle, 7) }),
      svg('rect', { class: 'wr-edge', ...middle }),
      svg('rect', { class: 'wr-plate', x: center(middle) - 48, y: BAR.y + 10, width: 96, height: 20 }),
      line(center(part(edges.start, edges.level1)), BAR.y + 24, 'Level 1', { size: 'small', look: 'middle wr-on' }),
      line(center(middle), BAR.y + 24, 'Levels 2 and 3', name),
      line(center(part(edges.convicted, edges.end)), BAR.y + 17, 'No', name),
      line(center(part(edges.convicted, edges.end)), BAR.y + 31, 'conviction', name),
      svg('path', { class: 'wr-bracket', d: bracket(edges.start, edges.convicted, foot + 16, -9) }),
      line(edges.start, foot + 37, `ICE: ${levels.stated.people.toLocaleString('en-US')} people convicted`, reading),
      line(WIDTH, foot + 37, `of ${formatPeople(levels.all)}`, { size: 'small', look: 'end quiet' }),
    ],
  }
}
