import type { Metadata } from 'next'
import { getPiece, pieceIds, pieceMetadata, StandingPiece } from '@/app/piece-page'
import { splitPageId } from '@/lib/schema/language'
import { HOME_PAGE } from '@/lib/url/paths'

export const dynamicParams = false

type Props = { params: Promise<{ page: string }> }

export function generateStaticParams(): { page: string }[] {
  return pieceIds('page')
    .filter((id) => id !== HOME_PAGE && splitPageId(id).language === 'en')
    .map((page) => ({ page }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pieceMetadata(getPiece('page', (await params).page))
}

export default async function StandingPage({ params }: Props) {
  return <StandingPiece piece={getPiece('page', (await params).page)} />
}
