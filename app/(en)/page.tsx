import type { Metadata } from 'next'
import { getPiece, pieceMetadata, StandingPiece } from '@/app/piece-page'
import { HOME_PAGE } from '@/lib/url/paths'

export function generateMetadata(): Metadata {
  return pieceMetadata(getPiece('page', HOME_PAGE))
}

export default function HomePage() {
  return <StandingPiece piece={getPiece('page', HOME_PAGE)} />
}
