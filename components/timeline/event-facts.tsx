import type { ReactNode } from 'react'
import { EVENT_KINDS, STATUSES } from '@/lib/schema/event'
import type { EventBrief } from '@/lib/site/site'
import { EventDate } from './event-date'

/** Status as a shape besides the word: full, half, open. */
const SHAPES = { confirmed: '●', reported: '◐', disputed: '○' } as const

/** The line above an event's title: date, kind, status, and what else belongs there on its own page. */
export function EventFacts({ event, children }: { event: EventBrief; children?: ReactNode }) {
  return (
    <p className="font-plain text-[0.9375rem] text-muted">
      <b className="text-ink">
        <EventDate date={event.date} />
      </b>
      {' · '}
      {EVENT_KINDS[event.kind]}
      {' · '}
      <span className="whitespace-nowrap">
        <span aria-hidden="true">{SHAPES[event.status]} </span>
        {STATUSES[event.status]}
      </span>
      {children ? <span className="screen-only"> · {children}</span> : null}
    </p>
  )
}
