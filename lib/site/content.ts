import type { Ledger } from '../ledger/ledger'
import type { PieceAnalysis } from '../mdx/analyse-piece'
import type { PlainText } from '../mdx/parse-plain-text'
import type { Problem } from '../problem/problem'
import type { Locate } from '../read/read-yaml'
import type { CorrectionRecord } from '../schema/correction'
import type { EventRecord } from '../schema/event'
import type { FigureRecord } from '../schema/figure'
import type { PersonRecord, PlaceRecord, TermRecord, ThreadRecord } from '../schema/list-entry'
import type { PieceMatter } from '../schema/piece'
import type { RedirectRecord } from '../schema/redirect'
import type { SiteSettings } from '../schema/site-settings'
import type { SourceRecord } from '../schema/source'

/** A record as loaded: its id, what it holds, the same without defaults as its file says it, and where each value stands. */
export type Loaded<T> = Locate & { id: string; file: string; data: T; written: unknown }

/** An entry of a list file; paths given to `at` start at the entry. */
export type LoadedEntry<T extends { id: string }> = Loaded<T>

/** An event with its account read. */
export type LoadedEvent = Loaded<EventRecord> & { account: PlainText }

/** A term with its definition read. */
export type LoadedTerm = LoadedEntry<TermRecord> & { definition: PlainText }

/** A figure with the rows of its data, as texts by column, and the columns in the order of the file. */
export type LoadedFigure = Loaded<FigureRecord> & { order: string[]; rows: Record<string, string>[] }

/** Kinds of pieces: texts in MDX. */
export type PieceKind = 'article' | 'case' | 'page'

/** A piece as loaded. Without `analysis` it could not be read; its `problems` say why. */
export type LoadedPiece = {
  kind: PieceKind
  id: string
  file: string
  /** Absolute path on the disk. */
  path: string
  matter: Loaded<PieceMatter>
  body: string
  analysis?: PieceAnalysis
  /** Words in running order, for finding names. */
  text: string
  problems: Problem[]
}

/** All content, typed, in the order of files. */
export type Content = {
  /** How the folder of content is called in problems. */
  label: string
  settings?: Loaded<SiteSettings>
  events: LoadedEvent[]
  sources: Loaded<SourceRecord>[]
  corrections: Loaded<CorrectionRecord>[]
  figures: LoadedFigure[]
  people: LoadedEntry<PersonRecord>[]
  places: LoadedEntry<PlaceRecord>[]
  terms: LoadedTerm[]
  threads: LoadedEntry<ThreadRecord>[]
  pieces: LoadedPiece[]
  /** Old addresses; each one's id is the address. */
  redirects: Loaded<RedirectRecord>[]
  /** What was published before; undefined where there is no ledger, or none that can be read. */
  ledger?: Ledger
  /**
   * What is there but could not be read, as `event:id`; a whole list as `person:*`, `redirect:*` or `ledger:*`. Its own problems are told once;
   * references to it are not told as unknown.
   */
  unread: Set<string>
}
