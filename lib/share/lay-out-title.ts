import {
  CARD_SIZE,
  type CardPart,
  type Color,
  LABEL_HEIGHT,
  LABEL_SIZE,
  labelPart,
  type Place,
  SHEET,
} from './card-parts'
import { drawingPart } from './drawing-part'
import { cutToWidth, type Face, type FittedText, fitText, type Measure } from './fit-text'
import type { ShareCard } from './share-card'

const TITLE = { leading: 1.1, sizes: sizesFrom(150, 46) }
const DESCRIPTION = { leading: 1.28, sizes: sizesFrom(42, 34), above: 20 }
/** What happened later, in one line: it is never left out. */
const NOTE = { size: 36, height: 52 }
/** With a description below it the title keeps to so much of the box. */
const SHARE_OF_TITLE = 0.62
/** The mark beside the title, cut off by the right edge of the card, which its line leaves. */
const MARK = { size: 370, gap: 40 }

/** With a drawing the title has the left part of the card: the smallest words of the drawing can then be read too. */
const WIDTH_BESIDE_DRAWING = 366
const AROUND_DRAWING = 16

/** The box of the title, with the drawing in a box of its own beside it if the card has one. */
export function layOutTitle(card: ShareCard, place: Place, measure: Measure): CardPart[] {
  if (!card.drawing) return layOutWords(card, place, measure)
  const beside = { ...place, x: place.x + WIDTH_BESIDE_DRAWING, width: place.width - WIDTH_BESIDE_DRAWING }
  const within = {
    x: beside.x + AROUND_DRAWING,
    y: beside.y + AROUND_DRAWING,
    width: beside.width - 2 * AROUND_DRAWING,
    height: beside.height - 2 * AROUND_DRAWING,
  }
  return [
    ...layOutWords(card, { ...place, width: WIDTH_BESIDE_DRAWING }, measure),
    { kind: 'frame', ...beside },
    drawingPart(card.drawing, within),
  ]
}

/** The title, as large as it can be, with the description below if all of it has room. */
function layOutWords(card: ShareCard, place: Place, measure: Measure): CardPart[] {
  const above = card.label ? LABEL_HEIGHT : 0
  const mark = card.mark ? markAt(place) : undefined
  const width = (mark ? mark.x - MARK.gap : place.x + place.width - SHEET.pad) - (place.x + SHEET.pad)
  const noteHeight = card.note ? NOTE.height : 0
  const room = place.height - above - SHEET.pad - 8 - noteHeight
  const { title, below } = setWords(card, { width, height: room }, measure)
  const block =
    heightOf(title, TITLE.leading) + noteHeight + (below ? DESCRIPTION.above + heightOf(below, DESCRIPTION.leading) : 0)
  // Without a label in the corner the words stand in the middle, with one a little above it.
  const top = place.y + above + (place.height - above - block) / (card.label ? 2.4 : 2)
  const x = place.x + SHEET.pad
  return [
    { kind: 'frame', ...place },
    ...(card.label ? [labelPart(cutToWidth(card.label, 'plain', width / LABEL_SIZE, measure), x, place.y)] : []),
    ...linesOf(title, { x, top, leading: TITLE.leading, face: 'title', color: 'ink' }),
    ...(card.note
      ? [
          notePart(
            cutToWidth(card.note, 'strong', width / NOTE.size, measure),
            x,
            top + heightOf(title, TITLE.leading) + NOTE.height,
          ),
        ]
      : []),
    ...(below
      ? linesOf(below, {
          x,
          top: top + heightOf(title, TITLE.leading) + noteHeight + DESCRIPTION.above,
          leading: DESCRIPTION.leading,
          face: 'words',
          color: 'muted',
        })
      : []),
    ...(mark ? [mark] : []),
  ]
}

/** Title and description as set in a room; the title alone where the description does not fit. */
function setWords(
  { title, description }: ShareCard,
  { width, height }: { width: number; height: number },
  measure: Measure,
): { title: FittedText; below?: FittedText } {
  const set = (share: number) =>
    fitText({ ...TITLE, words: title, face: 'title', width, height: height * share }, measure)
  if (!description) return { title: set(1) }
  const above = set(SHARE_OF_TITLE)
  const left = height - heightOf(above, TITLE.leading) - DESCRIPTION.above
  const below = fitText({ ...DESCRIPTION, words: description, face: 'words', width, height: left }, measure)
  return below.whole ? { title: above, below } : { title: set(1) }
}

function notePart(words: string, x: number, bottom: number): CardPart {
  return { kind: 'text', x, y: Math.round(bottom - 8), words, face: 'strong', size: NOTE.size, color: 'ink' }
}

function markAt({ x, y, width, height }: Place): CardPart & { kind: 'mark' } {
  return {
    kind: 'mark',
    x: x + width - MARK.size + 20,
    y: y + Math.round((height - MARK.size) / 2),
    size: MARK.size,
    until: CARD_SIZE.width,
    color: 'ink',
  }
}

function heightOf({ lines, size }: FittedText, leading: number): number {
  return lines.length * size * leading
}

function linesOf(
  { lines, size }: FittedText,
  { x, top, leading, face, color }: { x: number; top: number; leading: number; face: Face; color: Color },
): CardPart[] {
  return lines.map((words, index) => {
    // Capitals are two thirds of the size high: so they stand in the middle of their line.
    const y = Math.round(top + size * (index * leading + leading / 2 + 0.335))
    return { kind: 'text', x, y, words, face, size, color }
  })
}

/** Sizes from the largest to the smallest, two pixels apart. */
function sizesFrom(largest: number, smallest: number): number[] {
  return Array.from({ length: (largest - smallest) / 2 + 1 }, (_, index) => largest - 2 * index)
}
