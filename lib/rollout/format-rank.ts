/** A place in a row as a figure with its ending: "1st", "22nd", "113th". `rank` counts from 1. */
export function formatRank(rank: number): string {
  const tens = rank % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th')
  return `${rank}${ending}`
}
