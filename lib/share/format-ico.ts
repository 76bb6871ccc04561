/** A picture of an icon file: its side in pixels, below 256, and its PNG. */
export type IcoPicture = { size: number; png: Buffer }

const HEAD = 6
const ENTRY = 16

/**
 * Pictures as one ICO file: a head, an entry of 16 bytes for each, then the PNGs as they are (Windows reads them so since
 * Vista, and every browser that still asks for this file).
 */
export function formatIco(pictures: readonly IcoPicture[]): Buffer {
  const head = Buffer.alloc(HEAD)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let start = HEAD + ENTRY * pictures.length
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(ENTRY)
    entry.set([size, size])
    // One plane, 32 bits a pixel.
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(start, 12)
    start += png.length
    return entry
  })
  return Buffer.concat([head, ...entries, ...pictures.map(({ png }) => png)])
}
