import type { Metadata } from 'next'
import { pageMetadata } from '@/app/metadata'
import { getSite } from '@/app/site'
import { LIST_PATHS } from '@/lib/url/paths'
import { TimelineView } from './timeline-view'

const title = 'Timeline'
const description = 'What was decided, said and asked, in order. Every event has its own page and address.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title, description, path: LIST_PATHS.timeline })
}

export default function TimelinePage() {
  return <TimelineView title={title} description={description} events={getSite().timeline} />
}
