import type { ReactNode } from 'react'
import { CorrectionList } from '@/components/article/correction-list'
import { CiteMark } from '@/components/citation/cite-mark'
import { FigureTable } from '@/components/figure/figure-table'
import { EventCard } from '@/components/timeline/event-card'
import type { Correction, EventBrief, Figure, SiteNote } from '@/lib/site/site'
import { figureAnchor } from '@/lib/url/anchors'
import { Excerpt } from './excerpt'

/** What components of a text may look up. */
export type Lookups = {
  event: (id: string) => EventBrief | undefined
  figure: (id: string) => Figure | undefined
  /** A note of the piece by its anchor. */
  note: (anchor: string) => SiteNote | undefined
  corrections: readonly Correction[]
  counts: Readonly<Record<string, number>>
  publisher: string
  contact: string
}

/** What resolving a text fills in for a mark. */
type MarkProps = { number: string; anchor: string; note: string; joined?: string }

/** `[@source]`: the mark of a note. */
export function bindCiteMark({ note }: Lookups) {
  return (mark: MarkProps) => <CiteMark {...mark} preview={note(mark.note)} />
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
      <div className="my-8 border-y border-rule py-5">
        <EventCard event={found} />
      </div>
    ) : null
  }
}

/** `<Figure id="…" />`: a figure with the table of its data. */
export function bindFigure({ figure }: Lookups) {
  return ({ id }: { id: string }) => {
    const found = figure(id)
    return found ? <FigureTable figure={found} anchor={figureAnchor(id)} /> : null
  }
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

/** `<Contact />`: publisher and contact. */
export function bindContact({ publisher, contact }: Lookups) {
  return () => (
    <p>
      Publisher: {publisher || 'not yet stated'}. Contact for errors: {contact || 'not yet stated'}.
    </p>
  )
}
