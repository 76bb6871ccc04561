/** Ends of words that a full stop does not end a sentence after. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:[A-Z]|U\.S|D\.C|e\.g|i\.e|v|vs|No|Nos|Mr|Ms|Mrs|Dr|St|Jr|Sr|Inc|Gov|Sen|Rep|Gen|Att|Dep|Pub|L|Sec|Art|cl|para|paras|pp?|Ord|Res|App|Cir|Cal|Ill|Mass|Wash|Ore|Tex|Va|Md|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|F|Supp)\.$/

/**
 * The last sentence of a text: what a citation that follows it stands for.
 * Splits after . ! ? and closing quotes where a capital, digit or quote follows, but not after abbreviations and initials.
 */
export function sentenceBefore(text: string): string {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  let start = 0
  for (const match of trimmed.matchAll(/[.!?]["”’')]*\s+(?=["“‘('\p{Lu}\p{N}])/gu)) {
    const upTo = trimmed.slice(start, match.index + 1)
    if (match[0].startsWith('.') && ABBREVIATION.test(upTo)) continue
    start = match.index + match[0].length
  }
  return trimmed.slice(start)
}
