import type { CslItem } from '../csl-item'

/**
 * A place in a work as a note of Chicago has it: without "p.", ranges shortened, "pp. 321-328" is "321–28". Undefined if
 * there is none, or if it is the number of the paper, which the note has anyway.
 */
export function chicagoLocator({ number }: CslItem, locator: string | undefined): string | undefined {
  if (!locator || locator === number) return undefined
  const pages = /^pp?\.\s*(.+)$/.exec(locator)?.[1]
  return pages ? shortenPages(pages) : locator
}

/** Ranges of pages as Chicago shortens them (inclusive numbers, chapter 9): 3–10, 100–104, 107–8, 321–28, 1496–500. */
export function shortenPages(pages: string): string {
  return pages.replace(
    /\b(\d+)\s?[-–]\s?(\d+)\b/g,
    (_, first: string, last: string) => `${first}–${shortEnd(first, last)}`,
  )
}

/** Two digits of the last page, or all that differ; only what differs after 101 to 109, 201 to 209 and so on. */
function shortEnd(first: string, last: string): string {
  const rest = Number(first) % 100
  if (first.length < 3 || first.length !== last.length || first === last || rest === 0) return last
  const same = [...first].findIndex((digit, index) => digit !== last[index])
  return last.slice(rest < 10 ? same : Math.min(same, last.length - 2))
}
