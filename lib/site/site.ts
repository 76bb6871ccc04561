import type { Claim } from '../citation/build-citation-index'
import type { Mark, Note } from '../citation/number-notes'
import type { PieceHeading, PieceSection } from '../mdx/analyse-piece'
import type { Resolution } from '../mdx/resolve-piece'
import type { Problem } from '../problem/problem'
import type { Rollout } from '../rollout/rollout'
import type { CitedSource } from '../schema/cited-source'
import type { CorrectionRecord } from '../schema/correction'
import type { EventRecord } from '../schema/event'
import type { FigureRecord } from '../schema/figure'
import type { Language } from '../schema/language'
import type { PersonRecord, PlaceRecord, TermRecord, ThreadRecord } from '../schema/list-entry'
import type { PieceMatter } from '../schema/piece'
import type { SiteSettings } from '../schema/site-settings'
import type { SourceRecord } from '../schema/source'
import type { Lane } from '../timeline/lanes'
import type { PieceKind } from './content'

/** A link to a page or a place on one. */
export type Link = { title: string; href: string }

/** A run of text that is ready to print. */
export type TextRun =
  | { type: 'words'; words: string }
  | { type: 'link'; words: string; href: string }
  | { type: 'mark'; mark: Mark }

/** Paragraphs of runs. */
export type Text = TextRun[][]

/** A note with its source. */
export type SiteNote = Note & {
  reference: Source
  /** The exact words that are the evidence, where a record keeps them. */
  quotations?: { words: string; speaker: string }[]
}

/**
 * What lets a record be cited as it stands: the SHA-256 (hex) of its canonical form, as in the ledger, and for events and
 * sources the short address for paper.
 */
export type Citable = { sha256: string; short: string }

/** A source with its id and address. */
export type Source = SourceRecord & Citable & { id: string; href: string }

/** An event in short, as lists, cards and neighbours show it. */
export type EventBrief = Pick<
  EventRecord,
  | 'title'
  | 'kind'
  | 'answers'
  | 'status'
  | 'date'
  | 'became-public'
  | 'summary'
  | 'threads'
  | 'places'
  | 'position'
  | 'reader-note'
> & {
  id: string
  href: string
  sort?: string
  /** Whose doing it is. */
  lane: Lane
  /** How many sources it rests on. */
  sourceCount: number
  /** What later rulings and laws did to it: shown wherever the event is shown. */
  history: HistoryEntry[]
}

/** What a later event did to this one; `published`: the day on which the later one first stood on the site. */
export type HistoryEntry = { words: string; note?: string; event: Link & { date: string; published: string } }

/** A side of a disputed event, ready to print. */
export type Side = { who: string; says: string; marks: Mark[] }

/** An event with everything that its page shows. */
export type SiteEvent = EventBrief &
  Citable & {
    /** SHA-256 (hex) of what citations cite: the record, and what later events did to it. */
    cited: string
    /** The day of the last change of either, year-month-day. */
    changed: string
    record: EventRecord
    account: Text
    sides: Side[]
    notes: SiteNote[]
    placeLinks: Link[]
    personLinks: Link[]
    answered?: EventBrief
    answeredBy: EventBrief[]
    effects: { words: string; note?: string; event: EventBrief }[]
    /** Statements that say the opposite, earlier or later, with how the two differ. */
    contradictions: { event: EventBrief; note?: string }[]
    neighbours: { thread: Link; previous?: EventBrief; next?: EventBrief }[]
    uses: Mention[]
    corrections: Correction[]
  }

/** Where the site uses a record: the page, and the sentence if there is one. */
export type Mention = {
  page: Link & { kind: PieceKind | 'event' | 'figure' | 'glossary' }
  sentence?: string
  href: string
}

/** A piece with everything that its page shows. `problems`: in development, why it cannot be shown. */
export type Piece = {
  kind: PieceKind
  id: string
  href: string
  /** SHA-256 (hex) of front matter and text, as in the ledger. */
  sha256: string
  language: Language
  /** The same page in other languages, by language, itself among them; empty if there is none. */
  versions: Partial<Record<Language, string>>
  matter: PieceMatter
  headings: PieceHeading[]
  /** The text by headings, for the search. */
  sections: PieceSection[]
  notes: SiteNote[]
  words: number
  thread?: Link
  place?: Link
  /** Ids of the figures that the piece shows. */
  shows: string[]
  /** Events that the piece sets apart in its text, in the order of the timeline. */
  dates: EventBrief[]
  /** Events that the piece shows or links, in the order of the timeline. */
  events: EventBrief[]
  corrections: Correction[]
  /** What is needed to compile the text. */
  source: { body: string; path: string; resolution: Resolution }
  problems: Problem[]
}

/** A correction with its links. */
export type Correction = CorrectionRecord & { id: string; links: Link[] }

/** An entry of people, places or the glossary, with what names it, and its old anchors. */
export type Entry<T> = T & { href: string; events: EventBrief[]; mentions: Mention[]; formerAnchors: string[] }

/** A term with its definition ready to print. */
export type Term = Entry<TermRecord> & { text: Text }

/** A figure with its data and notes. */
export type Figure = FigureRecord & {
  id: string
  /** Its own page, if it has a drawing. */
  href?: string
  /** SHA-256 (hex) of description and data, as in the ledger. */
  sha256: string
  /** Columns in the order of the data. */
  order: string[]
  rows: Record<string, string>[]
  references: { source: Source; cited: CitedSource }[]
}

/** A thread with its events, in order. */
export type Thread = ThreadRecord & { href: string; events: SiteEvent[] }

/** An address that leads to another page now: a path, and a path with an anchor or an https address. */
export type Moved = { from: string; to: string }

/** A page that is gone: its path, the day it went, what it was and why it went. */
export type Withdrawn = { path: string; on: string; title: string; why: string }

/** Addresses that are no longer pages. */
export type Redirects = { moved: Moved[]; withdrawn: Withdrawn[] }

/** The whole site, joined and checked: what pages are made from. */
export type Site = {
  settings: SiteSettings
  /** Public origin without a path, if there is one. */
  origin?: string
  /** All events in the order of the timeline. */
  timeline: SiteEvent[]
  events: Map<string, SiteEvent>
  sources: Map<string, Source>
  claims: Map<string, Claim[]>
  pieces: Piece[]
  people: Entry<PersonRecord>[]
  places: Entry<PlaceRecord>[]
  terms: Term[]
  termNotes: SiteNote[]
  threads: Thread[]
  figures: Map<string, Figure>
  /** The spread of the program by county; undefined where the content has no such data. */
  rollout?: Rollout
  corrections: Correction[]
  redirects: Redirects
  /** Short paths, with the paths to which they lead; a record that has moved or gone is found over its redirect. */
  shorts: { short: string; path: string }[]
  /** Every problem of the content; empty in a build. */
  problems: Problem[]
}
