import type { CslItem } from '../../lib/citation/csl-item'
import { KNOWN_DIFFERENCES } from './known-differences'

/** How far two citations of one work are apart: from nothing to words that we cannot explain. */
export const DISTANCES = ['equal', 'marks', 'capitals', 'order', 'known words', 'other words'] as const
export type Distance = (typeof DISTANCES)[number]

/** A difference: its distance; of words the kinds that explain them; the words that nothing explains. */
export type Difference = { distance: Distance; kinds: readonly string[]; unexplained: readonly string[] }

/** Says how two citations differ: in marks, in capitals, in the order of their words, or in the words. */
export function nameDifference(item: CslItem, ours: string, theirs: string): Difference {
  const [own, other] = [wordsOf(ours), wordsOf(theirs)]
  const [low, lowOther] = [own.map(toLower), other.map(toLower)]
  if (ours === theirs) return plain('equal')
  if (isSame(own, other)) return plain('marks')
  if (isSame(low, lowOther)) return plain('capitals')
  if (isSame(low.toSorted(), lowOther.toSorted())) return plain('order')
  const [onlyOurs, onlyTheirs] = [without(low, lowOther), without(lowOther, low)]
  const surplus = [
    ...onlyOurs.map((word) => ({ word, ours: true, shown: lowOther.includes(word), against: onlyTheirs })),
    ...onlyTheirs.map((word) => ({ word, ours: false, shown: low.includes(word), against: onlyOurs })),
  ].map((one) => ({ ...one, item, fields: fieldsWith(item, one.word) }))
  const explained = surplus.map((one) => ({ ...one, kind: KNOWN_DIFFERENCES.find(({ covers }) => covers(one))?.name }))
  const unexplained = explained
    .filter(({ kind }) => kind === undefined)
    .map(({ word, ours: isOurs }) => `${isOurs ? '+' : '-'}${word}`)
  const kinds = explained.map(({ kind }) => kind).filter((kind) => kind !== undefined)
  return {
    distance: unexplained.length > 0 ? 'other words' : 'known words',
    kinds: [...new Set(kinds)].sort(),
    unexplained,
  }
}

function plain(distance: Distance): Difference {
  return { distance, kinds: [], unexplained: [] }
}

/** Addresses, and words of letters and digits with the apostrophes in them. */
function wordsOf(text: string): string[] {
  return text.match(/https?:\S+[^\s.,;)]|[\p{L}\p{N}]+(?:’[\p{L}\p{N}]+)*/gu) ?? []
}

function toLower(word: string): string {
  return word.toLowerCase()
}

function isSame(words: readonly string[], others: readonly string[]): boolean {
  return words.join(' ') === others.join(' ')
}

/** Words of the first list that the second does not have, each as often as it is missing. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** The fields of a work that hold a word. */
function fieldsWith(item: CslItem, word: string): string[] {
  return Object.entries(item)
    .filter(([field, value]) => field !== 'type' && wordsOf(JSON.stringify(value)).map(toLower).includes(word))
    .map(([field]) => field)
}
