import { nestQuotations } from './nest-quotations'
import type { CitationRun } from './style'

/** A part of a citation; undefined or empty parts are left out with their punctuation. */
export type Part = readonly CitationRun[] | string | undefined

/**
 * Joins the parts that are there with a mark between them (", ", ". ", ": ", " "). Commas and full stops go inside closing
 * quotation marks (American usage, Chicago 6.9), and no stop follows another.
 */
export function joinParts(parts: readonly Part[], mark: string): CitationRun[] {
  const [first = [], ...rest] = parts.map(toRuns).filter((runs) => textOf(runs) !== '')
  return rest.reduce<CitationRun[]>(
    (joined, runs) => [...(mark.trim() ? endWith(joined, mark.trim()) : joined), ...space(mark), ...runs],
    [...first],
  )
}

/** Runs with a mark at their end: inside closing quotation marks, and only where no stronger one stands. */
export function endWith(part: Part, mark: string): CitationRun[] {
  const runs = [...toRuns(part)]
  const last = runs.at(-1)
  if (!last) return runs
  const text = last.words
  const quotes = /^[,.]/.test(mark) ? (/[”’]+$/.exec(text)?.[0] ?? '') : ''
  const inside = text.slice(0, text.length - quotes.length)
  if (isMarked(inside, mark)) return runs
  if (quotes !== '') return [...runs.slice(0, -1), { ...last, words: `${inside}${mark}${quotes}` }]
  if (last.italic || last.gap) return [...runs, { words: mark }]
  return [...runs.slice(0, -1), { ...last, words: `${text}${mark}` }]
}

/** Words in quotation marks, quotations within them in single ones. */
export function quoted(words: string): CitationRun[] {
  return [{ words: `“${nestQuotations(words, 'single')}”` }]
}

/** Words in italics. */
export function italic(words: string | undefined): CitationRun[] {
  return words ? [{ words, italic: true }] : []
}

/** Words as they are; none if there are none. */
export function plain(words: string | undefined): CitationRun[] {
  return words ? [{ words }] : []
}

/** A full stop follows neither a stop nor another final mark; a comma or colon follows anything but itself and a colon. */
function isMarked(text: string, mark: string): boolean {
  const end = text.replace(/[”’)\]]+$/, '').at(-1) ?? ''
  const bracketed = /[)\]]$/.test(text)
  if (mark.startsWith('.')) return text.endsWith('.') || (!bracketed && /[.?!]/.test(end))
  return text.endsWith(mark) || (mark === ',' && /[,;:]$/.test(text))
}

function toRuns(part: Part): readonly CitationRun[] {
  if (part === undefined) return []
  return typeof part === 'string' ? plain(part) : part
}

function textOf(runs: readonly CitationRun[]): string {
  return runs.map((run) => run.words).join('')
}

function space(mark: string): CitationRun[] {
  return /\s$/.test(mark) ? [{ words: ' ' }] : []
}
