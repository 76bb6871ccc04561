/** Ordinals in words, as names of links say them; further ones are figures. */
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** A place in a row in words, "second", or as a figure beyond the twentieth. `place` counts from 1. */
export function formatOrdinal(place: number): string {
  return ORDINALS[place - 1] ?? String(place)
}

/**
 * The name of a way back to a mark: "Back to note 7", or "Back to note 7, second use" where `uses` is more than one.
 * `use` counts from 1. It holds what `formatOrdinal` shows, so that whoever speaks to the browser can say what they see.
 */
export function formatReturn(number: number, use: number, uses: number): string {
  const name = `Back to note ${number}`
  if (uses < 2) return name
  return use > ORDINALS.length ? `${name}, use ${use}` : `${name}, ${formatOrdinal(use)} use`
}
