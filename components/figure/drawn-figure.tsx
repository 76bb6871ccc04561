import type { DrawnFigure } from '@/lib/figure/drawing'
import { type FigureOnPage, leadOf } from '@/lib/figure/figures-on-pages'
import { DataTable } from './data-table'
import { Drawings, FigureSources } from './figure-frame'

/** Rows of a table that a text has room for; a longer one stands on the figure's own page. */
const MOST_ROWS = 60

/**
 * A figure with a drawing in the flow of a text: title, what it shows in words, the drawing, its data and sources. On paper the
 * data and sources are left to the figure's own page, whose address is printed.
 */
export function DrawnFigureView({
  figure,
  drawn,
  anchor,
}: {
  figure: FigureOnPage
  drawn: DrawnFigure
  anchor: string
}) {
  return (
    <figure id={anchor} className="figure">
      <figcaption>
        <p className="figure-title">{figure.title}</p>
        <p className="mt-1 max-w-measure">{leadOf(figure)}</p>
      </figcaption>
      <Drawings drawn={drawn} />
      {figure.description === leadOf(figure) ? null : (
        <details className="figure-data">
          <summary>The same in words</summary>
          <p className="mt-1 max-w-measure">{figure.description}</p>
        </details>
      )}
      {drawn.data.rows.length <= MOST_ROWS ? (
        <details className="figure-data screen-only">
          <summary>The same as a table: {drawn.data.rows.length} rows</summary>
          <DataTable data={drawn.data} name={figure.title} />
        </details>
      ) : null}
      <FigureSources figure={figure}>
        <p className="own-page mt-1">
          <a href={figure.href}>This figure on a page of its own, with data, sources and citation</a>
          <span className="screen-only">
            {' '}
            · <a href={`${figure.href}.svg`}>SVG</a> · <a href={`${figure.href}.csv`}>CSV</a>
          </span>
        </p>
      </FigureSources>
    </figure>
  )
}
