import type { PALETTE } from '../figure/palette'
import type { EventRecord } from '../schema/event'
import type { DrawingPart } from './drawing-part'
import type { Face } from './fit-text'

/** The size of a card in pixels: what readers of Open Graph ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** A place on a card, in pixels from its upper left corner. */
export type Place = { x: number; y: number; width: number; height: number }

/** A colour of the palette, by its name. */
export type Color = keyof typeof PALETTE

/** A line of words: `x` is where it begins, `y` the line on which it stands. */
export type TextPart = { kind: 'text'; x: number; y: number; words: string; face: Face; size: number; color: Color }

/** A part of a card: the rules around a box, a surface, a line of words, the shape of a status, the mark, a drawing. */
export type CardPart =
  | ({ kind: 'frame' } & Place)
  | ({ kind: 'surface'; color: Color } & Place)
  | TextPart
  | DrawingPart
  /** `x` and `y`: its middle. */
  | { kind: 'status'; x: number; y: number; radius: number; status: EventRecord['status'] }
  /** The mark on a square of `size`; its line goes on to the right as far as `until`. */
  | { kind: 'mark'; x: number; y: number; size: number; until: number; color: Color }

/** The boxes lie edge to edge on a sheet; words in them keep away from the rules. Pixels. */
export const SHEET = { edge: 36, inner: CARD_SIZE.width - 72, pad: 28 } as const

/** The words of a label, and how much of the upper part of a box belongs to it. */
export const LABEL_SIZE = 28
export const LABEL_HEIGHT = 44

/** The label in the upper left corner of a box. */
export function labelPart(words: string, x: number, top: number): TextPart {
  return { kind: 'text', x, y: top + 38, words, face: 'plain', size: LABEL_SIZE, color: 'muted' }
}
