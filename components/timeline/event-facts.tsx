import { EVENT_KINDS, STATUSES } from '@/lib/schema/event'
import type { EventBrief } from '@/lib/site/site'
import { formatDate } from '@/lib/timeline/format-date'
import { LANES } from '@/lib/timeline/lanes'
import { DateBar } from './date-bar'
import { EventDate } from './event-date'

/**
 * The line above an event's title: date, whose doing it is, kind, status (its shape is in app/entries.css), how many sources
 * it rests on.
 */
export function EventFacts({
  event,
  own,
}: {
  event: EventBrief
  /** Whether the event stands on a list under its id: its date then is the link to its place there. */
  own?: boolean
}) {
  return (
    <p className="facts">
      {/* Three hundred dates in the form of machines would be a kilobyte: lists have files for those. */}
      <b>{own ? <a href={`#${event.id}`}>{formatDate(event.date)}</a> : <EventDate date={event.date} />}</b>
      <DateBar date={event.date} />
      {' · '}
      {LANES[event.lane]} · {EVENT_KINDS[event.kind]} ·{' '}
      <span className={`status ${event.status}`}>{STATUSES[event.status]}</span> · {event.sourceCount}{' '}
      {event.sourceCount === 1 ? 'source' : 'sources'}
    </p>
  )
}
