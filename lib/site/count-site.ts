import type { COUNTED } from '../mdx/allowed-components'
import type { Site } from './site'

/** Every number that `<Count of="…">` can print. */
export function countSite(site: Site): Record<(typeof COUNTED)[number], number> {
  const sources = [...site.sources.values()]
  const events = (status: string) => site.timeline.filter((event) => event.status === status).length
  const pieces = (kind: string) => site.pieces.filter((piece) => piece.kind === kind).length
  return {
    events: site.timeline.length,
    'events-confirmed': events('confirmed'),
    'events-reported': events('reported'),
    'events-disputed': events('disputed'),
    statements: site.timeline.filter(({ record }) => record.ledger).length,
    sources: sources.length,
    'sources-read-in-full': sources.filter(({ read }) => /^in full\b/.test(read)).length,
    'sources-seen-as-original': sources.filter(({ seen }) => seen === 'original').length,
    'sources-seen-as-copy': sources.filter(({ seen }) => seen === 'copy').length,
    'sources-only-quoted': sources.filter(({ seen }) => seen === 'quoted').length,
    'sources-with-supplied-title': sources.filter((source) => source['title-supplied']).length,
    'sources-without-link': sources.filter(({ URL }) => !URL).length,
    articles: pieces('article'),
    cases: pieces('case'),
    people: site.people.length,
    places: site.places.length,
    terms: site.terms.length,
    threads: site.threads.length,
  }
}
