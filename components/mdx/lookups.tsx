import type { ReactNode } from 'react'
import { CorrectionList } from '@/components/article/correction-list'
import { Lately } from '@/components/article/lately'
import { CiteMark } from '@/components/citation/cite-mark'
import { type Ready, Runs } from '@/components/citation/cite-this'
import { DataFiles, type Examples } from '@/components/data/data-tables'
import { DrawnFigureView } from '@/components/figure/drawn-figure'
import { FigureInShort } from '@/components/figure/figure-in-short'
import { FigureTable } from '@/components/figure/figure-table'
import { LinkedHeading } from '@/components/layout/linked-heading'
import { SearchForm } from '@/components/layout/search-form'
import { RolloutDay, RolloutYears } from '@/components/rollout/rollout-count'
import { StateTable } from '@/components/rollout/state-table'
import { StatementLedger } from '@/components/statement/statement-ledger'
import { EventCard } from '@/components/timeline/event-card'
import { wordsIn } from '@/components/words'
import type { DrawnFigure } from '@/lib/figure/drawing'
import type { Rollout } from '@/lib/rollout/rollout'
import type { Language } from '@/lib/schema/language'
import type { LatelyChanged } from '@/lib/site/lately-changed'
import type { Correction, EventBrief, Figure, SiteEvent, SiteNote } from '@/lib/site/site'
import { figureAnchor } from '@/lib/url/anchors'
import { Excerpt } from './excerpt'
import { InShort } from './in-short'
import { Remark } from './remarks'

/** What components of a text may look up. */
export type Lookups = {
  event: (id: string) => EventBrief | undefined
  figure: (id: string) => Figure | undefined
  /** The drawing of a figure. */
  drawn: (figure: Figure) => DrawnFigure | undefined
  /** A note of the piece by its anchor. */
  note: (anchor: string) => SiteNote | undefined
  corrections: readonly Correction[]
  lately: readonly LatelyChanged[]
  counts: Readonly<Record<string, number>>
  /** The statements of the ledger, in order. */
  statements: readonly SiteEvent[]
  rollout?: Rollout
  /** An event as "Cite this" has it in a style. */
  citation: (event: string, style: string) => Ready | undefined
  /** Pages whose files a reader may try. */
  examples: Examples
  publisher: string
  funding: string
  contact: string
  language: Language
}

/** What resolving a text fills in for a mark. */
type MarkProps = { number: string; anchor: string; note: string; joined?: string }

/** `[@source]`: the mark of a note. */
export function bindCiteMark({ note, language }: Lookups) {
  return (mark: MarkProps) => <CiteMark {...mark} preview={note(mark.note)} language={language} />
}

/** `<InShort>`: the short version of a piece. */
export function bindInShort({ language }: Lookups) {
  return ({ children }: { children?: ReactNode }) => <InShort title={wordsIn(language).inShort}>{children}</InShort>
}

/** A heading of a text: its anchor comes with it (lib/mdx/resolve-piece.ts). */
export function bindHeading(level: 2 | 3 | 4, { language }: Lookups) {
  return ({ id, children }: { id: string; children?: ReactNode }) => (
    <LinkedHeading level={level} id={id} language={language}>
      {children}
    </LinkedHeading>
  )
}

/** `<Note>`: a remark of the editors on sources. */
export function bindNote({ language }: Lookups) {
  return ({ children }: { children?: ReactNode }) => <Remark title={wordsIn(language).aboutSources}>{children}</Remark>
}

/** `<Ours>`: the site's own reasoning, marked as such. */
export function bindOurs({ language }: Lookups) {
  return ({ children }: { children?: ReactNode }) => <Remark title={wordsIn(language).ourReading}>{children}</Remark>
}

/** `<Excerpt by="…" source="…">`: a short quotation set apart. */
export function bindExcerpt(lookups: Lookups) {
  const Mark = bindCiteMark(lookups)
  return ({ by, children, number, anchor, note }: MarkProps & { by: string; children?: ReactNode }) => (
    <Excerpt by={by} mark={<Mark number={number} anchor={anchor} note={note} />}>
      {children}
    </Excerpt>
  )
}

/** `<Event id="…" />`: an event of the timeline in the flow of a text. */
export function bindEvent({ event }: Lookups) {
  return ({ id }: { id: string }) => {
    const found = event(id)
    return found ? (
      <div className="inset">
        <EventCard event={found} />
      </div>
    ) : null
  }
}

/** `<Figure id="…" />`: a figure, drawn if it has a drawing, with the table of its data. */
export function bindFigure({ figure, drawn }: Lookups) {
  return ({ id }: { id: string }) => {
    const found = figure(id)
    if (!found) return null
    const ready = drawn(found)
    const { href } = found
    if (!ready || !href) return <FigureTable figure={found} anchor={figureAnchor(id)} />
    return <DrawnFigureView figure={{ ...found, href }} drawn={ready} anchor={figureAnchor(id)} />
  }
}

/** `<FigureInShort id="…" />`: a figure at a glance. */
export function bindFigureInShort({ figure, drawn }: Lookups) {
  return ({ id }: { id: string }) => {
    const found = figure(id)
    const ready = found && drawn(found)
    return found?.href && ready ? <FigureInShort figure={{ ...found, href: found.href }} drawn={ready} /> : null
  }
}

/** `<Lately />`: what changed lately. */
export function bindLately({ lately }: Lookups) {
  return () => <Lately days={lately} />
}

/** `<SiteSearch />`: the field of the search. */
export function SiteSearch() {
  return <SearchForm />
}

/** `<Corrections />`: all corrections. */
export function bindCorrections({ corrections }: Lookups) {
  return () =>
    corrections.length > 0 ? <CorrectionList corrections={corrections} /> : <p>No correction has been made so far.</p>
}

/** `<Count of="…" />`: a number that the site computes. */
export function bindCount({ counts }: Lookups) {
  return ({ of }: { of: string }) => <span>{counts[of]}</span>
}

/** `<Statements />`: the ledger of official positions. */
export function bindStatements({ statements }: Lookups) {
  return () => <StatementLedger statements={statements} />
}

/** `<RolloutDay on="…" />`: how far the program had spread. */
export function bindRolloutDay({ rollout }: Lookups) {
  return ({ on }: { on: string }) => (rollout ? <RolloutDay rollout={rollout} day={on} /> : null)
}

/** `<RolloutYears />`: the end of each year. */
export function bindRolloutYears({ rollout }: Lookups) {
  return () => (rollout ? <RolloutYears rollout={rollout} /> : null)
}

/** `<RolloutStates />`: all states. */
export function bindRolloutStates({ rollout }: Lookups) {
  return () => (rollout ? <StateTable rollout={rollout} /> : null)
}

/** `<CountySearch />`: the field of the search. */
export function CountySearch() {
  return <SearchForm label="Your county, parish, borough or city" />
}

/** `<CitationExample event="…" style="…" />`: what "Cite this" has, to be copied. */
export function bindCitationExample({ citation }: Lookups) {
  return ({ event, style }: { event: string; style: string }) => {
    const ready = citation(event, style)
    return ready ? (
      <dl className="cite-this">
        <dt className="font-plain text-[0.9375rem] text-muted">{ready.name}</dt>
        <dd className="copyable" data-copy={ready.name}>
          <Runs runs={ready.runs} />
        </dd>
      </dl>
    ) : null
  }
}

/** `<DataFiles />`: which records have which files. */
export function bindDataFiles({ examples }: Lookups) {
  return () => <DataFiles examples={examples} />
}

/** `<Contact />`: publisher, funding and contact. */
export function bindContact({ publisher, funding, contact }: Lookups) {
  return () => (
    <p>
      Publisher: {publisher || 'not yet stated'}. Funding: {funding || 'not yet stated'}. Contact for errors:{' '}
      {contact || 'not yet stated'}.
    </p>
  )
}
