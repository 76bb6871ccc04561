/**
 * Articles, conjunctions and prepositions of up to four letters, which headline style leaves in lower case (Chicago 8.160,
 * Bluebook rule 8). "Out", "up", "off", "so" and "yet" are not among them: in titles they are adverbs ("Opt Out of It").
 */
const SMALL = new Set(
  'a amid an and as at but by for from in into near nor of on onto or over per than the to upon v. via vs vs. with'.split(
    ' ',
  ),
)
/** Longer prepositions, which MLA leaves in lower case too (MLA 2.90). */
const PREPOSITIONS = new Set(
  `about above across after against along among around before behind below beneath beside between beyond concerning
  despite during except inside like outside regarding since through throughout toward towards under underneath until
  within without`.split(/\s+/),
)

/**
 * A title in headline style: every word with a capital but the small ones within it. What holds a capital or a figure
 * stays as it is ("ICE", "iPhone", "S-Comm", "12H"). `prepositions`: "short" leaves only short ones small, "all"
 * every one. Only for English titles.
 */
export function headlineCase(title: string, prepositions: 'short' | 'all' = 'short'): string {
  const words = title.split(/(\s+)/)
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word))
  const first = words.findIndex((word) => /\p{L}/u.test(word))
  return words
    .map((word, index) => {
      const before = words[index - 2] ?? ''
      // A full stop opens nothing: it may be that of "U.S."; a second sentence has its capital already.
      const opens = index === first || index === last || /[:?!—]["”’]?$/.test(before) || /^[“"‘(]/.test(word)
      return capitalise(word, !opens && isSmall(word, prepositions))
    })
    .join('')
}

function isSmall(word: string, prepositions: 'short' | 'all'): boolean {
  const bare = word.replace(/[^\p{L}.]/gu, '').toLowerCase()
  return SMALL.has(bare) || (prepositions === 'all' && PREPOSITIONS.has(bare))
}

/** Hyphened words part by part ("Opt-Out", "ICE-Led"); what follows a single letter stays ("E-mail"). */
function capitalise(word: string, small: boolean): string {
  if (small || /[/@]/.test(word)) return word
  const parts = word.split(/([-–—])/)
  return parts
    .map((part, index) => {
      const stays = index > 0 && (SMALL.has(part) || /^\p{L}$/u.test(parts[0] ?? ''))
      return stays || /[\p{Lu}\p{N}]/u.test(part) ? part : part.replace(/\p{L}/u, (letter) => letter.toUpperCase())
    })
    .join('')
}
