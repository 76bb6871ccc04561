import type { EventBrief, Site } from './site'

/** The events in a state, its counties and cities, in the order of the timeline. `state`: its name. */
export function eventsWithin({ places, timeline }: Site, state: string): EventBrief[] {
  const within = new Set<string>()
  for (const place of places) if (place.name === state || place.aliases.includes(state)) within.add(place.id)
  // Places lie in one another at most three deep: city, county, state.
  for (let depth = 0; depth < 3; depth++)
    for (const place of places) if (place.in && within.has(place.in)) within.add(place.id)
  return timeline.filter((event) => event.places.some((id) => within.has(id)))
}
