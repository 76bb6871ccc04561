import { findDates } from './find-dates'

/** A word of a text, or words that count as one: where it stands, and the terms under which it is found. */
export type Word = {
  start: number
  end: number
  /** The whole in one term: "I-247" is "i247", "D.C." is "dc", "8 June 2010" is "@2010-06-08". */
  term: string
  /** The terms of its parts, if it has parts: "i" and "247". */
  parts: string[]
}

// Initials with dots (D.C., U.S.C.); or letters and digits of any script, joined by a hyphen, dot, colon, slash, ampersand
// or apostrophe, perhaps with (g) behind them.
const WORD =
  /(?:\p{L}\.){2,}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’ʼ.\-‐‑:/&][\p{L}\p{N}\p{M}]+)*(?:\([\p{L}\p{N}]{1,2}\))*/gu
const SEPARATOR = /[^\p{L}\p{N}\p{M}]+/u
const LETTERS_THEN_DIGIT = 4

/**
 * Splits a text into words, in order. A word with a hyphen, dot or slash in it is found as one and by its parts.
 * Beside the words of which they consist stand dates ("8 June 2010"), and capitals before a number ("AB 4", "form I 247")
 * as one word each; `anyCase` takes small letters before a number too, as readers type them.
 */
export function splitWords(text: string, { anyCase = false }: { anyCase?: boolean } = {}): Word[] {
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const word = wordOf(match[0], match.index)
    if (word.term) words.push(word)
  }
  return [...words, ...findNumbers(text, words, anyCase), ...findDates(text)]
}

/** A text as terms write it: no accents, small letters, no apostrophes, one form of plural. */
export function foldWord(word: string): string {
  const small = word.toLowerCase()
  // Most words are plain; the rest is slow to fold.
  if (/^[a-z]+$/.test(small)) return small.length > 3 ? singular(small) : small
  const plain = small
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʼ]s$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return /^[a-z]{4,}$/.test(plain) ? singular(plain) : plain
}

/** All terms of a text, for the index. */
export function termsOf(text: string): string[] {
  return splitWords(text).flatMap(({ term, parts }) => [term, ...parts])
}

function wordOf(written: string, start: number): Word {
  const end = start + written.length
  const whole = foldWord(written)
  if (/^\p{L}+$/u.test(written)) return { start, end, term: whole, parts: [] }
  // Letters with dots between them are one word and no parts: D.C., U.S.
  const pieces = /^\p{L}(?:\.\p{L})+\.?$/u.test(written)
    ? []
    : written.replace(/['’ʼ]/g, '').split(SEPARATOR).filter(Boolean)
  return { start, end, term: whole, parts: pieces.length > 1 ? pieces.map(foldWord).filter(Boolean) : [] }
}

/** "AB 4", "I 247", "No. 12-3991": letters and the number behind them as one word. */
function findNumbers(text: string, words: readonly Word[], anyCase: boolean): Word[] {
  return words.flatMap((word, index): Word[] => {
    const next = words[index + 1]
    if (!next || !/^\d/.test(next.term) || !/^\.?[\s§]+$/.test(text.slice(word.end, next.start))) return []
    const written = text.slice(word.start, word.end)
    const isPrefix = anyCase ? /^[\p{L}.]+$/u.test(written) : /^[\p{Lu}.]+$/u.test(written)
    if (!isPrefix || word.term.length > LETTERS_THEN_DIGIT) return []
    return [{ start: word.start, end: next.end, term: word.term + next.term, parts: [word.term, next.term] }]
  })
}

function singular(word: string): string {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) && !/is$/.test(word) ? word.slice(0, -1) : word
}
