import type { Metadata } from 'next'
import { pageMetadata } from '@/app/metadata'
import { getSite } from '@/app/site'
import { PieceList } from '@/components/article/piece-list'
import { PageHeader } from '@/components/layout/page-header'
import { LIST_PATHS } from '@/lib/url/paths'

const title = 'Cases'
const description = 'Places that asked to stay out, and what happened.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title, description, path: LIST_PATHS.cases })
}

export default function CasesPage() {
  return (
    <>
      <PageHeader title={title}>{description}</PageHeader>
      <PieceList pieces={getSite().pieces.filter((piece) => piece.kind === 'case')} />
    </>
  )
}
