import type { Claim } from '../citation/build-citation-index'
import { sentenceBefore, splitSentences } from '../citation/sentence-before'
import { attributeOf } from '../mdx/parse-mdx'
import { plainUses, plainWords } from '../mdx/parse-plain-text'
import { figureAnchor } from '../url/anchors'
import { pathOf } from '../url/paths'
import type { Content, LoadedPiece } from './content'
import type { Piece, SiteEvent } from './site'

/** Every claim of the site, with the sentence that makes it and the address of its mark: pieces, events, glossary, figures. */
export function collectClaims(
  content: Content,
  pieces: readonly Piece[],
  timeline: readonly SiteEvent[],
  hosts: FigureHosts,
): Claim[] {
  const loaded = new Map(content.pieces.map((piece) => [`${piece.kind}:${piece.id}`, piece]))
  return [
    // A translation makes the same claims as its original.
    ...pieces
      .filter(({ language }) => language === 'en')
      .flatMap((piece) => claimsOfPiece(piece, loaded.get(`${piece.kind}:${piece.id}`))),
    ...timeline.flatMap(claimsOfEvent),
    ...claimsOfTerms(content),
    ...claimsOfFigures(content, hosts),
  ]
}

function claimsOfPiece(piece: Piece, loaded: LoadedPiece | undefined): Claim[] {
  const analysis = loaded?.analysis
  const page = { kind: piece.kind, title: piece.matter.title, href: piece.href }
  return (analysis?.uses ?? []).map((use, index) => ({
    source: use.source,
    locator: use.locator,
    sentence: use.sentence,
    href: anchored(piece.href, analysis?.marks[index]?.anchor),
    page,
  }))
}

function claimsOfEvent(event: SiteEvent): Claim[] {
  const page = { kind: 'event' as const, title: event.title, href: event.href }
  const marked = event.account.flatMap((runs) => {
    let before = ''
    return runs.flatMap((run): Claim[] => {
      if (run.type !== 'mark') {
        before += run.words
        return []
      }
      return [
        {
          source: run.mark.source,
          locator: run.mark.locator,
          sentence: sentenceBefore(before),
          href: anchored(event.href, run.mark.anchor),
          page,
        },
      ]
    })
  })
  const sides = event.sides.flatMap((side) =>
    side.marks.map((mark) => ({
      source: mark.source,
      locator: mark.locator,
      sentence: side.says,
      href: anchored(event.href, mark.anchor),
      page,
    })),
  )
  const listed = event.notes
    .filter((note) => note.uses.length === 0)
    .map((note) => ({
      source: note.source,
      locator: note.locator,
      sentence: event.summary,
      href: anchored(event.href, note.anchor),
      page,
    }))
  return [...marked, ...sides, ...listed]
}

function claimsOfTerms(content: Content): Claim[] {
  return content.terms.flatMap((term) => {
    const page = { kind: 'glossary' as const, title: term.data.term, href: pathOf('term', term.id) }
    return plainUses(term.definition).map((use) => ({
      source: use.source,
      locator: use.locator,
      sentence: plainWords(term.definition),
      href: page.href,
      page,
    }))
  })
}

function claimsOfFigures(content: Content, hosts: FigureHosts): Claim[] {
  return content.figures.flatMap((figure) => {
    const host = hosts.get(figure.id)
    const shown = host && `${pathOf(host.kind, host.id)}#${figureAnchor(figure.id)}`
    const href = figure.data.drawing ? pathOf('figure', figure.id) : shown
    if (!href) return []
    const page = { kind: 'figure' as const, title: figure.data.title, href }
    return figure.data.sources.map((cited) => ({
      source: cited.id,
      locator: cited.locator,
      sentence: figure.data.lead ?? splitSentences(figure.data.description)[0] ?? figure.data.title,
      href: page.href,
      page,
    }))
  })
}

function anchored(path: string, anchor: string | undefined): string {
  return anchor ? `${path}#${encodeURIComponent(anchor)}` : path
}

/** Figure id to the piece that shows it: the first one, where several do. */
export type FigureHosts = ReadonlyMap<string, LoadedPiece>

/** Finds the piece that shows each figure. */
export function indexFigureHosts(content: Content): FigureHosts {
  const hosts = new Map<string, LoadedPiece>()
  for (const piece of content.pieces) {
    for (const { name, node } of piece.analysis?.components ?? []) {
      const id = name === 'Figure' ? attributeOf(node, 'id') : undefined
      if (id !== undefined && !hosts.has(id)) hosts.set(id, piece)
    }
  }
  return hosts
}
