import { drawFigure } from '../figure/draw-figure'
import type { Site } from '../site/site'
import { eventCard } from './event-card'
import { listCards, stateCard, threadCard } from './list-cards'
import { figureCard, pieceCard } from './piece-card'
import type { ShareCard } from './share-card'
import { sourceCard } from './source-card'

/** Cards by site and page: every page asks for its own. */
const known = new WeakMap<Site, Map<string, ShareCard>>()

/** The card of every page. One list for all who need it: the plain folder, our own server, the heads of pages. */
export function listShareCards(site: Site): ShareCard[] {
  return [...cardsOf(site).values()]
}

/** The card of a page, by its path without a query; undefined if no page is there. */
export function findShareCard(site: Site, page: string): ShareCard | undefined {
  return cardsOf(site).get(page)
}

function cardsOf(site: Site): Map<string, ShareCard> {
  const cards = known.get(site) ?? makeCards(site)
  known.set(site, cards)
  return cards
}

function makeCards(site: Site): Map<string, ShareCard> {
  const { pieces, threads, rollout, figures, timeline, sources, claims, settings } = site
  const cards = [
    ...listCards(site),
    ...pieces.map((piece) => pieceCard(piece, sources.size)),
    ...threads.map(threadCard),
    ...(rollout?.states ?? []).map(stateCard),
    ...[...figures.values()].flatMap((figure) =>
      figure.href ? [figureCard({ ...figure, href: figure.href }, drawFigure(site, figure)?.small)] : [],
    ),
    ...timeline.map(eventCard),
    ...[...sources.values()].map((source) => sourceCard(source, claims.get(source.id)?.length ?? 0)),
  ]
  return new Map(cards.map((card) => [card.page, { ...card, site: settings.title }]))
}
