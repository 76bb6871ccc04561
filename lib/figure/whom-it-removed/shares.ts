import { formatDate } from '../../timeline/format-date'
import { hatch } from '../hatch'
import { type SvgNode, svg } from '../svg-tree'
import { formatPeople, formatPercent, type ShareDay } from './data'
import { EDGE, type Part, placeShare, type Room } from './scale'
import { line, paragraph, textWidth } from './words'

const BOX = 16

/** A source that gives whole percents may have rounded by half a percent either way. */
const ROUNDED_BY = 0.005

/** What is particular to the number of a day, beyond what all days share. */
const PARTICULARS: Readonly<Record<string, string>> = { '2011-02-28': 'in none of ICE’s three levels' }

/**
 * The share without a conviction by each day, all days counting everybody removed since the start: a box at the right of a line
 * that stands for all, on the scale of the bar above.
 */
export function drawShares(days: readonly ShareDay[], room: Room, top: number): Part {
  const heading = paragraph(
    { x: 0, top, width: room.width, text: 'The share without a conviction, then and later' },
    { size: 'big', look: 'bold' },
  )
  const words = paragraph(
    {
      x: 0,
      top: heading.bottom + 2,
      width: room.width,
      text: 'Everyone removed since October 2008: each row includes those above it. Boxes: no conviction. Thin lines: convicted. Percentages are our calculation.',
    },
    { size: 'small', look: 'quiet' },
  )
  const step = room.narrow ? 68 : 56
  const first = words.bottom + 16
  const firstBox = first + boxBelow(room)
  const lastBox = firstBox + (days.length - 1) * step
  const edge = placeShare(room, 1 - (days[0]?.share ?? 0))
  return {
    nodes: [
      heading.node,
      words.node,
      // The edge of the first day goes on, so that the eye can hold the later ones against it.
      svg('line', { class: 'grid', x1: edge, y1: firstBox + BOX, x2: edge, y2: lastBox + BOX }),
      ...days.map((day, index) => drawDay(day, room, first + index * step)),
    ],
    bottom: lastBox + BOX + EDGE,
  }
}

/** How far below the top of a day its box begins: the words above it have one line, or two. */
function boxBelow({ narrow }: Room): number {
  return narrow ? 34 : 20
}

function drawDay(day: ShareDay, room: Room, top: number): SvgNode {
  const { width, narrow } = room
  const date = `${formatDate(day.day)}`
  const percent = `${formatPercent(day.share, day.without.about)} percent`
  const people = `${formatPeople(day.all)} removed`
  const particular = PARTICULARS[day.day]
  const words = narrow
    ? [
        line(0, top + 12, date, { look: 'bold' }),
        line(width, top + 12, percent, { look: 'bold end halo' }),
        line(0, top + 27, people, { size: 'small' }),
        particular && line(width, top + 27, particular, { size: 'small', look: 'end halo' }),
      ]
    : [
        line(0, top + 12, date, { look: 'bold' }),
        line(130, top + 12, people),
        line(width, top + 12, percent, { look: 'bold end halo' }),
        particular &&
          line(width - textWidth(percent, { look: 'bold' }) - 8, top + 12, particular, {
            size: 'small',
            look: 'end halo',
          }),
      ]
  const marks = [
    ...words,
    ...drawShare(day, room, top + boxBelow(room)),
    svg('rect', { class: 'hit', x: 0, y: top, width, height: boxBelow(room) + BOX }),
  ]
  const { event } = day
  if (!event) return svg('g', {}, ...marks)
  return svg('a', { href: event.href }, svg('title', {}, `${formatDate(event.date)}: ${event.title}`), ...marks)
}

function drawShare({ share, without }: ShareDay, room: Room, y: number): SvgNode[] {
  const start = placeShare(room, 0)
  const end = placeShare(room, 1)
  if (!without.about) {
    const edge = placeShare(room, 1 - share)
    return [
      svg('path', { class: 'wr-rest', d: rest(start, edge, y) }),
      svg('rect', { class: 'wr-open', x: edge, y, width: end - edge, height: BOX }),
    ]
  }
  const whole = Math.round(share * 100) / 100
  const least = placeShare(room, 1 - whole + ROUNDED_BY)
  const most = placeShare(room, 1 - whole - ROUNDED_BY)
  return [
    svg('path', { class: 'wr-rest', d: rest(start, most, y) }),
    svg('path', { class: 'wr-edge', d: `M${least} ${y}H${end}v${BOX}H${least}` }),
    svg('path', { class: 'wr-hatch', d: hatch({ x: most, y, width: least - most, height: BOX }, 3) }),
    svg('path', { class: 'wr-loose', d: `M${least} ${y}H${most}v${BOX}H${least}z` }),
  ]
}

function rest(from: number, to: number, y: number): string {
  return `M${from} ${y + 3}v${BOX - 6}M${from} ${y + BOX / 2}H${to}`
}
