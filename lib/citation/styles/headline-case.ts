/**
 * Articles, conjunctions and prepositions of up to four letters, which headline style leaves in lower case (Chicago 8.160,
 * Bluebook rule 8). "Out", "up", "off", "so" and "yet" are not among them: in titles they are adverbs ("Opt Out of It").
 */
const SMALL = new Set(
  'a amid an and as at but by for from in into near nor of on onto or over per than the to upon v. via vs vs. with'.split(
    ' ',
  ),
)
/** Longer prepositions, which MLA has in lower case too (MLA 2.90). */
const PREPOSITIONS = new Set(
  `about above across after against along among around before behind below beneath beside between beyond concerning
  despite during except inside like outside regarding since through throughout toward towards under underneath until
  within without`.split(/\s+/),
)
/** Of the small words the prepositions; "on" ("Carry On") and "over" ("Turn Over") may be adverbs where they have a capital. */
const SHORT_PREPOSITIONS = new Set('amid at by for from in into near of onto per to upon via with'.split(' '))

/**
 * A title in headline style: every word with a capital but the small ones within it. What holds a capital or a figure
 * stays as it is ("ICE", "iPhone", "S-Comm", "12H"). `prepositions`: "short" leaves only short ones small, "all" every one,
 * and takes away capitals that the source gave them. Only for English titles.
 */
export function headlineCase(title: string, prepositions: 'short' | 'all' = 'short'): string {
  const words = title.split(/(\s+)/)
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word))
  const first = words.findIndex((word) => /[\p{L}\p{N}]/u.test(word))
  return words
    .map((word, index) => {
      const before = words[index - 2] ?? ''
      // A full stop opens nothing: it may be that of "U.S."; a second sentence has its capital already.
      const opens = index === first || index === last || /[:?!—]["”’]?$/.test(before) || /^[“"‘(]/.test(word)
      if (prepositions === 'all' && !opens && hasNeedlessCapital(word, before)) return word.toLowerCase()
      return capitalise(word, !opens && isSmall(word, prepositions))
    })
    .join('')
}

function isSmall(word: string, prepositions: 'short' | 'all'): boolean {
  const bare = word.replace(/[^\p{L}.]/gu, '').toLowerCase()
  return SMALL.has(bare) || (prepositions === 'all' && PREPOSITIONS.has(bare))
}

/** Whether a preposition has a capital that it does not need: after a stop or dash it may begin a sentence. */
function hasNeedlessCapital(word: string, before: string): boolean {
  const bare = word.replace(/[”’"),;]+$/, '')
  const isPreposition = PREPOSITIONS.has(bare.toLowerCase()) || SHORT_PREPOSITIONS.has(bare.toLowerCase())
  return isPreposition && /^\p{Lu}\p{Ll}+$/u.test(bare) && !/[.…–-]["”’]?$/.test(before)
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
