import type { Site } from '../../site/site'
import type { Drawing, DrawnFigure, KeyEntry } from '../drawing'
import { hatch } from '../hatch'
import { svg } from '../svg-tree'
import { type Removals, readRemovals } from './data'
import { drawReadings } from './readings'
import type { Room } from './scale'
import { drawShares } from './shares'
import { drawSmall } from './small'

const NAME =
  'People removed under Secure Communities by 30 June 2010, by level, with what the groups that sued and what ICE said of the same numbers; and the share without a conviction by three later days.'

/**
 * Whom the program removed: one bar with the two readings of it, and below it, apart, the share without a conviction as it went on.
 * Undefined where the content lacks the numbers.
 */
export function drawWhomItRemoved(site: Site): DrawnFigure | undefined {
  const removals = readRemovals(site)
  if (!removals) return undefined
  return {
    wide: draw(removals, { width: 760, narrow: false }),
    narrow: draw(removals, { width: 320, narrow: true }),
    small: drawSmall(removals.levels),
    key: KEY,
    data: removals.data,
  }
}

function draw({ levels, shares }: Removals, room: Room): Drawing {
  const readings = drawReadings(levels, room, 0)
  const rule = readings.bottom + 28
  const later = drawShares(shares, room, rule + 26)
  return {
    width: room.width,
    height: Math.ceil(later.bottom),
    name: NAME,
    nodes: [
      ...readings.nodes,
      svg('line', { class: 'axis', x1: 0, y1: rule, x2: room.width, y2: rule }),
      ...later.nodes,
    ],
  }
}

const HATCHED = { x: -4, y: -6, width: 8, height: 12 }

const KEY: readonly KeyEntry[] = [
  {
    mark: svg(
      'g',
      {},
      svg('path', { class: 'wr-hatch', d: hatch(HATCHED, 3) }),
      svg('path', { class: 'wr-loose', d: 'M4 -6H-4V6H4z' }),
    ),
    words: 'Broken edge: the source rounds to a whole percent; the hatching spans half a percent either way',
  },
]
