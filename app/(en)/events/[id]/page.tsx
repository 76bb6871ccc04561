import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { scriptAddress } from '@/app/assets'
import { HeadTags } from '@/app/head-tags'
import { pageMetadata } from '@/app/metadata'
import { eventFacts } from '@/app/page-facts'
import { getSite } from '@/app/site'
import { CiteThis } from '@/components/citation/cite-this'
import { EventArticle } from '@/components/timeline/event-article'
import { citeEvent } from '@/lib/export/cite-data'

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
  const event = await getEvent(props)
  const site = getSite()
  return (
    <>
      <HeadTags {...eventFacts(site, event)} />
      <EventArticle event={event} cite={<CiteThis {...citeEvent(site, event)} script={scriptAddress('cite')} />} />
    </>
  )
}
