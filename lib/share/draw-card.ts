import { createCanvas, GlobalFonts, type Image, loadImage, Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import { PALETTE } from '../figure/palette'
import { CARD_SIZE, type CardPart, type Color } from './card-parts'
import type { DrawingPart } from './drawing-part'
import { encodePng } from './encode-png'
import { reduceColors } from './few-colors'
import type { Face, Measure } from './fit-text'
import { MARK } from './mark'

/** The files of the two faces of the site (WOFF2, weights 400 to 700). */
export type FaceFiles = { serif: Uint8Array; plain: Uint8Array }

/** Measures words and draws cards. The canvas draws the same pixels on every system as long as it uses our own faces. */
export type Painter = { measure: Measure; draw: (parts: readonly CardPart[]) => Promise<Buffer> }

/** To be raised with every change of how parts are drawn: pictures that a build keeps are asked for by it. */
export const DRAWING = 1

const FAMILIES = { serif: 'Card Serif', plain: 'Card Plain' } as const
const FACES: Record<Face, { weight: number; family: string }> = {
  title: { weight: 620, family: FAMILIES.serif },
  words: { weight: 500, family: FAMILIES.serif },
  plain: { weight: 500, family: FAMILIES.plain },
  strong: { weight: 650, family: FAMILIES.plain },
}

const RULE = 3

/** A painter with these faces. The first call gives them to the canvas, for the whole process. */
export function openPainter(files: FaceFiles): Painter {
  for (const key of ['serif', 'plain'] as const)
    if (!GlobalFonts.has(FAMILIES[key])) GlobalFonts.register(Buffer.from(files[key]), FAMILIES[key])
  const canvas = createCanvas(CARD_SIZE.width, CARD_SIZE.height)
  const context = canvas.getContext('2d')
  // Not the language of the machine: the same letters everywhere.
  context.lang = 'en'
  return {
    measure: (words, face) => {
      context.font = fontOf(face, 100)
      return context.measureText(words).width / 100
    },
    draw: async (parts) => {
      const shapes = await readShapes(parts)
      context.fillStyle = PALETTE.paper
      context.fillRect(0, 0, CARD_SIZE.width, CARD_SIZE.height)
      for (const part of parts)
        if (part.kind === 'drawing') drawDrawing(context, part, shapes.get(part))
        else drawPart(context, part)
      // Read before anything else can be drawn on the canvas, which all cards share.
      return encodePng(reduceColors(canvas.data(), CARD_SIZE, parts.flatMap(huesOf)))
    },
  }
}

/** The shapes of drawings, read before the canvas is touched. */
async function readShapes(parts: readonly CardPart[]): Promise<Map<CardPart, Image>> {
  const drawings = parts.filter((part) => part.kind === 'drawing')
  return new Map(
    await Promise.all(drawings.map(async (part) => [part, await loadImage(Buffer.from(part.shapes))] as const)),
  )
}

/** The colours of a part beside paper and ink. */
function huesOf(part: CardPart): readonly Color[] {
  if (part.kind === 'drawing') return part.colors
  return part.kind === 'surface' && part.color !== 'ink' ? [part.color] : []
}

function fontOf(face: Face, size: number): string {
  return `${FACES[face].weight} ${size}px "${FACES[face].family}"`
}

function drawPart(context: SKRSContext2D, part: Exclude<CardPart, DrawingPart>): void {
  if (part.kind === 'frame') {
    context.strokeStyle = PALETTE.ink
    context.lineWidth = RULE
    context.strokeRect(part.x + 0.5, part.y + 0.5, part.width, part.height)
  } else if (part.kind === 'surface') {
    context.fillStyle = PALETTE[part.color]
    context.fillRect(part.x, part.y, part.width, part.height)
  } else if (part.kind === 'text') {
    context.fillStyle = PALETTE[part.color]
    context.font = fontOf(part.face, part.size)
    context.fillText(part.words, part.x, part.y)
  } else if (part.kind === 'status') drawStatus(context, part)
  else drawMark(context, part)
}

function drawDrawing(context: SKRSContext2D, { x, y, words }: DrawingPart, shapes: Image | undefined): void {
  if (shapes) context.drawImage(shapes, x, y)
  context.save()
  context.translate(x, y)
  context.lineJoin = 'round'
  for (const line of words) {
    context.font = `${line.weight} ${line.size}px "${FAMILIES.plain}"`
    context.textAlign = line.align
    context.fillStyle = line.color
    context.strokeStyle = PALETTE.paper
    context.lineWidth = line.rim
    if (line.rim > 0) context.strokeText(line.words, line.x, line.y)
    context.fillText(line.words, line.x, line.y)
  }
  context.restore()
}

/** A full circle is confirmed, a half one reported, an open one disputed: as everywhere on the site. */
function drawStatus(context: SKRSContext2D, { x, y, radius, status }: CardPart & { kind: 'status' }): void {
  const stroke = 5
  context.strokeStyle = PALETTE.ink
  context.fillStyle = PALETTE.ink
  context.lineWidth = stroke
  context.beginPath()
  context.arc(x, y, radius - stroke / 2, 0, 2 * Math.PI)
  context.stroke()
  if (status === 'disputed') return
  context.beginPath()
  if (status === 'confirmed') context.arc(x, y, radius - 1, 0, 2 * Math.PI)
  else context.arc(x, y, radius - 1, Math.PI / 2, 1.5 * Math.PI)
  context.fill()
}

function drawMark(context: SKRSContext2D, { x, y, size, until, color }: CardPart & { kind: 'mark' }): void {
  context.save()
  context.beginPath()
  context.rect(x, y, until - x, size)
  context.clip()
  context.translate(x, y)
  context.scale(size / MARK.size, size / MARK.size)
  strokeMark(context, PALETTE[color])
  context.restore()
}

/** Draws the lines of the mark, in its own units. */
export function strokeMark(context: SKRSContext2D, color: string): void {
  context.strokeStyle = color
  context.lineCap = 'round'
  for (const { width, path } of [MARK.ridges, MARK.leaving]) {
    context.lineWidth = width
    context.stroke(new Path2D(path))
  }
}
