import type { EventBrief } from '@/lib/site/site'
import { EventCautions } from './event-cautions'
import { EventFacts } from './event-facts'

/** An event in short. `level`: of its heading, by the page around it. */
export function EventCard({ event, level }: { event: EventBrief; level: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const
  return (
    <article className="max-w-measure">
      <EventFacts event={event} />
      <Heading className="mt-1 text-lg">
        <a href={event.href}>{event.title}</a>
      </Heading>
      <p className="mt-1">{event.summary}</p>
      <EventCautions event={event} />
    </article>
  )
}
