import type { AnchorFact, Fact, RecordFact } from '../ledger/ledger'
import { sumRecord } from '../ledger/sum-record'
import { attributeOf } from '../mdx/parse-mdx'
import type { Position } from '../problem/problem'
import { figureAnchor } from '../url/anchors'
import type { Content, Loaded, LoadedPiece } from './content'
import type { Site } from './site'
import { sitePaths } from './site-paths'

/** A dated record as the ledger sees it, and where an author finds its `updated`. */
export type PublishedRecord = { fact: RecordFact; file: string; position: Position }

/** What the site offers for ever: its pages, the anchors of headings, figures, corrections and entries, and its dated records. */
export type Published = {
  paths: ReadonlySet<string>
  /** `path#anchor`, former anchors among them. */
  anchors: ReadonlySet<string>
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
    ...content.events.map((event) => {
      // The day of a check is a statement about the record, and says itself when it was made.
      const { checked: _, ...said } = event.written as Record<string, unknown>
      return publish('events', event, said)
    }),
    ...content.sources.map((source) => publish('sources', source, source.written)),
    ...content.corrections.map((correction) => publish('corrections', correction, correction.written)),
    ...content.figures.map((figure) =>
      publish('figures', figure, { description: figure.written, order: figure.order, rows: figure.rows }),
    ),
    ...content.pieces.map((piece) =>
      publish(`${piece.kind}s`, piece.matter, { matter: piece.matter.written, body: piece.body.trim() }),
    ),
  ]
  return {
    paths: new Set(sitePaths(site).map(({ path }) => path)),
    anchors: new Set([...ofPieces, ...ofEntries]),
    records: new Map(records.map((record) => [record.fact.record, record])),
  }
}

/** Everything that is published, as facts for the ledger. */
export function factsOf({ paths, anchors, records }: Published): Fact[] {
  return [
    ...[...paths].map((path) => ({ kind: 'path' as const, path })),
    ...[...anchors].map((address): AnchorFact => {
      const [path = '', anchor = ''] = address.split('#')
      return { kind: 'anchor', path, anchor }
    }),
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

function publish(folder: string, record: Loaded<{ updated: string }>, said: unknown): PublishedRecord {
  return {
    fact: {
      kind: 'record',
      record: `${folder}/${record.id}`,
      updated: record.data.updated,
      sha256: sumRecord(said as object),
    },
    file: record.file,
    position: record.at(['updated']),
  }
}
