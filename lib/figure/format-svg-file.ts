import type { Drawing, KeyEntry } from './drawing'
import { FACES, PALETTE } from './palette'
import { resolveLooks } from './resolve-looks'
import { formatNodes, svg } from './svg-tree'

const MARGIN = 24
const LINE = 17
const HEADLINE = 25

/**
 * A drawing as a file of its own: on paper of its own, title above, sources and address below, so that it can stand in a slide
 * or a report without the page. `address`: makes paths absolute; without a public origin links are left out.
 */
export function formatSvgFile({
  drawing,
  key,
  title,
  lines,
  address,
}: {
  drawing: Drawing
  /** What its marks mean, a line each below it. */
  key: readonly KeyEntry[]
  title: string
  /** The source line and the address, as they stand below the drawing. */
  lines: readonly string[]
  address: (path: string) => string | undefined
}): string {
  const width = drawing.width + 2 * MARGIN
  const headline = wrapWords(title, Math.floor(drawing.width / 10))
  const top = MARGIN + headline.length * HEADLINE + 16
  const keyTop = top + drawing.height + 26
  const below = keyTop + key.length * LINE + (key.length > 0 ? 10 : 2)
  const wrapped = lines.flatMap((line) => wrapWords(line, Math.floor(drawing.width / 6.3)))
  const height = below + wrapped.length * LINE + MARGIN - LINE / 2
  const nodes = resolveLooks([
    svg('rect', { width, height, fill: PALETTE.paper }),
    ...headline.map((line, index) =>
      svg(
        'text',
        {
          x: MARGIN,
          y: MARGIN + 16 + index * HEADLINE,
          'font-family': FACES.text,
          'font-size': 20,
          'font-weight': 650,
        },
        line,
      ),
    ),
    svg('g', { transform: `translate(${MARGIN} ${top})` }, ...drawing.nodes),
    ...key.map(({ mark, words }, index) =>
      svg(
        'g',
        { transform: `translate(${MARGIN + 10} ${keyTop + index * LINE - 4})` },
        mark,
        svg('text', { class: 'small', x: 18, y: 4 }, words),
      ),
    ),
    ...wrapped.map((line, index) => svg('text', { class: 'small quiet', x: MARGIN, y: below + index * LINE }, line)),
  ])
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`
  const told = formatNodes([svg('title', {}, title), svg('desc', {}, drawing.name)], address)
  return `${open}${told}${formatNodes(nodes, address)}</svg>\n`
}

/** Breaks a line into lines of at most so many letters, between words. */
export function wrapWords(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
