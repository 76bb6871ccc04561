import type { Metadata } from 'next'
import { HOME_PAGE } from '@/lib/url/paths'
import { getPiece, pieceMetadata, StandingPiece } from './piece-page'

export function generateMetadata(): Metadata {
  return pieceMetadata(getPiece('page', HOME_PAGE))
}

export default function HomePage() {
  return <StandingPiece piece={getPiece('page', HOME_PAGE)} />
}
