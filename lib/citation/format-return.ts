/** Ordinals in words, as names of links say them; further ones are figures. */
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** The name of a way back to a mark: "Back to note 7", or "Back to note 7, second use" where `uses` is more than one. `use` counts from 1. */
export function formatReturn(number: number, use: number, uses: number): string {
  const name = `Back to note ${number}`
  if (uses < 2) return name
  const ordinal = ORDINALS[use - 1]
  return ordinal ? `${name}, ${ordinal} use` : `${name}, use ${use}`
}
