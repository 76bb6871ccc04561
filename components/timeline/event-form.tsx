import type { ReactNode } from 'react'
import { EVENT_KINDS, STATUSES } from '@/lib/schema/event'
import type { EventBrief } from '@/lib/site/site'
import { LANES } from '@/lib/timeline/lanes'
import { DateBar } from './date-bar'
import { EventDate } from './event-date'

/**
 * The head of an event's page, as the boxes of a form: when, whose doing, of what kind, how sure, on how many sources.
 * `cited`: whether the page says how to cite it.
 */
export function EventForm({ event, cited }: { event: EventBrief; cited: boolean }) {
  return (
    <dl className={`form ${event.lane}`}>
      <Box name="Date">
        <EventDate date={event.date} />
        <DateBar date={event.date} />
      </Box>
      <Box name="Who or where">{LANES[event.lane]}</Box>
      <Box name="Kind">{EVENT_KINDS[event.kind]}</Box>
      <Box name="How sure">
        <span className={`status ${event.status}`}>{STATUSES[event.status]}</span>
      </Box>
      <Box name="Rests on">
        <a href="#notes">
          {event.sourceCount} {event.sourceCount === 1 ? 'source' : 'sources'}
        </a>
        {cited ? (
          <span className="screen-only">
            {' · '}
            <a href="#cite-this">cite this</a>
          </span>
        ) : null}
      </Box>
    </dl>
  )
}

function Box({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
