import { formatDate } from '../../timeline/format-date'
import { type SvgNode, svg } from '../svg-tree'
import { drawBar } from './bar'
import { formatPeople, type LevelDay } from './data'
import { EDGE, edgesOf, type Part, type Room } from './scale'
import { paragraph } from './words'

const ORIGIN =
  'By ICE’s figures, as news reports gave them, from 24 of the states that took part. Percentages are our calculation.'

const LEVEL_1 =
  'Level 1 is the most serious class. What it took in is told differently: in 2009 charges counted too; in 2010 the Associated Press named theft and resisting arrest, and one version of its story says “had committed or were charged with”.'

/**
 * The people removed by the day with levels as one bar from the gravest class to no conviction; above it, over the part that
 * they spoke of, the reading of the groups that sued, below it that of ICE, in the same type and with the same stroke.
 */
export function drawReadings(levels: LevelDay, room: Room, top: number): Part {
  const { narrow } = room
  const edges = edgesOf(levels, room)
  const heading = paragraph(
    {
      x: 0,
      top,
      width: room.width,
      text: `${formatPeople(levels.all)} people removed, October 2008 to ${formatDate(levels.day)}`,
    },
    { size: 'big', look: 'bold' },
  )
  const origin = paragraph(
    { x: 0, top: heading.bottom + 2, width: room.width, text: ORIGIN },
    { size: 'small', look: 'quiet' },
  )
  const groups = drawReading(readingOfGroups(levels), {
    x: edges.level1,
    top: origin.bottom + 22,
    width: edges.end - edges.level1,
    room,
  })
  const above = groups.bottom + 8
  const bar = { top: above + 16, height: narrow ? 96 : 92 }
  const below = bar.top + bar.height + 16
  const ice = drawReading(readingOfIce(levels), {
    x: edges.start,
    top: below + 6,
    width: edges.convicted - edges.start,
    room,
  })
  const note = paragraph(
    { x: 0, top: ice.bottom + 20, width: room.width, text: LEVEL_1 },
    { size: 'small', look: 'quiet' },
  )
  return {
    nodes: [
      linkTo(levels, heading.node, ...drawBar(levels, room, bar)),
      origin.node,
      ...groups.nodes,
      svg('path', { class: 'wr-bracket', d: bracket(edges.level1, edges.end, above, 10) }),
      svg('path', { class: 'wr-bracket', d: bracket(edges.start, edges.convicted, below, -10) }),
      ...ice.nodes,
      note.node,
    ],
    bottom: note.bottom,
  }
}

/** A line over a span, with feet that point at the bar: below it, or above it with a negative height. */
export function bracket(from: number, to: number, y: number, foot: number): string {
  return `M${from + EDGE} ${y + foot}v${-foot}H${to - EDGE}v${foot}`
}

function linkTo({ event }: LevelDay, ...marks: SvgNode[]): SvgNode {
  if (!event) return svg('g', {}, ...marks)
  return svg('a', { href: event.href }, svg('title', {}, `${formatDate(event.date)}: ${event.title}`), ...marks)
}

/** What a side said, and which part of the bar that is, with what the words leave open. */
type Reading = { who: string; says: string; spans: string }

function readingOfGroups({ outsideLevel1, all }: LevelDay): Reading {
  return {
    who: 'The groups that sued for the records',
    says: `${Math.round((outsideLevel1.people / all.people) * 100)} percent had no conviction or had been picked up for lesser offenses`,
    spans: `Everyone outside Level 1: ${formatPeople(outsideLevel1)}, ${outsideLevel1.by}. Level 2 could include felonies.`,
  }
}

function readingOfIce({ convicted, stated }: LevelDay): Reading {
  return {
    who: 'ICE',
    says: `The program accounted for the removal of ${stated.people.toLocaleString('en-US')} people convicted of crimes`,
    spans: `Everyone with a conviction: ${formatPeople(convicted)}, ${convicted.by}. Any crime counts, grave or minor.`,
  }
}

function drawReading(
  { who, says, spans }: Reading,
  { x, top, width, room }: { x: number; top: number; width: number; room: Room },
): Part {
  const name = paragraph({ x, top, width, text: who }, { size: room.narrow ? 'small' : '' })
  // Both statements break after as many letters, so that neither has the longer or larger block.
  const words = paragraph(
    { x, top: name.bottom + 1, width: Math.min(width, 380), text: says },
    room.narrow ? { look: 'bold' } : { size: 'big', look: 'bold' },
  )
  const span = paragraph({ x, top: words.bottom + 4, width, text: spans }, { size: 'small', look: 'quiet' })
  return { nodes: [name.node, words.node, span.node], bottom: span.bottom }
}
