import { DetailRow, DetailRows } from '@/components/layout/detail-row'
import { EventCautions } from '@/components/timeline/event-cautions'
import { EventDate } from '@/components/timeline/event-date'
import { formatQuotation, formatShortReference } from '@/lib/citation/format-reference'
import { CHANNELS, EVENT_KINDS, POSITIONS } from '@/lib/schema/event'
import type { EventBrief, SiteEvent } from '@/lib/site/site'
import { formatDate } from '@/lib/timeline/format-date'

/** Each position as a shape besides the words. */
const SHAPES = { 'can-opt-out': '○', 'cannot-opt-out': '●', redefines: '◐', unclear: '◌' } as const

/**
 * One statement of the ledger. The row has to be right when it is quoted out of the page: who, to whom, when, in public or
 * not, the position, the words or their sense, the reason, what contradicts it, and the sources.
 */
export function StatementRow({ statement }: { statement: SiteEvent }) {
  const { record, position } = statement
  const said = record.statement
  return (
    <article className="entry">
      <p className="facts">
        <b>
          <a href={`#${statement.id}`}>
            <EventDate date={statement.date} />
          </a>
        </b>
        {said ? ` · ${CHANNELS[said.channel]}` : ''}
        {statement['became-public'] ? ` · public since ${formatDate(statement['became-public'])}` : ''}
        {said
          ? said.office === 'federal'
            ? ''
            : ' · Not a federal statement'
          : ` · ${EVENT_KINDS[statement.kind]}, no statement of a federal position`}
      </p>
      <h3 className="title">
        <a href={statement.href}>{statement.title}</a>
      </h3>
      {position ? (
        <p className="mt-1 font-plain text-base font-bold">
          <span aria-hidden="true">{SHAPES[position]} </span>
          {POSITIONS[position]}
        </p>
      ) : null}
      <p className="mt-1">{statement.summary}</p>
      <dl className="mt-2 grid gap-x-4 font-plain text-[0.9375rem] leading-snug sm:grid-cols-[7rem_1fr]">
        {said ? (
          <DetailRow name="Who">
            <bdi>{said.by}</bdi>
            {said.to ? `, to ${said.to}` : ''}
          </DetailRow>
        ) : null}
        {record.sources.flatMap(({ id, quote, speaker }) =>
          quote ? (
            <DetailRow key={`${id}-${quote}`} name="Quoted">
              <bdi>{speaker}</bdi>: {formatQuotation(quote)}
            </DetailRow>
          ) : (
            []
          ),
        )}
        {said?.reason ? <DetailRow name="Reason given">{said.reason}</DetailRow> : null}
        {statement.contradictions.length > 0 ? (
          <DetailRows
            name="But"
            values={statement.contradictions.map(({ event, note }) => (
              <Contradiction key={event.id} event={event} note={note} />
            ))}
          />
        ) : null}
        {statement.sides.length > 0 ? (
          <DetailRows
            name="Each side"
            values={statement.sides.map(({ who, says }) => (
              <span key={who}>
                <bdi>{who}</bdi>: {says}
              </span>
            ))}
          />
        ) : null}
        <DetailRow name="Sources">
          {statement.notes.map(({ reference }, index, notes) =>
            notes.findIndex((note) => note.reference.id === reference.id) < index ? null : (
              <span key={reference.id}>
                {index > 0 ? '; ' : ''}
                <a href={reference.href}>{formatShortReference(reference)}</a>
              </span>
            ),
          )}
        </DetailRow>
      </dl>
      <EventCautions event={statement} />
    </article>
  )
}

/** Another statement that says the opposite: how the two differ, and a link that says when and what it was. */
function Contradiction({ event, note }: { event: EventBrief; note?: string }) {
  return (
    <>
      {note ? `${note} ` : 'Later: '}
      <a href={event.href}>
        {event.title}, {formatDate(event.date)}
      </a>
    </>
  )
}
