import { wrapWords } from '../format-svg-file'
import { type SvgNode, svg } from '../svg-tree'

/** Sizes of text in units of a drawing, by the class that sets them; '' is plain text. */
const SIZES = { small: 12, '': 13, big: 16 } as const

/** The looks of a text: its size, and further classes. */
export type TextLook = { size?: keyof typeof SIZES; look?: string }

/** About how wide a text of Public Sans is; bold letters are a little wider. */
export function textWidth(text: string, { size = '', look = '' }: TextLook = {}): number {
  return text.length * SIZES[size] * (look.includes('bold') ? 0.535 : 0.51)
}

/** A line of text at its baseline; `look` may move its anchor (middle, end). */
export function line(x: number, y: number, text: string, { size = '', look = '' }: TextLook = {}): SvgNode {
  return svg('text', { class: [size, look].filter(Boolean).join(' ') || undefined, x, y }, text)
}

/**
 * A text in lines of at most `width`, its first baseline a line below `top`: one element, so that it is read as one sentence.
 * `bottom` is where the next thing may begin.
 */
export function paragraph(
  { x, top, width, text }: { x: number; top: number; width: number; text: string },
  { size = '', look = '' }: TextLook = {},
): { node: SvgNode; bottom: number } {
  const leading = SIZES[size] + 4
  const lines = wrapWords(text, Math.floor(width / textWidth('m', { size, look })))
  const spans = lines.flatMap((words, index) => [
    ...(index > 0 ? [' '] : []),
    svg('tspan', { x, y: top + leading * (index + 1) - 3 }, words),
  ])
  const node = svg('text', { class: [size, look].filter(Boolean).join(' ') || undefined }, ...spans)
  return { node, bottom: top + leading * lines.length }
}
