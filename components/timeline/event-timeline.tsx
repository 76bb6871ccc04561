import type { SiteEvent } from '@/lib/site/site'
import { groupByYear } from '@/lib/timeline/build-timeline'
import { buildFilters, type FilterValues, filterValues } from '@/lib/timeline/timeline-filters'
import { EventCard } from './event-card'
import { TimelineFilters } from './timeline-filters'

/**
 * Events in order under their years, each year with its anchor and a way to it above, and filters where there is
 * something to choose. A year stands within each of its events and is shown above the first that is left: a heading
 * of its own could not know that the filters have taken all of its events away.
 */
export function EventTimeline({ events }: { events: readonly SiteEvent[] }) {
  const years = groupByYear(events)
  if (years.length === 0) return <p className="mt-8">No event stands here yet.</p>
  const filters = buildFilters(events.map(({ record }) => filterValues(record)))
  return (
    <div className="timeline">
      {filters.length > 0 ? <TimelineFilters filters={filters} /> : null}
      <nav aria-label="Years" className="screen-only years mt-6 max-w-measure">
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
      <div>
        {years.map(({ year, events: inYear }) => (
          <ol key={year} id={`y${year}`} className="year">
            {inYear.map((event) => (
              <li key={event.id} {...dataOf(filterValues(event.record))}>
                <h2>{year}</h2>
                <EventCard event={event} level={3} />
              </li>
            ))}
          </ol>
        ))}
      </div>
      {/* After the list, because it counts what is left of it; the styles set it above. */}
      {filters.length > 0 ? <output className="shown"> of {events.length} events shown</output> : null}
    </div>
  )
}

function dataOf(values: FilterValues): Record<`data-${string}`, string | undefined> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`data-${name}`, value]))
}
