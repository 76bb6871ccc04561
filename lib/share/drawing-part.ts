import type { Drawing } from '../figure/drawing'
import { PALETTE } from '../figure/palette'
import { resolveLooks } from '../figure/resolve-looks'
import { formatNodes, type SvgNode } from '../figure/svg-tree'
import type { Color, Place } from './card-parts'

/** Words of a drawing on a card, in pixels from the corner of the drawing. */
export type DrawingWords = {
  words: string
  x: number
  y: number
  size: number
  weight: number
  align: 'left' | 'center' | 'right'
  /** As CSS writes it. */
  color: string
  /** A rim of paper around the letters, in pixels. */
  rim: number
}

/** A drawing on a card: its shapes as SVG, its words apart, because only the card's own faces are the same everywhere. */
export type DrawingPart = {
  kind: 'drawing'
  shapes: string
  words: readonly DrawingWords[]
  /** The colours of the palette that are in it, beside paper and ink. */
  colors: readonly Color[]
} & Place

const ALIGNS = { start: 'left', middle: 'center', end: 'right' } as const

/** Puts a drawing into a place, as large as it can be, in the middle of it. Its words stand in no group that moves them. */
export function drawingPart({ width, height, nodes }: Drawing, place: Place): DrawingPart {
  const scale = Math.min(place.width / width, place.height / height)
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const resolved = resolveLooks(nodes).filter((node) => typeof node !== 'string')
  const inner = formatNodes(withoutWords(resolved), () => undefined)
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${size.width}" height="${size.height}">`
  return {
    kind: 'drawing',
    x: place.x + Math.round((place.width - size.width) / 2),
    y: place.y + Math.round((place.height - size.height) / 2),
    ...size,
    shapes: `${open}${inner}</svg>`,
    words: wordsIn(resolved).map((node) => setWords(node, scale)),
    colors: (Object.keys(PALETTE) as Color[]).filter(
      (color) => color !== 'paper' && color !== 'ink' && inner.includes(PALETTE[color]),
    ),
  }
}

function withoutWords(nodes: readonly (SvgNode | string)[]): SvgNode[] {
  return nodes
    .filter((node): node is SvgNode => typeof node !== 'string' && node.name !== 'text')
    .map((node) => ({ ...node, children: withoutWords(node.children) }))
}

function wordsIn(nodes: readonly (SvgNode | string)[]): SvgNode[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : node.name === 'text' ? [node] : wordsIn(node.children),
  )
}

function setWords({ attributes, children }: SvgNode, scale: number): DrawingWords {
  const { x, y, fill, stroke } = attributes
  const anchor = String(attributes['text-anchor'] ?? 'start')
  return {
    words: children.filter((child) => typeof child === 'string').join(''),
    x: Math.round(Number(x) * scale),
    y: Math.round(Number(y) * scale),
    size: Math.round(Number(attributes['font-size']) * scale),
    weight: Number(attributes['font-weight']),
    align: anchor === 'middle' || anchor === 'end' ? ALIGNS[anchor] : ALIGNS.start,
    color: String(fill),
    rim: stroke ? Math.round(Number(attributes['stroke-width']) * scale) : 0,
  }
}
