import type { EventBrief } from '@/lib/site/site'
import { EventCautions } from './event-cautions'
import { EventFacts } from './event-facts'

/** An event in short. `level`: of its heading on a list of events; in the flow of a text its title is no heading. */
export function EventCard({ event, level }: { event: EventBrief; level?: 3 }) {
  const Title = level ? 'h3' : 'p'
  return (
    <article className="max-w-measure">
      <EventFacts event={event} />
      <Title className="mt-1 text-lg font-bold leading-tight">
        <a href={event.href}>{event.title}</a>
      </Title>
      <p className="mt-1">{event.summary}</p>
      <EventCautions event={event} />
    </article>
  )
}
