import type { RootContent, Table } from 'mdast'
import { formatShortReference } from '../citation/format-reference'
import { drawFigure } from '../figure/draw-figure'
import type { DrawnFigure, FigureData } from '../figure/drawing'
import type { FigureOnPage } from '../figure/figures-on-pages'
import { formatSvgFile } from '../figure/format-svg-file'
import type { Figure, Site } from '../site/site'
import { absoluteUrl, siteAddress } from '../url/paths'
import { citeFigure } from './cite-data'
import { formatCsv } from './format-csv'
import { formatMarkdownPage, list, paragraph } from './markdown-page'

/** Sources that the line below a drawing names; the others stand on its page. */
const MOST_SOURCES = 4

/** The drawing of a figure as a file, with its title, its sources, whose it is, and where it stands. */
export function formatFigureSvg(site: Site, figure: FigureOnPage, { wide, key }: DrawnFigure): string {
  return formatSvgFile({
    drawing: wide,
    key,
    title: figure.title,
    lines: [
      sourceLine(figure),
      `${site.settings.title}, ${siteAddress(site.origin, figure.href)}, last changed ${figure.updated}. Our drawing: CC BY 4.0.`,
    ],
    address: (path) => absoluteUrl(site.origin, path),
  })
}

/** The first sources of a figure in a line: "Sources: … and 11 more." */
export function sourceLine({ references }: Figure): string {
  const works = [...new Map(references.map(({ source }) => [source.id, source])).values()]
  const named = works.slice(0, MOST_SOURCES).map(formatShortReference)
  const more = works.length - named.length
  return `${works.length === 1 ? 'Source' : 'Sources'}: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
}

/** The data of a drawing as CSV. */
export function formatFigureCsv({ columns, rows }: FigureData): string {
  return formatCsv(
    columns.map(({ id }) => id),
    rows.map((row) => Object.fromEntries(columns.map(({ id }) => [id, row[id]?.text ?? '']))),
  )
}

/** Rows that a page of Markdown shows; of a longer table it names the file. */
const MOST_ROWS = 60

/** The page of a figure as Markdown: what it shows in words, its data, its sources. */
export function formatFigureMarkdown(site: Site, figure: FigureOnPage): string {
  const drawn = drawFigure(site, figure)
  return formatMarkdownPage(site, {
    title: figure.title,
    path: figure.href,
    facts: [figure.unit, figure.population],
    body: [
      paragraph([{ words: figure.description }]),
      ...(drawn
        ? [
            paragraph([{ words: 'The drawing: ' }, { words: siteAddress(site.origin, `${figure.href}.svg`) }]),
            ...(drawn.data.rows.length > MOST_ROWS
              ? [paragraph([{ words: 'Its data: ' }, { words: siteAddress(site.origin, `${figure.href}.csv`) }])]
              : [dataTable(drawn.data)]),
          ]
        : []),
      list(
        figure.references.map(({ source, cited }) => [
          { words: `${formatShortReference(source)}${cited.locator ? `, ${cited.locator}` : ''}: ` },
          { words: siteAddress(site.origin, source.href) },
        ]),
      ),
    ] as RootContent[],
    notes: [],
    cite: citeFigure(site, figure),
  })
}

/** The data of a drawing as a table of Markdown. */
export function dataTable({ columns, rows }: FigureData): Table {
  const row = (cells: readonly string[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  })
  return {
    type: 'table',
    children: [
      row(columns.map(({ heading }) => heading)),
      ...rows.map((cells) => row(columns.map(({ id }) => cells[id]?.text ?? ''))),
    ],
  }
}
