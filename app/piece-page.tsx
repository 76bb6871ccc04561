import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PieceRecord } from '@/components/article/piece-record'
import { TableOfContents } from '@/components/article/table-of-contents'
import { NoteList } from '@/components/citation/note-list'
import { PageHeader } from '@/components/layout/page-header'
import type { PieceKind } from '@/lib/site/content'
import type { Piece } from '@/lib/site/site'
import { LIST_PATHS } from '@/lib/url/paths'
import { pageMetadata } from './metadata'
import { PieceContent } from './piece-content'
import { getSite } from './site'

/** Finds a piece or answers 404. */
export function getPiece(kind: PieceKind, id: string): Piece {
  return getSite().pieces.find((piece) => piece.kind === kind && piece.id === id) ?? notFound()
}

/** Ids of all pieces of a kind, for `generateStaticParams`. */
export function pieceIds(kind: PieceKind): string[] {
  return getSite()
    .pieces.filter((piece) => piece.kind === kind)
    .map((piece) => piece.id)
}

/** Metadata of a piece's page. */
export function pieceMetadata(piece: Piece): Metadata {
  return pageMetadata({ title: piece.matter.title, description: piece.matter.description, path: piece.href })
}

const KICKERS = { article: ['Articles', LIST_PATHS.articles], case: ['Cases', LIST_PATHS.cases] } as const

/** The page of an article or case. */
export function PiecePage({ piece, kind }: { piece: Piece; kind: 'article' | 'case' }) {
  const [name, path] = KICKERS[kind]
  return (
    <article>
      <PageHeader kicker={<a href={path}>{name}</a>} title={piece.matter.title} />
      <TableOfContents headings={piece.headings} />
      <div className="prose mt-8">
        <PieceContent piece={piece} />
      </div>
      <NoteList notes={piece.notes} />
      <PieceRecord piece={piece} />
    </article>
  )
}

/** The page of a standing piece, the start among them: title, text, notes. */
export function StandingPiece({ piece }: { piece: Piece }) {
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
