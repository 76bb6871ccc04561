import type { Metadata } from 'next'
import { HeadTags } from '@/app/head-tags'
import { pageMetadata } from '@/app/metadata'
import { lastChange } from '@/app/page-facts'
import { getSite } from '@/app/site'
import { PieceList } from '@/components/article/piece-list'
import { PageHeader } from '@/components/layout/page-header'
import { LIST_PATHS } from '@/lib/url/paths'

const title = 'Articles'
const description = 'How the program worked, and what it was.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title, description, path: LIST_PATHS.articles })
}

export default function ArticlesPage() {
  const site = getSite()
  const pieces = site.pieces.filter((piece) => piece.kind === 'article')
  const updated = lastChange(
    site,
    pieces.map(({ matter }) => matter.updated),
  )
  return (
    <>
      <HeadTags path={LIST_PATHS.articles} title={title} description={description} updated={updated} />
      <PageHeader title={title}>{description}</PageHeader>
      <PieceList pieces={pieces} />
    </>
  )
}
