import type { Metadata } from 'next'
import { getPiece, PiecePage, pieceIds, pieceMetadata } from '@/app/piece-page'

export const dynamicParams = false

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams(): { slug: string }[] {
  return pieceIds('article').map((slug) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pieceMetadata(getPiece('article', (await params).slug))
}

export default async function ArticlePage({ params }: Props) {
  return <PiecePage kind="article" piece={getPiece('article', (await params).slug)} />
}
