/** The name of the parameter that holds the ids of a set. */
export const SET_PARAMETER = 'ids'

/** Most events that a set may hold: more would be a view, and an address of more than 2,000 letters. */
export const MOST_IN_SET = 60

/** What of the asked ids is in a set, what names no event (60 at most), and how many known ids were too many. */
export type Choice = { chosen: string[]; unknown: string[]; surplus: number }

/** The ids of a query: `?ids=a,b` and `?ids=a&ids=b`. */
export function readIds(query: URLSearchParams): string[] {
  return query.getAll(SET_PARAMETER).flatMap((value) => value.split(','))
}

/** Divides asked ids, however they are written, each once: the first 60 that are known are chosen. In the order asked. */
export function chooseIds(asked: readonly string[], known: { has(id: string): boolean }): Choice {
  const ids = [...new Set(asked.map((id) => id.trim().toLowerCase()).filter(Boolean))]
  const found = ids.filter((id) => known.has(id))
  const chosen = found.slice(0, MOST_IN_SET)
  const unknown = ids.filter((id) => !known.has(id)).slice(0, MOST_IN_SET)
  return { chosen, unknown, surplus: found.length - chosen.length }
}
