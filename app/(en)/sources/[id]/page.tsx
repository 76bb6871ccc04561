import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { scriptAddress } from '@/app/assets'
import { HeadTags } from '@/app/head-tags'
import { pageMetadata } from '@/app/metadata'
import { sourceFacts } from '@/app/page-facts'
import { getSite } from '@/app/site'
import { CiteThis } from '@/components/citation/cite-this'
import { SourceArticle } from '@/components/citation/source-article'
import { formatShortReference } from '@/lib/citation/format-reference'
import { citeSource } from '@/lib/export/cite-data'
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
    description: sourceDescription(source),
    path: source.href,
  })
}

export default async function SourcePage(props: Props) {
  const source = await getSource(props)
  const site = getSite()
  const { claims, corrections } = site
  return (
    <>
      <HeadTags {...sourceFacts(site, source, sourceTitle(source), sourceDescription(source))} />
      <SourceArticle
        source={source}
        claims={claims.get(source.id) ?? []}
        corrections={corrections.filter((c) => c.affects.includes(`source:${source.id}`))}
        cite={<CiteThis {...citeSource(site, source)} script={scriptAddress('cite')} />}
      />
    </>
  )
}

function sourceDescription(source: Source): string {
  return `${source.nature}, and every claim on this site that rests on it.`
}

/** Sources share titles; author, year and part tell them apart. */
function sourceTitle(source: Source): string {
  return [`Source: ${formatShortReference(source)}`, source['part-of']].filter(Boolean).join(', ')
}
