import type { Drawing } from '../figure/drawing'
import type { Figure, Piece } from '../site/site'
import { LIST_PATHS } from '../url/paths'
import { countSources } from './count-words'
import type { ShareCard } from './share-card'

const LABELS = { article: 'Article', case: 'Case' } as const

/**
 * The card of an article, case or standing page: its title, and its description if there is room. The start stands for the
 * whole site: with the mark, and all sources.
 */
export function pieceCard(piece: Piece, allSources: number): Omit<ShareCard, 'site'> {
  const { href, kind, language, matter, notes } = piece
  const isHome = href === LIST_PATHS.home
  const label = kind === 'page' ? undefined : LABELS[kind]
  return {
    page: href,
    boxes: [],
    ...(label ? { label } : {}),
    title: matter.title,
    ...(isHome ? { mark: true as const } : { description: matter.description }),
    foot: countSources(isHome ? allSources : new Set(notes.map(({ reference }) => reference.id)).size, language),
  }
}

/** The card of a figure: its title, and the figure at a glance; its description where it is not drawn. */
export function figureCard(
  { href, title, description, references }: Figure & { href: string },
  drawing: Drawing | undefined,
): Omit<ShareCard, 'site'> {
  return {
    page: href,
    boxes: [],
    label: 'Figure',
    title,
    ...(drawing ? { drawing } : { description }),
    foot: countSources(references.length),
  }
}
