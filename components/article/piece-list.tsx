import { formatReadingTime } from '@/lib/site/format-reading-time'
import type { Piece } from '@/lib/site/site'

/** Pieces as a list of titles with their descriptions. */
export function PieceList({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <ul className="titles mt-10 max-w-measure stack-8">
      {pieces.map((piece) => (
        <li key={piece.href}>
          <h2 className="text-2xl">
            <a href={piece.href}>{piece.matter.title}</a>
          </h2>
          <p className="mt-2">{piece.matter.description}</p>
          <p className="fine mt-1">{formatReadingTime(piece.words)}</p>
        </li>
      ))}
    </ul>
  )
}
