import type { AnchorFact, Fact, RecordFact } from '../ledger/ledger'
import { attributeOf } from '../mdx/parse-mdx'
import type { Position } from '../problem/problem'
import { figureAnchor } from '../url/anchors'
import type { Content, Loaded, LoadedPiece } from './content'
import { sumEvent, sumFigure, sumPiece, sumWritten } from './record-sums'
import { listShortAddresses } from './short-addresses'
import type { Site } from './site'
import { sitePaths } from './site-paths'

/** A dated record as the ledger sees it, and where an author finds its `updated`. */
export type PublishedRecord = { fact: RecordFact; file: string; position: Position }

/** What the site offers for ever: its pages, the anchors of headings, figures, corrections and entries, and its dated records. */
export type Published = {
  paths: ReadonlySet<string>
  /** `path#anchor`, former anchors among them. */
  anchors: ReadonlySet<string>
  /** Short paths, and the paths to which they lead. */
  shorts: readonly { short: string; path: string }[]
  records: ReadonlyMap<string, PublishedRecord>
}

/**
 * Lists what is published. Not in it: notes and marks, which come and go with the text; years of the timeline and kinds
 * of sources, which follow from dates and records.
 */
export function listPublished(site: Site, content: Content): Published {
  const shown = new Map(content.pieces.map((piece) => [`${piece.kind}:${piece.id}`, shownBy(piece, site)]))
  const ofPieces = site.pieces.flatMap((piece) =>
    [
      ...piece.headings.map(({ anchor }) => anchor),
      ...Object.keys(piece.matter['former-anchors']),
      ...(shown.get(`${piece.kind}:${piece.id}`) ?? []),
    ].map((anchor) => `${piece.href}#${anchor}`),
  )
  const ofEntries = [...site.people, ...site.places, ...site.terms].flatMap(({ href, formerAnchors }) => [
    href,
    ...formerAnchors.map((anchor) => `${href.split('#')[0]}#${anchor}`),
  ])
  const records = [
    ...content.events.map((event) => publish('events', event, site.events.get(event.id)?.sha256 ?? sumEvent(event))),
    ...content.sources.map((source) =>
      publish('sources', source, site.sources.get(source.id)?.sha256 ?? sumWritten(source)),
    ),
    ...content.corrections.map((correction) => publish('corrections', correction, sumWritten(correction))),
    ...content.figures.map((figure) => publish('figures', figure, sumFigure(figure))),
    ...content.pieces.map((piece) => publish(`${piece.kind}s`, piece.matter, sumPiece(piece))),
  ]
  return {
    paths: new Set(sitePaths(site).map(({ path }) => path)),
    anchors: new Set([...ofPieces, ...ofEntries]),
    shorts: listShortAddresses(content),
    records: new Map(records.map((record) => [record.fact.record, record])),
  }
}

/** Everything that is published, as facts for the ledger. */
export function factsOf({ paths, anchors, shorts, records }: Published): Fact[] {
  return [
    ...[...paths].map((path) => ({ kind: 'path' as const, path })),
    ...[...anchors].map((address): AnchorFact => {
      const [path = '', anchor = ''] = address.split('#')
      return { kind: 'anchor', path, anchor }
    }),
    ...shorts.map((short) => ({ kind: 'short' as const, ...short })),
    ...[...records.values()].map(({ fact }) => fact),
  ]
}

/** Anchors of the figures and corrections that a piece shows. */
function shownBy(piece: LoadedPiece, { corrections }: Site): string[] {
  return (piece.analysis?.components ?? []).flatMap(({ name, node }) => {
    if (name === 'Figure') return figureAnchor(attributeOf(node, 'id') ?? '')
    return name === 'Corrections' ? corrections.map(({ id }) => id) : []
  })
}

function publish(folder: string, record: Loaded<{ updated: string }>, sha256: string): PublishedRecord {
  return {
    fact: {
      kind: 'record',
      record: `${folder}/${record.id}`,
      updated: record.data.updated,
      sha256,
    },
    file: record.file,
    position: record.at(['updated']),
  }
}
