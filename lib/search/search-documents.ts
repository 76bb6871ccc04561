import { type Asked, askFor, findAsked, findFaintNames, findNamesakes } from './ask-index'
import { nameKey, type SearchIndex } from './build-search-index'
import { countFound, findSentence, type MarkedText, markText } from './mark-text'
import { parseQuery, type Query } from './parse-query'
import { compareRanked, type Ranked, rankResults } from './rank-results'
import { SEARCH_KINDS, type SearchDocument, type SearchKind } from './search-document'
import { splitWords } from './split-words'

/** A document found, with what the query asks for marked. */
export type Hit = {
  document: SearchDocument
  title: MarkedText
  detail?: MarkedText
  /** Other names or numbers under which it was found. */
  names: MarkedText[]
  /** The sentence that holds most of the query; the first one where only the title does. */
  sentence?: MarkedText
}

/** Hits of one kind, the best first: `count` counts all, `hits` holds at most `MOST_HITS`. */
export type HitGroup = { kind: SearchKind; hits: Hit[]; count: number }

/** The answer to a query. */
export type SearchResults = {
  query: Query
  groups: HitGroup[]
  count: number
  /** true: no document has all of the words; these have the most of them. */
  isPartial: boolean
  /** Words that stand nowhere, with the words like them that were found instead. */
  spelledLike: { typed: string; found: string[] }[]
  /** Where nothing was found: entries whose names look like a word of the query. */
  suggestions: SearchDocument[]
}

/** Hits of one kind that are worked out; who looks for more adds a word. */
export const MOST_HITS = 48
const MOST_SUGGESTIONS = 4
const MOST_SPELLINGS = 3

/** Searches an index. The same index and query give the same answer, on the server and in a browser. */
export function searchDocuments(index: SearchIndex, typed: string): SearchResults {
  const query = parseQuery(typed)
  const answer: SearchResults = { query, groups: [], count: 0, isPartial: false, spelledLike: [], suggestions: [] }
  if (query.words.length === 0) return answer

  const asked = query.words.map((word) => askFor(index, word))
  const key = nameKey(query.text)
  const whole = rankResults(index, findAsked(index, asked, 'AND'), asked, key)
  const isPartial = whole.length === 0 && asked.length > 1
  const found = isPartial ? mostWords(rankResults(index, findAsked(index, asked, 'OR'), asked, key)) : whole
  const namesakes = isPartial ? [] : rankResults(index, findNamesakes(index, asked), asked, key)
  const all = [...found, ...namesakes.filter(({ id }) => !found.some((one) => one.id === id))]
  if (all.length === 0) return { ...answer, suggestions: suggest(index, query) }

  return {
    ...answer,
    groups: groupByKind(index, all),
    count: all.length,
    isPartial,
    spelledLike: asked.flatMap((one) => spellingsOf(index, one, found)),
  }
}

/** Of documents that have some of the words only those that have them best. */
function mostWords(ranked: readonly Ranked[]): Ranked[] {
  const best = Math.max(...ranked.map(({ level }) => level))
  return ranked.filter(({ level }) => level === best)
}

/** Groups in the order of their best hits; of groups with equally good ones, in the order of kinds. */
function groupByKind(index: SearchIndex, ranked: readonly Ranked[]): HitGroup[] {
  const kinds = Object.keys(SEARCH_KINDS) as SearchKind[]
  return kinds
    .flatMap((kind) => {
      const ofKind = ranked.filter(({ id }) => index.documents[id]?.kind === kind).sort(compareRanked)
      const best = ofKind[0]
      return best ? [{ kind, ofKind, best }] : []
    })
    .sort((a, b) => compareRanked({ ...a.best, score: 0, id: 0 }, { ...b.best, score: 0, id: 0 }))
    .map(({ kind, ofKind }) => ({
      kind,
      hits: ofKind.slice(0, MOST_HITS).flatMap((one) => hitOf(index, one)),
      count: ofKind.length,
    }))
}

function hitOf(index: SearchIndex, { id, marking }: Ranked): Hit[] {
  const document = index.documents[id]
  if (!document) return []
  const { kind, title, detail, names = [], text = [] } = document
  // A county's other name only says its state in letters.
  const isNewer = (name: string) => kind !== 'county' || countFound(name, marking) > countFound(title, marking)
  const sentence = findSentence(text, marking)
  return [
    {
      document,
      title: markText(title, marking),
      ...(detail ? { detail: markText(detail, marking) } : {}),
      names: names
        .filter((name) => countFound(name, marking) > 0 && isNewer(name))
        .map((name) => markText(name, marking)),
      ...(sentence ? { sentence } : {}),
    },
  ]
}

/** How a word that stands nowhere is written in the best hits; nothing if a word begins with it. */
function spellingsOf(index: SearchIndex, { word, isKnown, near, far }: Asked, found: readonly Ranked[]) {
  const like = new Set([...near, ...far])
  const terms = found.flatMap((one) => [...one.marking.terms])
  if (isKnown || like.size === 0 || terms.some((term) => term.startsWith(word.term))) return []
  const spellings = new Set<string>()
  for (const { id } of found) {
    const { title = '', names = [], text = [] } = index.documents[id] ?? {}
    for (const line of [title, ...names, ...text])
      for (const { term, start, end } of splitWords(line))
        if (like.has(term) && spellings.size < MOST_SPELLINGS)
          spellings.add(line.slice(start, end).replace(/['’]s$/, ''))
    if (spellings.size >= MOST_SPELLINGS) break
  }
  return spellings.size > 0 ? [{ typed: word.typed, found: [...spellings] }] : []
}

function suggest(index: SearchIndex, { words }: Query): SearchDocument[] {
  return findFaintNames(index, words)
    .slice(0, MOST_SUGGESTIONS)
    .flatMap(({ id }) => index.documents[id] ?? [])
}
