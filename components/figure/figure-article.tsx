import type { ReactNode } from 'react'
import { LinkedHeading } from '@/components/layout/linked-heading'
import { PageHeader } from '@/components/layout/page-header'
import type { DrawnFigure } from '@/lib/figure/drawing'
import { type FigureOnPage, leadOf } from '@/lib/figure/figures-on-pages'
import type { Link } from '@/lib/site/site'
import { LIST_PATHS } from '@/lib/url/paths'
import { DataTable } from './data-table'
import { Drawings, FigureSources } from './figure-frame'

/** The page of a figure: what it shows in words, the drawing, its data, its sources, where the site uses it. `cite`: how to cite it. */
export function FigureArticle({
  figure,
  drawn,
  uses,
  cite,
}: {
  figure: FigureOnPage
  drawn?: DrawnFigure
  /** Texts that show it. */
  uses: readonly Link[]
  cite: ReactNode
}) {
  return (
    <article>
      <PageHeader kicker={<a href={LIST_PATHS.figures}>Figures</a>} title={figure.title}>
        {leadOf(figure)}
      </PageHeader>
      {drawn ? (
        <figure className="figure across" aria-label={figure.title}>
          <Drawings drawn={drawn} />
        </figure>
      ) : (
        <p className="mt-8">The content of this site has not what the drawing needs.</p>
      )}
      {drawn ? (
        <p className="fine screen-only mt-3">
          Downloads: <a href={`${figure.href}.svg`}>the drawing (SVG)</a> ·{' '}
          <a href={`${figure.href}.csv`}>its data (CSV)</a>
        </p>
      ) : null}
      <section className="mt-10 max-w-measure">
        <LinkedHeading level={2} id="in-words" className="text-2xl">
          In words
        </LinkedHeading>
        <p className="mt-3">{figure.description}</p>
        <FigureSources figure={figure} />
      </section>
      {drawn ? (
        <section className="mt-10">
          <LinkedHeading level={2} id="data" className="text-2xl">
            The same as a table
          </LinkedHeading>
          <div className="mt-3">
            <DataTable data={drawn.data} name={figure.title} />
          </div>
        </section>
      ) : null}
      {uses.length > 0 ? (
        <section className="mt-10 max-w-measure">
          <LinkedHeading level={2} id="used" className="text-2xl">
            Where this site uses it
          </LinkedHeading>
          <ul className="mt-3 stack-1">
            {uses.map(({ title, href }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {cite}
    </article>
  )
}
