import type { Metadata } from 'next'
import { pageMetadata } from '@/app/metadata'
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
  return (
    <>
      <PageHeader title={title}>{description}</PageHeader>
      <PieceList pieces={getSite().pieces.filter((piece) => piece.kind === 'article')} />
    </>
  )
}
