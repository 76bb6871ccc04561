import type { EventBrief } from '@/lib/site/site'
import { groupByYear } from '@/lib/timeline/build-timeline'
import { EventCard } from './event-card'

/** Events in order under year headings, each year with its anchor, and a way to each year above. */
export function EventTimeline({ events }: { events: readonly EventBrief[] }) {
  const years = groupByYear(events)
  if (years.length === 0) return <p className="mt-8">No event stands here yet.</p>
  return (
    <>
      <nav aria-label="Years" className="screen-only mt-8 max-w-measure">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 font-plain tabular-nums">
          {years.map(({ year }) => (
            <li key={year}>
              <a href={`#y${year}`} className="inline-block py-1">
                {year}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {years.map(({ year, events: inYear }) => (
        <section key={year} aria-labelledby={`y${year}`} className="mt-12 grid gap-x-8 md:grid-cols-[7rem_1fr]">
          <h2 id={`y${year}`} className="text-2xl tabular-nums md:text-right">
            {year}
          </h2>
          <ol className="mt-4 space-y-8 border-rule md:mt-0 md:border-l md:pl-8">
            {inYear.map((event) => (
              <li key={event.id}>
                <EventCard event={event} level={3} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
