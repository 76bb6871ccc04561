import type { CslItem } from '../citation/csl-item'
import { formatShortReference } from '../citation/format-reference'
import { chicagoBibliography } from '../citation/styles/chicago-bibliography'
import type { CitationRun } from '../citation/styles/style'
import type { FigureOnPage } from '../figure/figures-on-pages'
import type { Piece, Site, SiteEvent, Source } from '../site/site'
import { CITE_PATH, siteAddress } from '../url/paths'
import type { EventView } from './collections'
import type { Collection } from './dated-item'
import { COLLECTION_FORMATS, EVENT_DATA, FIGURE_FORMATS, filesOf, RECORD_FORMATS } from './file-formats'
import {
  eventLines,
  pageLines,
  paperAddress,
  type ReadyLine,
  type ReadyLines,
  sayWithWarning,
  setLines,
  sourceLines,
} from './lines'
import { collectionItem, eventItem, figureItem, itemOfSource, pieceItem, viewItem } from './own-item'
import { buildCitations, type ReadyCitation } from './ready-citations'
import { shortVersion } from './short-version'

/** Everything that "Cite this" shows of one record: citations, lines and files, and the version that they cite. */
export type CiteData = {
  citations: ReadyCitation[]
  lines: ReadyLines
  files: { name: string; path: string }[]
  shortAddress?: CitationRun[]
  updated: string
  version: string
  asReported?: ReadyCitation[]
  /** The path of the page on how to cite, where the content has it. */
  guide?: string
}

/** Types that report; all others are papers. */
const PRESS = new Set<Source['type']>(['article-newspaper', 'article-magazine', 'broadcast', 'post-weblog'])

/** "Cite this" of an event: the site's own citation, and the event as each of its sources reports it. */
export function citeEvent(site: Site, event: SiteEvent): CiteData {
  const item = eventItem(site, event)
  const sources = [...new Map(event.notes.map(({ reference }) => [reference.id, reference])).values()]
  return {
    ...citeItem(site, item, eventLines(site, event), filesOf([...RECORD_FORMATS, EVENT_DATA], event.href)),
    shortAddress: paperAddress(siteAddress(site.origin, event.short)),
    asReported: sources.map((source) => ({
      id: source.id,
      name: PRESS.has(source.type)
        ? `As reported in ${source['container-title'] ?? source.title}`
        : `As in ${formatShortReference(source)}`,
      runs: [
        ...chicagoBibliography.format(itemOfSource(source)),
        { words: ` Collected in ${site.settings.title}, ` },
        ...paperAddress(siteAddress(site.origin, event.short)),
        { words: `, version ${shortVersion(event.cited)}. [${sayWithWarning(event)}]` },
      ],
    })),
  }
}

/** An event in one style or line, by its id (`chicago-note`, `flyer`, `wikipedia`); undefined if there is no such event or style. */
export function findCitation(site: Site, id: string, style: string): ReadyCitation | ReadyLine | undefined {
  const event = site.events.get(id)
  if (!event) return undefined
  const { citations, lines } = citeEvent(site, event)
  return [...lines, ...citations].find((ready) => ready.id === style)
}

/** "Cite this" of a source: the source itself, not our page about it. */
export function citeSource(site: Site, source: Source): CiteData {
  return {
    ...citeItem(site, itemOfSource(source), sourceLines(site, source), filesOf(RECORD_FORMATS, source.href)),
    shortAddress: paperAddress(siteAddress(site.origin, source.short)),
  }
}

/** "Cite this" of an article, case or standing page. */
export function citePiece(site: Site, piece: Piece): CiteData {
  const lines = pageLines(site, { title: piece.matter.title, path: piece.href })
  return citeItem(site, pieceItem(site, piece), lines, filesOf(RECORD_FORMATS, piece.href))
}

/** "Cite this" of a figure with its own page. */
export function citeFigure(site: Site, figure: FigureOnPage): CiteData {
  const lines = pageLines(site, { title: figure.title, path: figure.href })
  return citeItem(site, figureItem(site, figure), lines, filesOf([...FIGURE_FORMATS, ...RECORD_FORMATS], figure.href))
}

/** "Cite this" of a view of the timeline or the index of sources. */
export function citeCollection(site: Site, collection: Collection): CiteData {
  const files = filesOf(COLLECTION_FORMATS, collection.path)
  const { title, description, path } = collection
  const lines = pageLines(site, { title: `${title}: ${description}`, path })
  return citeItem(site, collectionItem(site, collection), lines, files)
}

/** "Cite this" of a chosen set: what travels with its events travels with its citation and lines. */
export function citeSet(site: Site, view: EventView): CiteData {
  const [path = '', query] = view.path.split('?')
  const files = filesOf(COLLECTION_FORMATS, path, `?${query}`)
  return citeItem(site, viewItem(site, view), setLines(site, view), files)
}

function citeItem(site: Site, item: CslItem, lines: ReadyLines, files: CiteData['files']): CiteData {
  return {
    citations: buildCitations(item),
    lines,
    files,
    guide: site.pieces.find(({ href }) => href === CITE_PATH)?.href,
    updated: item.custom?.['record-updated'] ?? '',
    version: item.custom?.['record-version'] ?? '',
  }
}
