import type { EventBrief } from '@/lib/site/site'
import { EventCautions } from './event-cautions'
import { EventFacts } from './event-facts'

/**
 * An event in short. `level`: of its heading on a list of events, which says its lane itself; in the flow of a text its title
 * is no heading.
 */
export function EventCard({ event, level }: { event: EventBrief; level?: 3 }) {
  const Title = level ? 'h3' : 'p'
  return (
    <article className={level ? 'entry' : `entry ${event.lane}`}>
      <EventFacts event={event} own={level !== undefined} />
      <Title className="title">
        <a href={event.href}>{event.title}</a>
      </Title>
      <p>{event.summary}</p>
      <EventCautions event={event} />
    </article>
  )
}
