/**
 * A place in a work. `page`: a page or Bates number, bare. `mark`: a part with its mark ("§ 9(a)", "¶ 4", "slide 7").
 * `words`: what has neither, and goes into parentheses.
 */
export type Pin = { kind: 'page' | 'mark' | 'words'; words: string }

/** Parts of a document and their marks (rule 3.3, table T16); a doubled sign stands for several. */
const MARKS: [RegExp, string][] = [
  [/^(?:§§|secs\.|sections) */i, '§§ '],
  [/^(?:§|sec\.|section|subsec\.|subsection) */i, '§ '],
  [/^\d+ (?:U\.S\.C\.|C\.?F\.?R\.?) (?:§ *)?/, '§ '],
  [/^(?:¶¶|paras\.|paragraphs) */i, '¶¶ '],
  [/^(?:¶|para\.|paragraph) */i, '¶ '],
  [/^(?:art\.|article) */i, 'art. '],
  [/^(?:ch\.|chapter) */i, 'ch. '],
  [/^(?:pt\.|part) (?=[IVX\d])/i, 'pt. '],
  [/^(?:fig\.|figure) */i, 'fig. '],
  [/^table */i, 'tbl. '],
  [/^slide (?=\d)/i, 'slide '],
  [/^slides (?=\d)/i, 'slides '],
]

/**
 * A locator of a note as the Bluebook writes it: "p. 3" becomes a page, "para. 4" "¶ 4", "sec. 9(a)" "§ 9(a)"
 * (rules 3.2 and 3.3). Undefined if there is none.
 */
export function bluebookPin(locator: string | undefined): Pin | undefined {
  const text = locator?.trim()
  if (!text) return undefined
  const pages = /^(?:pp?\.|\d+ Stat\.) *(.+)$/.exec(text)?.[1] ?? /^[A-Z]?\d+(?:[–-][A-Z]?\d+)?$/.exec(text)?.[0]
  if (pages) return { kind: 'page', words: pageRanges(pages) }
  if (/\bFOIA\b.*\d$/.test(text)) return { kind: 'page', words: text.replace(/(\d)-(\d+)$/, '$1–$2') }
  if (/^\d+(\.\d+)+$/.test(text)) return { kind: 'mark', words: `§ ${text}` }
  const [start, sign] = MARKS.find(([pattern]) => pattern.test(text)) ?? []
  if (!start || !sign) return { kind: 'words', words: text }
  const marked = text.replace(start, sign).replace(/\)-\(/g, ')–(')
  // A single section may have a hyphen of its own: § 24-211.07.
  const ranges = sign === '§ ' ? marked : marked.replace(/(?<!\d-)\b(\d+)-(\d+)\b(?![-.])/g, '$1–$2')
  return { kind: 'mark', words: ranges }
}

/** The subsection or paragraph "(a)" of a section that is known already: "subsec. (a)", "para. (a)". */
export function subsectionOf(pin: Pin | undefined): string | undefined {
  return /^[§¶] (\(.+)$/.exec(pin?.words ?? '')?.[1]
}

/** Pages joined by an en dash; of the last its two last figures, where the rest is the same (rule 3.2(a)). Not Bates numbers. */
function pageRanges(pages: string): string {
  return pages
    .replace(/(\w)-(\w)/g, '$1–$2')
    .replace(/\b(\d{3,5})–(\d{3,5})\b/g, (whole, first: string, last: string) => {
      const shared = last.slice(0, -2)
      return first.length === last.length && first.startsWith(shared) ? `${first}–${last.slice(-2)}` : whole
    })
}
