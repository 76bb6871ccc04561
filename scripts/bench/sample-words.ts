/** Draws numbers that look random and are the same on every machine: from 0 up to but not including 1. */
export type Draw = () => number

/** A series of numbers that depends on its seed alone (mulberry32). */
export function makeDraw(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * How many words there are. With this many, drawn as in a natural language, a sample article compresses about as well
 * as an English one: fewer words would flatter every size that is measured.
 */
const VOCABULARY = 1400
const SMALL = ['la', 'do', 'ti', 'en', 'su', 'mi', 'o', 'ka', 'pe', 'na', 're', 'al']
const STARTS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr', 'pl']
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'an', 'er', 'in', 'ol', 'ar']
const WORDS = makeWords()

/** Words that mean nothing in any language, short ones first: the more frequent a word, the shorter it is. */
function makeWords(): string[] {
  const draw = makeDraw(1)
  const words = new Set(SMALL)
  while (words.size < VOCABULARY) {
    const syllables = 2 + Math.floor((words.size / VOCABULARY) * 1.5 + draw())
    words.add(Array.from({ length: syllables }, () => pick(STARTS, draw) + pick(MIDDLES, draw)).join(''))
  }
  return [...words]
}

function pick<T>(list: readonly T[], draw: Draw): T {
  return list[Math.floor(draw() * list.length)] as T
}

/** So many words, the n-th of the vocabulary about n times rarer than the first, without punctuation. */
export function sampleWords(count: number, draw: Draw): string {
  return Array.from({ length: count }, () => WORDS[Math.floor(WORDS.length ** draw()) - 1] ?? WORDS[0]).join(' ')
}

/** A sentence of so many words that begins with `opening` and ends in a period. */
export function sampleSentence(opening: string, count: number, draw: Draw): string {
  return `${opening} ${sampleWords(Math.max(1, count - opening.split(' ').length), draw)}.`
}
