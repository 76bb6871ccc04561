import { type CardPart, LABEL_SIZE, labelPart, SHEET } from './card-parts'
import { cutToWidth, type Measure } from './fit-text'
import type { CardBox } from './share-card'

/** How high the row of boxes is. */
export const ROW_HEIGHT = 130

const BAR = 20
const STATUS = { radius: 18, width: 52 }
const SIZES = [52, 50, 48, 46, 44, 42, 40, 38, 36, 34, 32]
const SMALLEST = 30
/** How wide the words of one box are at most, in the smallest size: names of publications can be very long. */
const WIDEST = 640

/**
 * Boxes in a row across the sheet: each as wide as its words need, with an equal share of what is left. Where they are too
 * wide together, all words become smaller.
 */
export function layOutBoxes(boxes: readonly CardBox[], measure: Measure): CardPart[] {
  const cut = boxes.map((box) => ({ ...box, words: cutToWidth(box.words, 'words', WIDEST / SMALLEST, measure) }))
  const size = SIZES.find((one) => spareWidth(cut, one, measure) >= 0) ?? SMALLEST
  const share = spareWidth(cut, size, measure) / boxes.length
  let end: number = SHEET.edge
  return cut.flatMap((box) => {
    const left = Math.round(end)
    end += widthOf(box, size, measure) + share
    return layOutBox(box, left, Math.round(end) - left, size)
  })
}

function spareWidth(boxes: readonly CardBox[], size: number, measure: Measure): number {
  return boxes.reduce((left, box) => left - widthOf(box, size, measure), SHEET.inner as number)
}

function widthOf({ label, words, lane, status }: CardBox, size: number, measure: Measure): number {
  const below = (status ? STATUS.width : 0) + measure(words, 'words') * size
  return (lane ? BAR : 0) + Math.max(below, measure(label, 'plain') * LABEL_SIZE) + 2 * SHEET.pad
}

function layOutBox({ label, words, lane, status }: CardBox, left: number, width: number, size: number): CardPart[] {
  const top = SHEET.edge
  const x = left + (lane ? BAR : 0) + SHEET.pad
  const y = top + ROW_HEIGHT - 30
  // A status stands at half the height of small letters, like a bullet.
  const middle = y - Math.round(size * 0.3)
  return [
    ...(lane ? [{ kind: 'surface' as const, x: left, y: top, width: BAR, height: ROW_HEIGHT, color: lane }] : []),
    { kind: 'frame', x: left, y: top, width, height: ROW_HEIGHT },
    labelPart(label, x, top),
    ...(status ? [{ kind: 'status' as const, x: x + STATUS.radius, y: middle, radius: STATUS.radius, status }] : []),
    { kind: 'text', x: x + (status ? STATUS.width : 0), y, words, face: 'words', size, color: 'ink' },
  ]
}
