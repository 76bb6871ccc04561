import type { Problem } from '../problem/problem'
import type { Content } from './content'

/** What one file said: its text, what was read from it, and what was wrong with it. */
export type FilePart = { text: string; content: Content; problems: Problem[] }

/**
 * What every file said when it was last read, by its path. The development server gives the same memory to each load, so
 * that after an edit only the files whose text has changed are parsed again.
 */
export type FileMemory = Map<string, FilePart>

/** Content with nothing in it. */
export function emptyContent(label: string): Content {
  return {
    label,
    events: [],
    sources: [],
    corrections: [],
    figures: [],
    people: [],
    places: [],
    terms: [],
    threads: [],
    pieces: [],
    redirects: [],
    unread: new Set(),
  }
}

/** Adds what one file holds to the whole. */
export function addContent(whole: Content, part: Content): void {
  whole.events.push(...part.events)
  whole.sources.push(...part.sources)
  whole.corrections.push(...part.corrections)
  whole.figures.push(...part.figures)
  whole.people.push(...part.people)
  whole.places.push(...part.places)
  whole.terms.push(...part.terms)
  whole.threads.push(...part.threads)
  whole.pieces.push(...part.pieces)
  whole.redirects.push(...part.redirects)
  for (const reference of part.unread) whole.unread.add(reference)
  if (part.settings) whole.settings = part.settings
  if (part.ledger) whole.ledger = part.ledger
}
