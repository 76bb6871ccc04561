import { PALETTE } from '../figure/palette'
import type { Color } from './card-parts'
import type { FewColors } from './encode-png'

type Rgb = [red: number, green: number, blue: number]

/** Shades from paper to ink: edges of letters look smooth with these, and more would only make files larger. */
const SHADES = 5

/**
 * The pixels of a card (red, green, blue, alpha) in few colours: paper, shades up to ink, and the hues, with a tint of each
 * for its edges where there are several. Each pixel gets the nearest; colours that differ by less than 8 in each part count as one.
 */
export function reduceColors(
  rgba: Uint8Array,
  size: { width: number; height: number },
  hues: readonly Color[] = [],
): FewColors {
  const { palette, nearest } = tableFor(hues)
  const pixels = new Uint8Array((size.width * size.height) / 2)
  const at = (offset: number) =>
    nearest[((byte(rgba, offset) >> 3) << 10) | ((byte(rgba, offset + 1) >> 3) << 5) | (byte(rgba, offset + 2) >> 3)] ??
    0
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = (at(8 * index) << 4) | at(8 * index + 4)
  return { ...size, palette, pixels }
}

function byte(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0
}

type Table = { palette: Rgb[]; nearest: Uint8Array }
const tables = new Map<string, Table>()
/** As many as four bits can tell apart. */
const MOST = 16

/** The palette of some hues, and for each colour of five bits a part the place of the nearest one in it. */
function tableFor(hues: readonly Color[]): Table {
  const key = hues.join(' ')
  const [paper, ink] = [readColor(PALETTE.paper), readColor(PALETTE.ink)]
  const shades = Array.from({ length: SHADES + 1 }, (_, step) => mix(paper, ink, step / SHADES))
  const own = hues.map((hue) => readColor(PALETTE[hue]))
  const tints = own.length > 1 ? own.map((hue) => mix(paper, hue, 0.5)) : []
  const palette = [...shades, ...own, ...tints].slice(0, MOST)
  const table = tables.get(key) ?? {
    palette,
    nearest: Uint8Array.from({ length: 1 << 15 }, (_, five) =>
      nearestOf(palette, [widen(five >> 10), widen((five >> 5) & 31), widen(five & 31)]),
    ),
  }
  tables.set(key, table)
  return table
}

/** Five bits as eight: 31 becomes 255. */
function widen(five: number): number {
  return (five << 3) | (five >> 2)
}

function nearestOf(palette: readonly Rgb[], color: Rgb): number {
  const distances = palette.map((one) => one.reduce((sum, part, index) => sum + (part - (color[index] ?? 0)) ** 2, 0))
  return distances.indexOf(Math.min(...distances))
}

function readColor(hex: string): Rgb {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)) as Rgb
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((part, index) => Math.round(part + ((to[index] ?? 0) - part) * share)) as Rgb
}
