import type { Piece } from '@/lib/site/site'

/** Pieces as a list of titles with their descriptions. */
export function PieceList({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <ul className="mt-10 max-w-measure space-y-8">
      {pieces.map((piece) => (
        <li key={piece.href}>
          <h2 className="text-2xl">
            <a href={piece.href}>{piece.matter.title}</a>
          </h2>
          <p className="mt-2">{piece.matter.description}</p>
          <p className="mt-1 font-plain text-[0.9375rem] text-muted">
            {Math.max(1, Math.round(piece.words / 230))} minutes to read
          </p>
        </li>
      ))}
    </ul>
  )
}
