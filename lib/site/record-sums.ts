import { sumRecord } from '../ledger/sum-record'
import type { Loaded, LoadedEvent, LoadedFigure, LoadedPiece } from './content'
import type { HistoryEntry } from './site'

/** The sum of an event (SHA-256, hex). The day of a check is a statement about the record, and says itself when it was made. */
export function sumEvent({ written }: LoadedEvent): string {
  const { checked: _, ...said } = written as Record<string, unknown>
  return sumRecord(said)
}

/** The sum of what a citation of an event cites: its record, and what later events did to it, which their records say. */
export function sumCited(sha256: string, history: readonly HistoryEntry[]): string {
  return history.length === 0 ? sha256 : sumRecord({ sha256, history })
}

/** The sum of a piece: front matter and text. */
export function sumPiece({ matter, body }: LoadedPiece): string {
  return sumRecord({ matter: matter.written, body: body.trim() })
}

/** The sum of a figure: its description and data. */
export function sumFigure({ written, order, rows }: LoadedFigure): string {
  return sumRecord({ description: written, order, rows })
}

/** The sum of any other record. */
export function sumWritten({ written }: Loaded<unknown>): string {
  return sumRecord(written as object)
}
