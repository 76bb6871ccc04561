/** Words whose full stop does not end a sentence: titles, months, reporters, law. Single capitals are initials. */
const ABBREVIATIONS = new Set(
  `att ave ca cf cir co corp dep dept dist dr e.g ed eds esq et exec gen gov govs hon i.e inc jr lt ltd mr mrs ms
  n.y ord prof pub rep reps s.d.n.y sen sens sgt sr st u.s u.s.c c.f.r d.c n.d v vs a.m p.m`.split(/\s+/),
)

/** Abbreviations before a number; the same letters before a word may end a sentence ("He said no."). */
const NUMBERED = new Set([
  ...'app art c.f.r ch cl fig no nos p para paras pp sec secs u.s u.s.c v vol'.split(' '),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
])

/** The last sentence of a text: what a citation that follows it stands for. */
export function sentenceBefore(text: string): string {
  return splitSentences(text).at(-1) ?? ''
}

/**
 * The sentences of a text, one space between words; none for an empty text.
 * Splits after . ! ? and closing marks where a capital, digit or opening mark follows, but not after abbreviations and
 * initials, and not inside a quotation.
 */
export function splitSentences(text: string): string[] {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  const sentences: string[] = []
  let start = 0
  for (const match of trimmed.matchAll(/[.!?]["”’')]*\s+(?=["“‘('\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length
    const before = trimmed.slice(start, match.index)
    if (/^\.\s/.test(match[0]) && endsInAbbreviation(before, /\d/.test(trimmed[end] ?? ''))) continue
    if (opensQuotation(trimmed.slice(start, end))) continue
    sentences.push(trimmed.slice(start, end).trim())
    start = end
  }
  const last = trimmed.slice(start)
  return last ? [...sentences, last] : sentences
}

function endsInAbbreviation(text: string, numberFollows: boolean): boolean {
  const word = /[\p{L}.]+$/u.exec(text)?.[0] ?? ''
  return (
    /^\p{Lu}$/u.test(word) ||
    /^(\p{Lu}\.)+\p{Lu}$/u.test(word) ||
    ABBREVIATIONS.has(word.toLowerCase()) ||
    (numberFollows && NUMBERED.has(word.toLowerCase()))
  )
}

/** Whether a quotation has begun in a text and not ended. */
function opensQuotation(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  return count('“') > count('”') || count('"') % 2 === 1
}
