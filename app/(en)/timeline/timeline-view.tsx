import { getSite } from '@/app/site'
import { PageHeader } from '@/components/layout/page-header'
import { EventTimeline } from '@/components/timeline/event-timeline'
import { ThreadNav } from '@/components/timeline/thread-nav'
import type { SiteEvent } from '@/lib/site/site'
import { LIST_PATHS } from '@/lib/url/paths'

/** The timeline, whole or one thread of it. */
export function TimelineView({
  title,
  description,
  events,
  current,
}: {
  title: string
  description: string
  events: readonly SiteEvent[]
  current?: string
}) {
  const threads = getSite().threads.filter((thread) => thread.events.length > 0 || thread.id === current)
  const span = `${events.length} ${events.length === 1 ? 'event' : 'events'}`
  return (
    <>
      <PageHeader kicker={current ? <a href={LIST_PATHS.timeline}>Timeline</a> : undefined} title={title}>
        {description} {span}.
      </PageHeader>
      <ThreadNav
        threads={threads.map(({ id, title: name, href, events: all }) => ({
          id,
          title: name,
          href,
          count: all.length,
        }))}
        current={current}
      />
      <EventTimeline events={events} />
    </>
  )
}
