import { type SvgNode, svg } from '../svg-tree'

/** Words in one look: classes of figure-rules.ts. */
export type Run = { words: string; look: string }

/** Units from one line of text to the next. */
export const LINE_HEIGHT = 15

/** About how wide words stand, in units: Public Sans at 13, or at 12 with the class `small`; bold is 5 percent wider. */
export function measureWords({ words, look }: Run): number {
  const classes = look.split(' ')
  return words.length * (classes.includes('small') ? 6.1 : 6.6) * (classes.includes('bold') ? 1.05 : 1)
}

/** Breaks runs into lines that are at most so many units wide, between words. */
export function breakRuns(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [[]]
  let used = 0
  for (const { words, look } of runs) {
    for (const word of words.split(' ')) {
      const line = lines.at(-1) ?? []
      const last = line.at(-1)
      const space = last ? measureWords({ words: ' ', look }) : 0
      const room = measureWords({ words: word, look })
      if (last && used + space + room > width) {
        lines.push([{ words: word, look }])
        used = room
        continue
      }
      used += space + room
      if (last?.look === look) last.words += ` ${word}`
      else line.push({ words: word, look })
    }
  }
  return lines
}

/** Lines of text, the first with its baseline at `y`; `below` is the baseline of what follows. */
export function drawLines(
  lines: readonly (readonly Run[])[],
  { x, y, look = '' }: { x: number; y: number; look?: string },
): { nodes: SvgNode[]; below: number } {
  const nodes = lines.map((line, index) =>
    svg(
      'text',
      { class: look || undefined, x, y: y + index * LINE_HEIGHT },
      ...(line.length === 1 && line[0]?.look === look
        ? [line[0].words]
        : line.map((run, at) => svg('tspan', { class: run.look || undefined }, `${at > 0 ? ' ' : ''}${run.words}`))),
    ),
  )
  return { nodes, below: y + lines.length * LINE_HEIGHT }
}
