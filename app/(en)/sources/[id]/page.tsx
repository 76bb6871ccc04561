import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/metadata'
import { getSite } from '@/app/site'
import { SourceArticle } from '@/components/citation/source-article'
import { formatShortReference } from '@/lib/citation/format-reference'
import type { Source } from '@/lib/site/site'

export const dynamicParams = false

type Props = { params: Promise<{ id: string }> }

export function generateStaticParams(): { id: string }[] {
  return [...getSite().sources.keys()].map((id) => ({ id }))
}

async function getSource({ params }: Props) {
  return getSite().sources.get((await params).id) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const source = await getSource(props)
  return pageMetadata({
    title: sourceTitle(source),
    description: `${source.nature}, and every claim on this site that rests on it.`,
    path: source.href,
  })
}

export default async function SourcePage(props: Props) {
  const source = await getSource(props)
  const { claims, corrections } = getSite()
  return (
    <SourceArticle
      source={source}
      claims={claims.get(source.id) ?? []}
      corrections={corrections.filter((c) => c.affects.includes(`source:${source.id}`))}
    />
  )
}

/** Sources share titles; author, year and part tell them apart. */
function sourceTitle(source: Source): string {
  return [`Source: ${formatShortReference(source)}`, source['part-of']].filter(Boolean).join(', ')
}
