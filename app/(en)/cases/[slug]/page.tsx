import type { Metadata } from 'next'
import { getPiece, PiecePage, pieceIds, pieceMetadata } from '@/app/piece-page'

export const dynamicParams = false

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams(): { slug: string }[] {
  return pieceIds('case').map((slug) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pieceMetadata(getPiece('case', (await params).slug))
}

export default async function CasePage({ params }: Props) {
  return <PiecePage kind="case" piece={getPiece('case', (await params).slug)} />
}
