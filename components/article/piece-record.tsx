import { LinkedHeading } from '@/components/layout/linked-heading'
import { EventDate } from '@/components/timeline/event-date'
import type { Piece } from '@/lib/site/site'
import { CorrectionList } from './correction-list'

/** At the end of an article or case: its days, corrections, and the events it tells. */
export function PieceRecord({ piece }: { piece: Piece }) {
  const sources = new Set(piece.notes.map((note) => note.source)).size
  return (
    <section
      aria-labelledby="record"
      className="mt-14 max-w-measure border-t border-rule pt-6 font-plain text-[0.9375rem]"
    >
      <LinkedHeading level={2} id="record" className="font-text text-2xl">
        About this page
      </LinkedHeading>
      <p className="mt-3">
        First published <EventDate date={piece.matter.published} />, last changed{' '}
        <EventDate date={piece.matter.updated} />. It rests on {sources} {sources === 1 ? 'source' : 'sources'}.
      </p>
      {piece.corrections.length > 0 ? (
        <div className="mt-4">
          <LinkedHeading level={3} id="record-corrections" className="text-lg">
            Corrections
          </LinkedHeading>
          <CorrectionList corrections={piece.corrections} links={false} />
        </div>
      ) : null}
      {piece.events.length > 0 ? (
        <details className="mt-4" open={piece.events.length < 12}>
          <summary className="cursor-pointer py-1 font-bold">Events on this page: {piece.events.length}</summary>
          <ol className="mt-2 stack-2">
            {piece.events.map((event) => (
              <li key={event.id}>
                <EventDate date={event.date} />: <a href={event.href}>{event.title}</a>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      {piece.thread ? (
        <p className="mt-4">
          The same story as a timeline: <a href={piece.thread.href}>{piece.thread.title}</a>
        </p>
      ) : null}
    </section>
  )
}
