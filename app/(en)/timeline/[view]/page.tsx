import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/metadata'
import { getSite } from '@/app/site'
import { TimelineView } from '../timeline-view'

export const dynamicParams = false

type Props = { params: Promise<{ view: string }> }

export function generateStaticParams(): { view: string }[] {
  return getSite().threads.map(({ id }) => ({ view: id }))
}

async function getThread({ params }: Props) {
  const { view } = await params
  return getSite().threads.find((thread) => thread.id === view) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, description, href } = await getThread(props)
  return pageMetadata({ title: `Timeline: ${title}`, description, path: href })
}

export default async function ThreadPage(props: Props) {
  const { id, title, description, events } = await getThread(props)
  return <TimelineView title={title} description={description} events={events} current={id} />
}
