import MiniSearch from 'minisearch'
import type { SearchDocument } from './search-document'
import { splitWords, termsOf } from './split-words'

/** Documents with the index over them: built once, in a process of the server or in the reader's browser. */
export type SearchIndex = {
  documents: readonly SearchDocument[]
  /** Finds documents by their place in the list. */
  engine: MiniSearch<IndexedDocument>
  /** Every term of every document. */
  terms: ReadonlySet<string>
  /** For each document its title and names, each in terms: a query that is one of them names the document. */
  names: readonly (readonly string[])[]
  /** Other names of one word, by their term, with the longer name for which they stand: "sf" with "San Francisco". */
  nicknames: ReadonlyMap<string, string>
}

type IndexedDocument = { id: number } & Record<keyof typeof FIELD_WEIGHTS, string>

/** Fields of the index and what a word found in each counts. */
export const FIELD_WEIGHTS = { title: 6, names: 5, dates: 3, detail: 2, text: 1 } as const

/** Fields that say what a document is, rather than what stands in it. */
export const NAME_FIELDS = ['title', 'names', 'dates'] as const

/** Builds the index of a list of documents. Several lists (counties beside the site's own) are several indexes. */
export function buildSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const terms = new Set<string>()
  const engine = new MiniSearch<IndexedDocument>({
    fields: Object.keys(FIELD_WEIGHTS),
    tokenize: (text) => {
      const found = termsOf(text)
      for (const term of found) terms.add(term)
      return found
    },
    processTerm: (term) => term,
  })
  engine.addAll(
    documents.map((document, id) => ({
      id,
      title: document.title,
      names: lines(document.names),
      dates: lines(document.dates),
      detail: document.detail ?? '',
      text: lines(document.text),
    })),
  )
  return {
    documents,
    engine,
    terms,
    names: documents.map(({ title, names = [] }) => [title, mainName(title), ...names].map(nameKey)),
    nicknames: collectNicknames(documents),
  }
}

/** A name or query as a key: its terms in order, whatever stands between them. */
export function nameKey(name: string): string {
  return splitWords(name, { anyCase: true })
    .filter((word, _, words) => !words.some((other) => other !== word && covers(other, word)))
    .map(({ term }) => term)
    .join(' ')
}

function covers(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
}

function collectNicknames(documents: readonly SearchDocument[]): Map<string, string> {
  const nicknames = new Map<string, string>()
  for (const { kind, title, names = [] } of documents) {
    if (kind !== 'term' && kind !== 'place') continue
    const main = mainName(title)
    // A single word would stand for too much: Washington is also a state.
    if (!main.includes(' ')) continue
    for (const name of names) {
      const key = nameKey(name)
      if (key && !key.includes(' ') && !termsOf(main).includes(key)) nicknames.set(key, main)
    }
  }
  return nicknames
}

/** A name without what tells it from others and is not said: "San Francisco" of "San Francisco, California". */
function mainName(title: string): string {
  return title.split(/,|\s\(/)[0] ?? ''
}

function lines(texts: readonly string[] = []): string {
  return texts.join('\n')
}
