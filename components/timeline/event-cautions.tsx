import type { EventBrief } from '@/lib/site/site'
import { formatDate } from '@/lib/timeline/format-date'

/** What travels with an event wherever it is shown: the editors' warning, and what later rulings and laws did to it. */
export function EventCautions({ event }: { event: EventBrief }) {
  if (!event['reader-note'] && event.history.length === 0) return null
  return (
    <ul className="cautions">
      {event['reader-note'] ? (
        <li>
          <b>Please note:</b> {event['reader-note']}
        </li>
      ) : null}
      {event.history.map((later) => (
        <li key={`${later.words}-${later.event.href}`}>
          <b>{later.words}</b> <a href={later.event.href}>{later.event.title}</a> ({formatDate(later.event.date)}).
          {later.note ? ` ${later.note}` : ''}
        </li>
      ))}
    </ul>
  )
}
