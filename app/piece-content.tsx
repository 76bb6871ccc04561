import { OwnStyle } from '@/components/layout/own-style'
import { buildRegistry } from '@/components/mdx/registry'
import { findCitation } from '@/lib/export/cite-data'
import { drawFigure } from '@/lib/figure/draw-figure'
import { compileMdx } from '@/lib/mdx/compile-mdx'
import { evaluateMdx } from '@/lib/mdx/evaluate-mdx'
import { countSite } from '@/lib/site/count-site'
import { listLatelyChanged } from '@/lib/site/lately-changed'
import type { Piece } from '@/lib/site/site'
import { styleAddress } from './assets'
import { getSite } from './site'

/** The text of a piece, compiled and rendered. Empty while it has problems (development). */
export async function PieceContent({ piece }: { piece: Piece }) {
  if (piece.problems.length > 0) return null
  const site = getSite()
  const { body, path, resolution } = piece.source
  const Content = evaluateMdx(await compileMdx(body, path, resolution))
  const notes = new Map(piece.notes.map((note) => [note.anchor, note]))
  const components = buildRegistry({
    event: (id) => site.events.get(id),
    figure: (id) => site.figures.get(id),
    drawn: (figure) => drawFigure(site, figure),
    note: (anchor) => notes.get(anchor),
    corrections: site.corrections,
    lately: listLatelyChanged(site),
    counts: countSite(site),
    statements: site.timeline.filter(({ record }) => record.ledger),
    rollout: site.rollout,
    examples: {
      event: site.timeline[0]?.href,
      piece: site.pieces.find(({ kind }) => kind === 'case')?.href,
      source: [...site.sources.values()][0]?.href,
    },
    citation: (event, style) => findCitation(site, event, style),
    publisher: site.settings.publisher,
    funding: site.settings.funding,
    contact: site.settings.contact,
    language: piece.language,
  })
  return (
    <>
      {/<Figure/.test(body) ? <OwnStyle href={styleAddress('figure')} /> : null}
      {/<Statements/.test(body) ? <OwnStyle href={styleAddress('timeline')} /> : null}
      <Content components={components} />
    </>
  )
}
