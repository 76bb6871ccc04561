import { createCanvas } from '@napi-rs/canvas'
import { PALETTE } from '../figure/palette'
import { strokeMark } from './draw-card'
import { encodePng } from './encode-png'
import { reduceColors } from './few-colors'
import { ICON_CORNER, MARK } from './mark'

/**
 * The icon as a PNG of `size` pixels: the mark in paper on ink. `isCut`: systems that cut icons to a shape of their own get
 * the ground to the edges, and the mark within the middle four fifths, which every shape leaves (W3C Manifest, "maskable").
 */
export async function drawIcon(size: number, { isCut = false }: { isCut?: boolean } = {}): Promise<Buffer> {
  const canvas = createCanvas(size, size)
  const context = canvas.getContext('2d')
  const unit = size / MARK.size
  context.fillStyle = PALETTE.ink
  context.beginPath()
  if (isCut) context.rect(0, 0, size, size)
  else context.roundRect(0, 0, size, size, ICON_CORNER * unit)
  context.fill()
  const share = isCut ? 0.76 : 1
  const inset = (size * (1 - share)) / 2
  context.translate(inset, inset)
  context.scale(unit * share, unit * share)
  strokeMark(context, PALETTE.paper)
  // The ground of the others has round corners, through which the page is seen: a palette has no such colour.
  return isCut ? encodePng(reduceColors(canvas.data(), { width: size, height: size })) : canvas.toBuffer('image/png')
}
