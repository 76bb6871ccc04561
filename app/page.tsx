import type { Metadata } from 'next'
import { NoteList } from '@/components/citation/note-list'
import { PageHeader } from '@/components/layout/page-header'
import { HOME_PAGE } from '@/lib/url/paths'
import { PieceContent } from './piece-content'
import { getPiece, pieceMetadata } from './piece-page'

export function generateMetadata(): Metadata {
  return pieceMetadata(getPiece('page', HOME_PAGE))
}

export default function HomePage() {
  const piece = getPiece('page', HOME_PAGE)
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
