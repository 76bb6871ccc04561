import type { RolloutState } from '../rollout/rollout'
import { parseDate } from '../schema/date'
import type { Site, SiteEvent, Thread } from '../site/site'
import { sitePaths } from '../site/site-paths'
import { formatDate } from '../timeline/format-date'
import { LIST_PATHS, pathOf } from '../url/paths'
import type { CardBox, ShareCard } from './share-card'

type Card = Omit<ShareCard, 'site'>

/** The cards of all lists, each with how much it lists. */
export function listCards(site: Site): Card[] {
  const { people, places, terms, pieces, sources, figures, timeline } = site
  const numberOf = (kind: 'article' | 'case') => pieces.filter((piece) => piece.kind === kind).length
  const card = (page: string, title: string, boxes: CardBox[]): Card => ({ page, boxes, title })
  const drawn = [...figures.values()].filter(({ href }) => href).length
  return [
    card(LIST_PATHS.articles, 'Articles', [numberBox('Articles', numberOf('article'))]),
    card(LIST_PATHS.cases, 'Cases', [numberBox('Cases', numberOf('case'))]),
    card(LIST_PATHS.timeline, 'Timeline', eventBoxes(timeline)),
    card(LIST_PATHS.figures, 'Figures', [numberBox('Figures', drawn)]),
    card(LIST_PATHS.sources, 'Sources', [numberBox('Sources', sources.size)]),
    card(LIST_PATHS.people, 'People', [numberBox('People', people.length)]),
    card(LIST_PATHS.places, 'Places', [numberBox('Places', places.length)]),
    card(LIST_PATHS.glossary, 'Glossary', [numberBox('Terms', terms.length)]),
    card(LIST_PATHS.search, 'Search', [numberBox('Pages', sitePaths(site).length)]),
  ]
}

/** The card of a thread of the timeline. */
export function threadCard({ href, title, events, description }: Thread): Card {
  return { page: href, boxes: eventBoxes(events), label: 'Timeline', title, description }
}

/** The card of a state: how many counties, and the days of the first and the last. */
export function stateCard({ id, name, counties, first, last }: RolloutState): Card {
  return {
    page: pathOf('state', id),
    boxes: [
      numberBox('Counties', counties.length),
      ...(first === last
        ? [{ label: 'Switched on', words: formatDate(first) }]
        : [
            { label: 'First county', words: formatDate(first) },
            { label: 'Last county', words: formatDate(last) },
          ]),
    ],
    label: 'Secure Communities, county by county',
    title: name,
  }
}

function eventBoxes(events: readonly SiteEvent[]): CardBox[] {
  const years = events
    .flatMap(({ date }) => {
      const parsed = parseDate(date)
      return [parsed?.earliest, parsed?.latest]
    })
    .flatMap((day) => (day ? [Number(day.slice(0, 4))] : []))
    .sort((a, b) => a - b)
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return [numberBox('Events', events.length)]
  return [
    numberBox('Events', events.length),
    { label: 'Years', words: first === last ? String(first) : `${first} to ${last}` },
  ]
}

function numberBox(label: string, number: number): CardBox {
  return { label, words: number.toLocaleString('en-US') }
}
