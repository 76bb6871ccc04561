import { splitSentences } from '../citation/sentence-before'
import type { Figure, Site } from '../site/site'

/** A figure that has a page of its own. */
export type FigureOnPage = Figure & { href: string }

/** What a figure shows, in one sentence: its lead, or the first of its text. */
export function leadOf({ lead, description }: Pick<Figure, 'lead' | 'description'>): string {
  return lead ?? splitSentences(description)[0] ?? description
}

/** The figures that have pages of their own, in their order. */
export function figuresOnPages({ figures }: Pick<Site, 'figures'>): FigureOnPage[] {
  return [...figures.values()].flatMap((figure) => (figure.href ? [{ ...figure, href: figure.href }] : []))
}
