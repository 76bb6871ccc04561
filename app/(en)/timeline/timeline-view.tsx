import { scriptAddress, styleAddress } from '@/app/assets'
import { HeadTags } from '@/app/head-tags'
import { viewFacts } from '@/app/page-facts'
import { getSite } from '@/app/site'
import { CiteThis } from '@/components/citation/cite-this'
import { OwnScript } from '@/components/layout/own-script'
import { OwnStyle } from '@/components/layout/own-style'
import { PageHeader } from '@/components/layout/page-header'
import { EventTimeline } from '@/components/timeline/event-timeline'
import { ThreadNav } from '@/components/timeline/thread-nav'
import { citeCollection } from '@/lib/export/cite-data'
import { listViews } from '@/lib/export/collections'
import type { SiteEvent } from '@/lib/site/site'
import { LIST_PATHS, pathOf } from '@/lib/url/paths'

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
  const site = getSite()
  const view = listViews(site).find(({ path }) => path === (current ? pathOf('thread', current) : LIST_PATHS.timeline))
  const threads = site.threads.filter((thread) => thread.events.length > 0 || thread.id === current)
  const span = `${events.length} ${events.length === 1 ? 'event' : 'events'}`
  return (
    <>
      {view ? <HeadTags {...viewFacts(site, view)} /> : null}
      <OwnStyle href={styleAddress('timeline')} />
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
      {view ? <CiteThis {...citeCollection(site, view)} script={scriptAddress('cite')} /> : null}
      {current ? null : <OwnScript src={scriptAddress('set-of-events')} />}
    </>
  )
}
