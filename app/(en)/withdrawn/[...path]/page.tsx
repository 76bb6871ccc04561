import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getSite } from '@/app/site'
import { WithdrawnNotice } from '@/components/layout/withdrawn-notice'

// Stands under the old address (next.config.ts) and is answered with 410 (lib/publish/strip-built-pages.ts).
export const dynamicParams = false

type Props = { params: Promise<{ path: string[] }> }

export function generateStaticParams(): { path: string[] }[] {
  return getSite().redirects.withdrawn.map(({ path }) => ({ path: path.slice(1).split('/') }))
}

async function getWithdrawn({ params }: Props) {
  const path = `/${(await params).path.join('/')}`
  return getSite().redirects.withdrawn.find((page) => page.path === path) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title } = await getWithdrawn(props)
  return {
    title: `Withdrawn: ${title} · ${getSite().settings.title}`,
    description: 'This page was withdrawn. What stood here, and why it went.',
    robots: { index: false },
    other: { 'http-status': '410' },
  }
}

export default async function WithdrawnPage(props: Props) {
  return <WithdrawnNotice page={await getWithdrawn(props)} />
}
