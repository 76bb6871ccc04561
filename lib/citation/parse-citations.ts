import { locatorSchema } from '../schema/cited-source'
import { ID_PATTERN } from '../schema/field'
import type { Use } from './number-notes'

/** A piece of text: words, or a group of citations that stood in one pair of brackets. `start` counts characters from the text's start. */
export type CitedText = { start: number; end: number } & (
  | { type: 'words'; words: string }
  | { type: 'cites'; uses: Use[] }
)

/** A citation that cannot be read. */
export type CitationFault = { start: number; message: string }

const GROUP = /\[@[^\]\n]*\]?/g

/**
 * Splits a text at its citations: `[@source-id]`, `[@source-id, p. 3]`, `[@a; @b, para. 4]`.
 * The brackets follow Pandoc's citation syntax; a locator is everything between the first comma and the semicolon.
 */
export function parseCitations(text: string): { parts: CitedText[]; faults: CitationFault[] } {
  const parts: CitedText[] = []
  const faults: CitationFault[] = []
  let last = 0
  for (const match of text.matchAll(GROUP)) {
    const start = match.index
    const end = start + match[0].length
    if (start > last) parts.push({ type: 'words', words: text.slice(last, start), start: last, end: start })
    last = end
    const uses = match[0].endsWith(']') ? parseGroup(match[0].slice(1, -1)) : undefined
    if (uses) parts.push({ type: 'cites', uses, start, end })
    else faults.push({ start, message: `"${match[0]}" is not a citation` })
  }
  if (last < text.length) parts.push({ type: 'words', words: text.slice(last), start: last, end: text.length })
  return { parts, faults }
}

function parseGroup(group: string): Use[] | undefined {
  const uses: Use[] = []
  for (const item of group.split(';')) {
    const match = /^\s*@([^,\s]+)\s*(?:,\s*(.+?)\s*)?$/.exec(item)
    const source = match?.[1]
    const locator = match?.[2]
    if (!source || !ID_PATTERN.test(source) || locator?.startsWith('@')) return undefined
    if (item.includes(',') && (!locator || !locatorSchema.safeParse(locator).success)) return undefined
    uses.push(locator ? { source, locator } : { source })
  }
  return uses
}
