import type { SiteEvent } from '@/lib/site/site'
import { groupByYear } from '@/lib/timeline/build-timeline'
import { EventCard } from './event-card'
import { FilteredTimeline } from './filtered-timeline'

/** Events in order under their years. */
export function EventTimeline({ events }: { events: readonly SiteEvent[] }) {
  if (events.length === 0) return <p className="mt-8">No event stands here yet.</p>
  return (
    <FilteredTimeline
      groups={groupByYear(events).map(({ year, events: inYear }) => ({
        anchor: `y${year}`,
        title: year,
        events: inYear,
      }))}
      nav="Years"
      unit="events"
      row={(event) => <EventCard event={event} level={3} />}
    />
  )
}
