/** Words a minute that a reader of English takes in, silently, of texts of this kind (Brysbaert, 2019: 238 for non-fiction). */
const WORDS_A_MINUTE = 238

/** How long a text of so many words takes: "12 minutes to read". */
export function formatReadingTime(words: number): string {
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE))
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`
}
