import { splitWords, type Word } from './split-words'

/** What is read of a query, at most. */
export const QUERY_LIMITS = { characters: 200, words: 12 } as const

/** One thing that a query asks for: a word, a number of several words, or a date. */
export type QueryWord = {
  /** As it was typed. */
  typed: string
  /** The terms of which one has to be found, the best first: the whole, then all of its parts. */
  term: string
  parts: readonly string[]
  isDate: boolean
}

/** A query as read. `text`: what was read of it, in one line. */
export type Query = { text: string; words: QueryWord[]; wasCut: boolean }

/** Words that are in every text, or that ask for the sort of a number and not for it. */
const STOP_WORDS = new Set(
  'a an and are as at be by did do does for from had has have how in is it of on or that the their this to was were what when where which who why with'.split(
    ' ',
  ),
)
const NUMBER_WORDS = new Set('act bill case code docket file form no number nos pub section sec'.split(' '))

/** Reads a query as a reader types it: in any case, with any marks between words, at most 12 words of 200 characters. */
export function parseQuery(typed: string): Query {
  const line = cleanLine(typed)
  const cut = cutLine(line)
  const found = splitWords(cut, { anyCase: true })
  const words = outermost(found.filter((word) => !joinsIdleWord(word)))
  const text = words.length > QUERY_LIMITS.words ? cut.slice(0, words[QUERY_LIMITS.words - 1]?.end) : cut
  const used = words.slice(0, QUERY_LIMITS.words)
  const asked = used.filter(({ term }) => !STOP_WORDS.has(term))
  const hasNumber = asked.some(({ term }) => /\d/.test(term))
  const kept = hasNumber ? asked.filter(({ term }) => !NUMBER_WORDS.has(term)) : asked
  return {
    text,
    wasCut: text.length < line.length,
    words: (kept.length > 0 ? kept : used).map(({ start, end, term, parts }) => ({
      typed: cut.slice(start, end),
      term,
      // A date that no document has is looked for by its words; a number's parts may stand apart.
      parts: term.startsWith('@') ? innerTerms(found, start, end) : parts,
      isDate: term.startsWith('@'),
    })),
  }
}

/** One line without control characters, single spaces. */
function cleanLine(typed: string): string {
  return typed
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The start of a line, not ending within a word if that can be. */
function cutLine(line: string): string {
  const characters = Array.from(line)
  if (characters.length <= QUERY_LIMITS.characters) return line
  const cut = characters.slice(0, QUERY_LIMITS.characters).join('')
  return /\s/.test(characters[QUERY_LIMITS.characters] ?? '') ? cut : cut.replace(/\s\S*$/, '')
}

/** Words that no other word holds, each once, in the order of the text; of two that overlap the first. */
function outermost(words: readonly Word[]): Word[] {
  const sorted = [...words].sort(
    (a, b) => a.start - b.start || b.end - a.end || (isDate(b) ? 1 : 0) - (isDate(a) ? 1 : 0),
  )
  const kept: Word[] = []
  for (const word of sorted) {
    const last = kept[kept.length - 1]
    if ((!last || word.start >= last.end) && !kept.some(({ term }) => term === word.term)) kept.push(word)
  }
  return kept
}

/** "in 2014", "form 247": a word that is not asked for is no part of a number. */
function joinsIdleWord({ term, parts }: Word): boolean {
  const [first = '', second = ''] = parts
  return term === first + second && (STOP_WORDS.has(first) || NUMBER_WORDS.has(first))
}

function isDate(word: Word): boolean {
  return word.term.startsWith('@')
}

function innerTerms(words: readonly Word[], start: number, end: number): string[] {
  return words
    .filter((word) => !isDate(word) && word.start >= start && word.end <= end && !/\d[a-z]|[a-z]\d/.test(word.term))
    .map(({ term }) => term)
}
