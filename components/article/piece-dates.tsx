import { EventDate } from '@/components/timeline/event-date'
import type { EventBrief } from '@/lib/site/site'

/**
 * The dates of a text, pulled out of it: the events that it sets apart, each with the day and a link. Folded above the text,
 * open in the margin where there is one.
 */
export function PieceDates({ events }: { events: readonly EventBrief[] }) {
  if (events.length < 2) return null
  return (
    <aside aria-label="Dates of this page" className="dates screen-only">
      <details>
        <summary>
          <span>Dates: {events.length}</span>
        </summary>
        <ol>
          {events.map((event) => (
            <li key={event.id} className={event.lane}>
              <b>
                <EventDate date={event.date} />
              </b>{' '}
              <a href={event.href}>{event.title}</a>
            </li>
          ))}
        </ol>
      </details>
    </aside>
  )
}
