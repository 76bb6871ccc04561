import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/metadata'
import { getSite } from '@/app/site'
import { EventArticle } from '@/components/timeline/event-article'

export const dynamicParams = false

type Props = { params: Promise<{ id: string }> }

export function generateStaticParams(): { id: string }[] {
  return getSite().timeline.map(({ id }) => ({ id }))
}

async function getEvent({ params }: Props) {
  return getSite().events.get((await params).id) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, summary, href } = await getEvent(props)
  return pageMetadata({ title, description: summary, path: href })
}

export default async function EventPage(props: Props) {
  return <EventArticle event={await getEvent(props)} />
}
