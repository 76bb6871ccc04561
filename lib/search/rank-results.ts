import type { SearchResult } from 'minisearch'
import type { Asked } from './ask-index'
import { NAME_FIELDS, type SearchIndex } from './build-search-index'
import type { Marking } from './mark-text'

/** A result of the engine with what decides its place. */
export type Ranked = {
  id: number
  /** The terms of the document that were found, and the names for which nicknames stand. */
  marking: Marking
  /** Whether the document is called what was typed. */
  isNamed: boolean
  /** How well the words were found, added up. */
  level: number
  /** How many of the words stand in the document's title or names. */
  inName: number
  /** How many of the words differ from what was found in one letter, and not in two. */
  near: number
  score: number
}

/** How well a word was found: as typed, by what it stands for, as the start of a word, with a letter or two amiss. */
const LEVELS = { exact: 3, nickname: 2, start: 1, like: 0.5, none: 0 } as const

/** Ranks results, the best first. `key`: the query as `nameKey` writes it. */
export function rankResults(
  index: SearchIndex,
  results: readonly SearchResult[],
  asked: readonly Asked[],
  key: string,
): Ranked[] {
  return results
    .map((result): Ranked => {
      const { id, score } = result
      return {
        id,
        score,
        marking: markingOf(asked, result),
        isNamed: index.names[id]?.includes(key) ?? false,
        level: asked.reduce((sum, one) => sum + LEVELS[levelOf(one, result)], 0),
        inName: asked.filter((one) => isInName(one, result)).length,
        near: asked.filter((one) => one.near.some((term) => result.terms.includes(term))).length,
      }
    })
    .sort(compareRanked)
}

/** What is called so comes first, then what has the words as typed, then what has them in its name, then the likest, then by weight. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return (
    Number(b.isNamed) - Number(a.isNamed) ||
    b.level - a.level ||
    b.inName - a.inName ||
    b.near - a.near ||
    b.score - a.score ||
    a.id - b.id
  )
}

/** What is marked in a result. Of a nickname's longer name the phrase is, not each of its words. */
function markingOf(asked: readonly Asked[], { match }: SearchResult): Marking {
  const terms = new Set(Object.keys(match))
  const typed = new Set(asked.flatMap(({ word }) => [word.term, ...word.parts]))
  const phrases: string[] = []
  for (const { nickname } of asked) {
    if (!nickname?.terms.every((term) => terms.has(term))) continue
    phrases.push(nickname.name)
    for (const term of nickname.terms) if (!typed.has(term)) terms.delete(term)
  }
  return { terms, phrases }
}

function levelOf({ word, nickname, near, far }: Asked, { match }: SearchResult): keyof typeof LEVELS {
  const found = Object.keys(match)
  const hasAll = (terms: readonly string[]) => terms.length > 0 && terms.every((term) => found.includes(term))
  if (hasAll([word.term]) || hasAll(word.parts)) return 'exact'
  if (hasAll(nickname?.terms ?? [])) return 'nickname'
  if (found.some((term) => term.startsWith(word.term))) return 'start'
  return [...near, ...far].some((term) => found.includes(term)) ? 'like' : 'none'
}

function isInName({ word, nickname, near, far }: Asked, { match }: SearchResult): boolean {
  const terms = Object.keys(match).filter((term) => NAME_FIELDS.some((field) => match[term]?.includes(field)))
  const hasAll = (asked: readonly string[]) => asked.length > 0 && asked.every((term) => terms.includes(term))
  return (
    hasAll([word.term]) ||
    hasAll(word.parts) ||
    hasAll(nickname?.terms ?? []) ||
    [...near, ...far].some((term) => terms.includes(term))
  )
}
