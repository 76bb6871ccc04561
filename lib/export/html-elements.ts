/** A stretch of HTML: from the first letter of a start tag to after its end tag. */
export type Stretch = { start: number; end: number }

/**
 * The first element whose start tag matches, from a place on; undefined if there is none, or it does not end. For HTML as
 * React prints it: every element of this name has its end tag.
 */
export function findElement(html: string, startTag: RegExp, from = 0): Stretch | undefined {
  const found = new RegExp(startTag.source, 'g')
  found.lastIndex = from
  const match = found.exec(html)
  const name = /^<([a-z0-9]+)/.exec(match?.[0] ?? '')?.[1]
  if (!match || !name) return undefined
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g')
  tags.lastIndex = match.index
  let depth = 0
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1
    if (depth === 0) return { start: match.index, end: tags.lastIndex }
  }
  return undefined
}

/** The HTML with the first matching element replaced, or as it is if there is none. */
export function replaceElement(html: string, startTag: RegExp, replacement: string): string {
  const found = findElement(html, startTag)
  return found ? html.slice(0, found.start) + replacement + html.slice(found.end) : html
}
