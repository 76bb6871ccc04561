import type { CslItem } from '../citation/csl-item'
import { formatBiblatex } from '../citation/formats/format-biblatex'
import { formatCslJson } from '../citation/formats/format-csl-json'
import { formatRis } from '../citation/formats/format-ris'
import { drawFigure } from '../figure/draw-figure'
import { type FigureOnPage, figuresOnPages } from '../figure/figures-on-pages'
import type { Site, SiteEvent } from '../site/site'
import { LIST_PATHS } from '../url/paths'
import { buildEventEntry } from './build-entries'
import { citeEvent } from './cite-data'
import { formatFigureCsv, formatFigureMarkdown, formatFigureSvg } from './figure-files'
import { EVENT_DATA, type RECORD_FORMATS } from './file-formats'
import { formatEventJson } from './format-json'
import { eventItem, figureItem, itemOfSource, pieceItem } from './own-item'
import { formatPieceMarkdown } from './piece-markdown'
import { plainCitation } from './ready-citations'
import { formatEventMarkdown, formatSourceMarkdown } from './record-markdown'

/** A file beside the page of a record: its path, and its text, made when it is asked for. */
export type RecordFile = { path: string; text: () => string }

type RecordEnding = (typeof RECORD_FORMATS)[number]['ending']

/**
 * The files of every event, source, article, case and standing page but the start, in the order of the site. Those pages
 * that are views of the timeline have the files of a view (lib/export/collection-files.ts): `views` are their paths.
 */
export function listRecordFiles(site: Site, views: ReadonlySet<string>): RecordFile[] {
  return [
    ...site.timeline.flatMap((event) => [
      ...filesOfRecord(
        event.href,
        () => eventItem(site, event),
        () => formatEventMarkdown(site, event),
      ),
      { path: `${event.href}${EVENT_DATA.ending}`, text: () => formatEventData(site, event) },
    ]),
    ...figuresOnPages(site).flatMap((figure) => filesOfFigure(site, figure)),
    ...[...site.sources.values()].flatMap((source) =>
      filesOfRecord(
        source.href,
        () => itemOfSource(source),
        () => formatSourceMarkdown(site, source),
      ),
    ),
    ...site.pieces
      .filter(({ href }) => href !== LIST_PATHS.home && !views.has(href))
      .flatMap((piece) =>
        filesOfRecord(
          piece.href,
          () => pieceItem(site, piece),
          () => formatPieceMarkdown(site, piece),
        ),
      ),
  ]
}

/** The files of a figure with its own page: the drawing and its data among them, if its content can be drawn. */
function filesOfFigure(site: Site, figure: FigureOnPage): RecordFile[] {
  const drawn = drawFigure(site, figure)
  return [
    ...filesOfRecord(
      figure.href,
      () => figureItem(site, figure),
      () => formatFigureMarkdown(site, figure),
    ),
    ...(drawn
      ? [
          { path: `${figure.href}.svg`, text: () => formatFigureSvg(site, figure, drawn) },
          { path: `${figure.href}.csv`, text: () => formatFigureCsv(drawn.data) },
        ]
      : []),
  ]
}

function filesOfRecord(path: string, item: () => CslItem, markdown: () => string): RecordFile[] {
  const formats: Record<RecordEnding, () => string> = {
    '.bib': () => formatBiblatex([item()]),
    '.ris': () => formatRis([item()]),
    '.csl.json': () => formatCslJson([item()]),
    '.md': markdown,
  }
  return Object.entries(formats).map(([ending, text]) => ({ path: `${path}${ending}`, text }))
}

function formatEventData(site: Site, event: SiteEvent): string {
  const {
    citations,
    lines: [flyer, slide],
  } = citeEvent(site, event)
  const ready = {
    citations: citations.map(plainCitation),
    flyer: plainCitation(flyer),
    slide: plainCitation(slide),
  }
  return formatEventJson(buildEventEntry(site, event), ready, site.settings.title)
}
