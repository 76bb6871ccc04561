import type { EventRecord } from '../schema/event'

/**
 * Whose doing an event is, or where it belongs: each has its hue (app/tokens.css), its word, and its place in figures, in this
 * order. What is nationwide and not known to be the federal government's has the color of text.
 */
export const LANES = {
  federal: 'Federal',
  dc: 'D.C.',
  sf: 'San Francisco',
  other: 'Other places',
  courts: 'Courts',
  nation: 'Nationwide',
} as const

/** The key of a lane. */
export type Lane = keyof typeof LANES

/** The keys of all lanes, in their order. */
export const LANE_KEYS = Object.keys(LANES) as Lane[]

const PLACES_WITH_LANE: Record<string, Lane> = { 'washington-dc': 'dc', 'san-francisco': 'sf' }

/** Kinds of events that, without a place, only the federal government can bring about. */
const FEDERAL_KINDS: ReadonlySet<EventRecord['kind']> = new Set([
  'law',
  'agreement',
  'decision',
  'activation',
  'hearing',
  'other',
])

/**
 * The lane of an event: what judges did or were asked is of the courts; what a federal official said is federal, to whomever;
 * all else belongs to its place. What has none, or both cities, is federal or nationwide by its kind: a study, a blog post or
 * an advocate's words are not the government's.
 */
export function laneOf({ kind, places, statement }: Pick<EventRecord, 'kind' | 'places' | 'statement'>): Lane {
  if (kind === 'ruling' || kind === 'lawsuit') return 'courts'
  if (statement?.office === 'federal') return 'federal'
  const cities = [...new Set(places.flatMap((place) => PLACES_WITH_LANE[place] ?? []))]
  if (cities.length === 1) return cities[0] as Lane
  if (places.length > 0 && cities.length === 0) return 'other'
  return FEDERAL_KINDS.has(kind) ? 'federal' : 'nation'
}
