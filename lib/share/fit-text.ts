/** How wide a text is, in units of the size of its face. */
export type Measure = (words: string, face: Face) => number

/** The faces of a card: `title` and `words` in the serif of texts, `plain` and `strong` in the face of labels. */
export type Face = 'title' | 'words' | 'plain' | 'strong'

/** A text to set into a place: sizes are tried from the first, which is the largest. `leading`: the height of a line in sizes. */
export type TextToFit = {
  words: string
  face: Face
  width: number
  height: number
  sizes: readonly number[]
  leading: number
}

/** A text as set. `whole` is false where it was cut off. */
export type FittedText = { size: number; lines: string[]; whole: boolean }

/**
 * Sets a text as large as its place allows, in lines of about the same length. What does not fit at the smallest size is
 * cut off between two words, with three dots.
 */
export function fitText(text: TextToFit, measure: Measure): FittedText {
  const words = text.words.split(' ').map((word) => ({ word, width: measure(word, text.face) }))
  const space = measure('n n', text.face) - measure('nn', text.face)
  const smallest = text.sizes.at(-1) ?? 1
  const size = text.sizes.find((one) => fits(breakLines(words, space, text.width / one), text, one)) ?? smallest
  const lines = breakLines(words, space, text.width / size)
  if (fits(lines, text, size)) return { size, lines: balance(words, space, lines), whole: true }
  const most = Math.max(1, Math.floor(text.height / (size * text.leading)))
  return {
    size,
    lines: cutOff(lines, most, (line) => shorten(line, text.face, text.width / size, measure)),
    whole: false,
  }
}

type Word = { word: string; width: number }
type Line = { words: string; width: number }

function fits(lines: readonly Line[], { width, height, leading }: TextToFit, size: number): boolean {
  return lines.length * size * leading <= height && lines.every((line) => line.width * size <= width)
}

/** Lines at most so wide (in sizes), each as full as can be; a word that is wider stands alone. */
function breakLines(words: readonly Word[], space: number, width: number): Line[] {
  const lines: Line[] = []
  for (const { word, width: wide } of words) {
    const last = lines.at(-1)
    if (last && last.width + space + wide <= width) {
      last.words += ` ${word}`
      last.width += space + wide
    } else lines.push({ words: word, width: wide })
  }
  return lines
}

/** The same number of lines in the narrowest width that allows it, so that no word stands alone in the last one. */
function balance(words: readonly Word[], space: number, lines: readonly Line[]): string[] {
  let best = lines
  let low = 0
  let high = Math.max(...lines.map(({ width }) => width))
  while (high - low > 0.05) {
    const width = (low + high) / 2
    const tried = breakLines(words, space, width)
    const isGood = tried.length === lines.length && tried.every((line) => line.width <= width)
    if (isGood) {
      best = tried
      high = width
    } else low = width
  }
  return best.map(({ words: line }) => line)
}

/** The first lines; the last of them loses words until three dots have room. */
function cutOff(lines: readonly Line[], most: number, cut: (line: string) => string): string[] {
  const kept = lines.slice(0, most).map(({ words }) => words)
  const last = kept.pop() ?? ''
  return [...kept, cut(last)]
}

/** A line that is at most so wide (in sizes): what is too wide loses words at its end, a single word letters, for three dots. */
export function cutToWidth(line: string, face: Face, width: number, measure: Measure): string {
  return measure(line, face) <= width ? line : shorten(line, face, width, measure)
}

function shorten(line: string, face: Face, width: number, measure: Measure): string {
  let kept = line
  while (kept.length > 1 && measure(`${kept} …`, face) > width) {
    const end = kept.lastIndexOf(' ')
    kept = kept.slice(0, end > 0 ? end : -1)
  }
  return `${kept} …`
}
