import type { DrawnFigure } from '@/lib/figure/drawing'
import { type FigureOnPage, leadOf } from '@/lib/figure/figures-on-pages'
import { DrawingView } from './drawing-view'

/** A figure at a glance among other things, leading to its page. */
export function FigureInShort({ figure, drawn: { small } }: { figure: FigureOnPage; drawn: DrawnFigure }) {
  return (
    <figure className="figure">
      <figcaption>{leadOf(figure)}</figcaption>
      <DrawingView drawing={small} className="small" />
      <p className="fine mt-2">
        <a href={figure.href}>{figure.title}: the whole figure, with its data and sources</a>
      </p>
    </figure>
  )
}
