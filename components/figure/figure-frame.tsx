import type { ReactNode } from 'react'
import { Reference } from '@/components/citation/reference'
import type { DrawnFigure } from '@/lib/figure/drawing'
import type { Figure } from '@/lib/site/site'
import { DrawingView, renderNodes } from './drawing-view'

/** Drawings for wide and narrow screens, of which the styles show one, and what their marks mean. */
export function Drawings({ drawn: { wide, narrow, key } }: { drawn: DrawnFigure }) {
  return (
    <>
      <DrawingView drawing={wide} className="wide" />
      <DrawingView drawing={narrow} className="narrow" />
      {key.length > 0 ? (
        <ul className="drawing-key">
          {key.map(({ mark, words }) => (
            <li key={words}>
              <svg viewBox="-10 -8 20 16" className="drawing" aria-hidden="true">
                {renderNodes([mark])}
              </svg>
              {words}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** What stands below a figure: what it counts, for whom, under which terms, and the sources. */
export function FigureSources({ figure, children }: { figure: Figure; children?: ReactNode }) {
  return (
    <div className="fine mt-3 max-w-measure">
      <p>
        {figure.unit} {figure.population} {figure.licence}
      </p>
      {children}
      <details className="mt-1">
        <summary className="py-1">Sources of this figure: {figure.references.length}</summary>
        <ul className="mt-1 stack-1">
          {figure.references.map(({ source, cited }) => (
            <li key={`${source.id}-${cited.locator ?? ''}`}>
              <a href={source.href}>
                <Reference source={source} />
              </a>
              {cited.locator ? ` ${cited.locator}` : ''}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
