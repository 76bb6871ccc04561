import type { Query as EngineQuery, SearchOptions, SearchResult } from 'minisearch'
import { FIELD_WEIGHTS, NAME_FIELDS, type SearchIndex } from './build-search-index'
import type { QueryWord } from './parse-query'
import { foldWord } from './split-words'

/** What a word of a query asks of an index: itself, words that begin with it, what it stands for, words like it. */
export type Asked = {
  word: QueryWord
  isKnown: boolean
  /** The name for which the word is a nickname, and its terms. */
  nickname?: { name: string; terms: readonly string[] }
  /** Where the word stands nowhere: terms that differ from it in one letter, and in two. */
  near: readonly string[]
  far: readonly string[]
}

const PREFIX_LETTERS = 3
/** Words shorter than this are not guessed; longer than that nobody mistypes them, and guessing takes long. */
const GUESSED_LETTERS = { least: 4, most: 24 }
const TWO_FAULTS_FROM = 6

// Terms come from `parseQuery`, split and folded.
const OPTIONS: SearchOptions = {
  boost: FIELD_WEIGHTS,
  tokenize: (term) => [term],
  processTerm: (term) => term,
  prefix: false,
  fuzzy: false,
  weights: { fuzzy: 0.2, prefix: 0.4 },
}

/** Works out what one word of a query asks of an index. */
export function askFor(index: SearchIndex, word: QueryWord): Asked {
  const isKnown = index.terms.has(word.term)
  const name = index.nicknames.get(word.term)
  const near = isKnown ? [] : termsLike(index, word, 1)
  return {
    word,
    isKnown,
    ...(name ? { nickname: { name, terms: name.split(' ').map(foldWord).filter(Boolean) } } : {}),
    near,
    far: isKnown ? [] : termsLike(index, word, 2).filter((term) => !near.includes(term)),
  }
}

/** The documents that have all (`AND`) or any (`OR`) of the words. */
export function findAsked(index: SearchIndex, asked: readonly Asked[], combineWith: 'AND' | 'OR'): SearchResult[] {
  return index.engine
    .search({ combineWith, queries: asked.map(toQuery) }, OPTIONS)
    .filter((result) => asked.every((one) => isNotScattered(one, result, index)))
}

/** A document found by what a nickname stands for has to have that as it is said, not its words here and there. */
function isNotScattered({ word, nickname }: Asked, { id, match }: SearchResult, { documents }: SearchIndex): boolean {
  const found = Object.keys(match)
  if (!nickname || found.some((term) => term.startsWith(word.term))) return true
  if (!nickname.terms.every((term) => found.includes(term))) return true
  const { title = '', names = [], detail = '', text = [] } = documents[id] ?? {}
  const said = nickname.name.toLowerCase()
  return [title, detail, ...names, ...text].some((line) => line.toLowerCase().includes(said))
}

/** People whose names are written like the words: who looks for Hennessy may mean Hennessey. */
export function findNamesakes(index: SearchIndex, asked: readonly Asked[]): SearchResult[] {
  const words = asked.map(({ word }) => word)
  if (words.length > 3 || !words.some(({ term }) => faultsOf(term) > 0)) return []
  return index.engine.search(
    { combineWith: 'AND', queries: words.map(({ term }) => ({ queries: [term], fuzzy: faultsOf(term) })) },
    { ...OPTIONS, fields: [...NAME_FIELDS], filter: ({ id }) => index.documents[id]?.kind === 'person' },
  )
}

/** Terms, people, places whose names are faintly like one of the words, the likest first. */
export function findFaintNames(index: SearchIndex, words: readonly QueryWord[]): SearchResult[] {
  return index.engine.search(
    {
      combineWith: 'OR',
      queries: words
        .flatMap(({ term, parts }) => [term, ...parts])
        .flatMap((term) =>
          mayBeGuessed(term) ? { queries: [term], fuzzy: Math.min(4, Math.ceil(term.length * 0.4)), prefix: true } : [],
        ),
    },
    {
      ...OPTIONS,
      fields: [...NAME_FIELDS],
      filter: ({ id }) => /^(term|person|place)$/.test(index.documents[id]?.kind ?? ''),
    },
  )
}

function toQuery({ word, isKnown, nickname, near, far }: Asked): EngineQuery {
  const { term, parts } = word
  const queries: EngineQuery[] = [{ queries: [term], prefix: mayBegin(word) }, ...near, ...far]
  // A number that stands nowhere as one word may stand there in parts; letters with a hyphen are often written apart.
  if (parts.length > 0 && (!isKnown || !/\d/.test(term))) queries.push({ combineWith: 'AND', queries: [...parts] })
  if (nickname) queries.push({ combineWith: 'AND', queries: [...nickname.terms] })
  return { combineWith: 'OR', queries }
}

/** Whether words that begin with a word count: not for dates, short words and plain numbers. */
function mayBegin({ term, isDate }: QueryWord): boolean {
  return !isDate && term.length >= PREFIX_LETTERS && !/^\d+$/.test(term)
}

/** Terms of the index that differ from a word in so many letters, the first letter being the same. */
function termsLike({ engine }: SearchIndex, { term }: QueryWord, faults: number): string[] {
  if (faults > faultsOf(term)) return []
  const results = engine.search({ queries: [term], fuzzy: faults }, OPTIONS)
  const found = new Set(results.flatMap(({ terms }) => terms))
  return [...found].filter((like) => like[0] === term[0]).sort()
}

/** In how many letters a word may be mistyped. Numbers are never guessed. */
function faultsOf(term: string): number {
  return mayBeGuessed(term) ? (term.length < TWO_FAULTS_FROM ? 1 : 2) : 0
}

function mayBeGuessed(term: string): boolean {
  return !/[\d@]/.test(term) && term.length >= GUESSED_LETTERS.least && term.length <= GUESSED_LETTERS.most
}
