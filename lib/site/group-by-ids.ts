/**
 * Groups records by the ids that each of them names, in the order of the records; an id that a record names twice leads
 * to it once. One walk over all records, where a search for each id would take as many walks as there are ids.
 */
export function groupByIds<T>(records: readonly T[], idsOf: (record: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    for (const id of new Set(idsOf(record))) {
      const group = groups.get(id)
      if (group) group.push(record)
      else groups.set(id, [record])
    }
  }
  return groups
}
