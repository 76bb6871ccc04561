import type { Metadata } from 'next'
import { getPiece, pieceIds, pieceMetadata, StandingPiece } from '@/app/piece-page'
import { splitPageId, translatedId } from '@/lib/schema/language'

export const dynamicParams = false

type Props = { params: Promise<{ page: string }> }

export function generateStaticParams(): { page: string }[] {
  return pieceIds('page')
    .map(splitPageId)
    .filter(({ language }) => language === 'es')
    .map(({ original }) => ({ page: original }))
}

async function getPage({ params }: Props) {
  return getPiece('page', translatedId((await params).page, 'es'))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return pieceMetadata(await getPage(props))
}

export default async function SpanishPage(props: Props) {
  return <StandingPiece piece={await getPage(props)} />
}
