import { closest, distance } from 'fastest-levenshtein'
import { compareText } from '../compare-text'
import type { RuleId } from './rules'

/** A place in a file: line and column count from 1, columns in UTF-16 units. */
export type Position = { line: number; column: number }

/** An author's mistake, as a value: where it is, which rule it breaks, what is wrong, what to do. */
export type Problem = Position & {
  /** Path as printed, with forward slashes, from the project's root: `content/events/x.yaml`. */
  file: string
  rule: RuleId
  /** What is wrong, with the offending value quoted. */
  message: string
  /** What to type instead. */
  hint?: string
}

/** Start of a file, for problems that concern it as a whole. */
export const START: Position = { line: 1, column: 1 }

/** An `Error` that carries the author's mistakes; its message is the printed list, without a stack worth reading. */
export type ContentError = Error & { problems: Problem[] }

/** Makes the one error that stops a build because of content. `text` is the printed list. */
export function contentError(problems: Problem[], text: string): ContentError {
  const error = Object.assign(new Error(`\n${text}`), { name: 'ContentError', problems })
  error.stack = `ContentError: ${error.message}`
  return error
}

/** "Did you mean …?" for a word that is not among the known ones; undefined if none is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const nearest = findNearest(word, known)
  return nearest ? `Did you mean "${nearest}"?` : undefined
}

/**
 * The known word that is nearest to one that is not known; undefined if none is near.
 * Near: at most a third of the letters differ (Levenshtein), or one is the start of the other.
 */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known]
  if (words.length === 0) return undefined
  const best = closest(word.toLowerCase(), words)
  const near = distance(word.toLowerCase(), best.toLowerCase()) <= Math.floor(best.length / 3)
  return near ? best : words.find((w) => word.length > 3 && (w.startsWith(word) || word.startsWith(w)))
}

/** Order for printing: by file, then line, then column, then rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}
