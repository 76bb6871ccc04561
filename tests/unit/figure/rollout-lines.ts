import type { Drawing } from '@/lib/figure/drawing'
import type { SvgNode } from '@/lib/figure/svg-tree'

const LETTER: Record<number, number> = { 12: 6.1, 13: 6.6, 16: 8.1 }

/** A line of text as it lies on the drawing, by the widths that all figures assume. */
export type Line = { words: string; left: number; right: number; top: number; bottom: number }

/** All parts of a drawing, each before what stands in it. */
export const partsOf = (nodes: readonly (SvgNode | string)[]): SvgNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...partsOf(node.children)]))

/** The words of a part, without the title of a link. */
export const wordsOf = (node: SvgNode): string =>
  node.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'title' ? '' : wordsOf(child)))
    .join('')

/** The targets of the links of a drawing, in order. */
export const linksOf = ({ nodes }: Drawing): string[] =>
  partsOf(nodes)
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => String(attributes.href))

/** The lines of text of a drawing. */
export const linesOf = ({ nodes }: Drawing): Line[] =>
  partsOf(nodes)
    .filter(({ name }) => name === 'text')
    .map((text) => {
      const classes = String(text.attributes.class ?? '').split(' ')
      const words = wordsOf(text)
      const size = classes.includes('small') ? 12 : classes.includes('big') ? 16 : 13
      const width = words.length * (LETTER[size] ?? 0) * (classes.includes('bold') ? 1.05 : 1)
      const x = Number(text.attributes.x)
      const y = Number(text.attributes.y)
      const left = classes.includes('end') ? x - width : classes.includes('middle') ? x - width / 2 : x
      return { words, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 }
    })

/** Pairs of lines of text that lie on each other, as words. */
export const overlapsOf = (lines: readonly Line[]): string[] =>
  lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} / ${b.words}`),
  )

/** Lines of text that reach over the edge of their drawing, as words. */
export const cutOff = (drawing: Drawing): string[] =>
  linesOf(drawing)
    .filter(({ left, right, top, bottom }) => left < 0 || right > drawing.width || top < 0 || bottom > drawing.height)
    .map(({ words }) => words)
