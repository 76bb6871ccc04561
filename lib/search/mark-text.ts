import { splitWords } from './split-words'

/** A text in runs, those that were asked for marked. Joined, the runs are the text. */
export type MarkedText = { words: string; isMarked: boolean }[]

/** What is marked: words found under one of the terms, and phrases in any case. */
export type Marking = { terms: ReadonlySet<string>; phrases: readonly string[] }

/** Characters of a sentence that a result shows, about. */
export const SENTENCE_LENGTH = 260
const BEFORE_MARK = 80

/** Marks what was found in a text. */
export function markText(text: string, marking: Marking): MarkedText {
  const runs: MarkedText = []
  let end = 0
  for (const word of spansOf(text, marking)) {
    if (word.start > end) runs.push({ words: text.slice(end, word.start), isMarked: false })
    runs.push({ words: text.slice(word.start, word.end), isMarked: true })
    end = word.end
  }
  if (end < text.length) runs.push({ words: text.slice(end), isMarked: false })
  return runs
}

/** How many of the terms and phrases stand in a text. */
export function countFound(text: string, { terms, phrases }: Marking): number {
  const found = new Set<string>(phrases.filter((phrase) => text.toLowerCase().includes(phrase.toLowerCase())))
  for (const { term, parts } of splitWords(text)) for (const one of [term, ...parts]) if (terms.has(one)) found.add(one)
  return found.size
}

/** The sentence with most of what was found, the first of several such, marked and cut to a length to show; undefined without sentences. */
export function findSentence(sentences: readonly string[], marking: Marking): MarkedText | undefined {
  let best = sentences[0]
  let most = 0
  for (const sentence of sentences) {
    const count = countFound(sentence, marking)
    if (count > most) {
      best = sentence
      most = count
    }
  }
  return best === undefined ? undefined : markText(cut(best, marking), marking)
}

type Span = { start: number; end: number }

/** What is marked of a text, the widest of spans that overlap; words that follow each other are one span. */
function spansOf(text: string, { terms, phrases }: Marking): Span[] {
  const words = splitWords(text).filter(
    // A date or number of several words is marked where it was found as one; its single words mark themselves.
    ({ term, parts, start, end }) =>
      terms.has(term) || (parts.some((part) => terms.has(part)) && !/\s/.test(text.slice(start, end))),
  )
  const found = [...words, ...phrases.flatMap((phrase) => placesOf(phrase, text))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const spans: Span[] = []
  for (const { start, end } of found) {
    const last = spans[spans.length - 1]
    if (last && end <= last.end) continue
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end
    else spans.push({ start, end })
  }
  return spans
}

function placesOf(phrase: string, text: string): Span[] {
  const [sought, within] = [phrase.toLowerCase(), text.toLowerCase()]
  const places: Span[] = []
  // Small letters of a few scripts are longer than their capitals: there places would be off.
  if (within.length !== text.length) return places
  for (let start = within.indexOf(sought); start >= 0; start = within.indexOf(sought, start + 1))
    places.push({ start, end: start + sought.length })
  return places
}

/** A long sentence from a little before its first mark, between words; "…" stands where something is left out. */
function cut(sentence: string, marking: Marking): string {
  if (sentence.length <= SENTENCE_LENGTH) return sentence
  const first = spansOf(sentence, marking)[0]?.start ?? 0
  const from = first <= BEFORE_MARK ? 0 : sentence.indexOf(' ', first - BEFORE_MARK) + 1
  const rest = sentence.slice(from)
  const space = rest.lastIndexOf(' ', SENTENCE_LENGTH)
  const shown = rest.length <= SENTENCE_LENGTH ? rest : `${rest.slice(0, space > 0 ? space : SENTENCE_LENGTH)} …`
  return from > 0 ? `… ${shown}` : shown
}
