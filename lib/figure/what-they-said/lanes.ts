/** What needs room in a row: from where to where, and how many lanes high. */
export type Stretch = { from: number; to: number; lanes: number }

/**
 * Gives each stretch, in their order, the topmost lanes of a row where it meets no other: its first lane, from 0. `lanes` is
 * how many the row needs, at least 1.
 */
export function packLanes<T extends Stretch>(
  stretches: readonly T[],
): { placed: { item: T; lane: number }[]; lanes: number } {
  const placed: { item: T; lane: number }[] = []
  for (const item of stretches) {
    let lane = 0
    while (placed.some((other) => meets(other, item, lane))) lane++
    placed.push({ item, lane })
  }
  return { placed, lanes: Math.max(1, ...placed.map(({ item, lane }) => lane + item.lanes)) }
}

function meets({ item: other, lane: first }: { item: Stretch; lane: number }, item: Stretch, lane: number): boolean {
  const beside = other.from < item.to && item.from < other.to
  return beside && first < lane + item.lanes && lane < first + other.lanes
}
