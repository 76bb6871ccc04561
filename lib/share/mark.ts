import { PALETTE } from '../figure/palette'

/**
 * The mark of the site, drawn by hand on a square of 32 units: the ridges of a fingerprint, of which one leaves the pattern
 * and goes out of the frame. Upright and level edges lie on even units: at 16 pixels they fall between two pixels.
 * The line that leaves is longer than the square; whoever draws it cuts it off at the frame.
 */
export const MARK = {
  size: 32,
  ridges: {
    width: 2,
    path: 'M19 19v3c0 2.5-.4 5-1 7M14 30c.7-2.5 1-5 1-8v-3a4 4 0 0 1 8 0v3c0 2.5-.4 5-1 7M9.5 28c1-2 1.5-4 1.5-6.5V19a8 8 0 0 1 16 0v3c0 1.8-.2 3-.6 4.5',
  },
  leaving: { width: 4, path: 'M5 26c.7-1.6 1-3 1-5v-2A13 13 0 0 1 19 6h99' },
} as const

/** How round the corners of the icon are, in units of the mark. */
export const ICON_CORNER = 5

/**
 * The icon as a file: the mark in paper on ink, and the other way round where the reader's screen is dark. The colours
 * stand in attributes too, for programs that read no styles.
 */
export function formatIconSvg(): string {
  const { size, ridges, leaving } = MARK
  const { ink, paper } = PALETTE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">`,
    '<title>A fingerprint, and a line that leaves it</title>',
    `<style>@media (prefers-color-scheme:dark){rect{fill:${paper}}g{stroke:${ink}}}</style>`,
    `<rect width="${size}" height="${size}" rx="${ICON_CORNER}" fill="${ink}"/>`,
    `<g fill="none" stroke="${paper}" stroke-linecap="round">`,
    ...[ridges, leaving].map(({ width, path }) => `<path stroke-width="${width}" d="${path}"/>`),
    '</g></svg>\n',
  ].join('\n')
}
