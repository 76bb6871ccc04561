import type { Metadata } from 'next'
import { PieceContent } from '@/app/piece-content'
import { getPiece, pieceIds, pieceMetadata } from '@/app/piece-page'
import { NoteList } from '@/components/citation/note-list'
import { PageHeader } from '@/components/layout/page-header'
import { HOME_PAGE } from '@/lib/url/paths'

export const dynamicParams = false

type Props = { params: Promise<{ page: string }> }

export function generateStaticParams(): { page: string }[] {
  return pieceIds('page')
    .filter((id) => id !== HOME_PAGE)
    .map((page) => ({ page }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pieceMetadata(getPiece('page', (await params).page))
}

export default async function StandingPage({ params }: Props) {
  const piece = getPiece('page', (await params).page)
  return (
    <article>
      <PageHeader title={piece.matter.title} />
      <div className="prose mt-8">
        <PieceContent piece={piece} />
      </div>
      <NoteList notes={piece.notes} />
    </article>
  )
}
