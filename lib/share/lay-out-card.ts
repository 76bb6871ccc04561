import { CARD_SIZE, type CardPart, SHEET } from './card-parts'
import type { Measure } from './fit-text'
import { layOutBoxes, ROW_HEIGHT } from './lay-out-boxes'
import { layOutTitle } from './lay-out-title'
import type { ShareCard } from './share-card'

const FOOT = { height: 92, line: 58, mark: 68, size: 36 }

/** Places the words of a card: a row of boxes, the box of the title, the foot. The same card gives the same places. */
export function layOutCard(card: ShareCard, measure: Measure): CardPart[] {
  const top = SHEET.edge + (card.boxes.length > 0 ? ROW_HEIGHT : 0)
  const bottom = CARD_SIZE.height - SHEET.edge - FOOT.height
  return [
    ...layOutBoxes(card.boxes, measure),
    ...layOutTitle(card, { x: SHEET.edge, y: top, width: SHEET.inner, height: bottom - top }, measure),
    ...layOutFoot(card, bottom, measure),
  ]
}

/** Whose card it is: the icon as the first box of the last row, the name of the site, and on what the page rests. */
function layOutFoot({ site, foot }: ShareCard, top: number, measure: Measure): CardPart[] {
  const { edge, inner, pad } = SHEET
  const { height, mark, size } = FOOT
  const y = top + FOOT.line
  const inset = (height - mark) / 2
  const right = edge + inner - pad
  return [
    { kind: 'surface', x: edge, y: top, width: height, height, color: 'ink' },
    { kind: 'mark', x: edge + inset, y: top + inset, size: mark, until: edge + height, color: 'paper' },
    { kind: 'frame', x: edge, y: top, width: inner, height },
    { kind: 'text', x: edge + height + pad, y, words: site, face: 'strong', size, color: 'ink' },
    ...(foot
      ? [
          {
            kind: 'text' as const,
            x: Math.round(right - measure(foot, 'plain') * size),
            y,
            words: foot,
            face: 'plain' as const,
            size,
            color: 'muted' as const,
          },
        ]
      : []),
  ]
}
