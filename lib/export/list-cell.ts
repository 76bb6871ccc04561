/** What lists in cells are, for readers. */
export const LIST_CELLS =
  'In a cell with a list, "; " stands between its items and " | " between the parts of an item. A semicolon, a vertical bar or a backslash that belongs to the text has a backslash before it.'

/** A list as one cell: items of one or more parts, `Wanda Writer | It was so; Exampletown | It was not`. */
export function formatListCell(items: readonly (readonly string[])[]): string {
  return items.map((parts) => parts.map(escaped).join(' | ')).join('; ')
}

/** The items of such a cell with their parts; none if it is empty. */
export function parseListCell(cell: string): string[][] {
  if (cell === '') return []
  const items = [['']]
  for (const [token, backslashed] of cell.matchAll(/\\([\s\S])|; | \| |[\s\S]/g)) {
    const parts = items.at(-1) ?? []
    if (token === '; ') items.push([''])
    else if (token === ' | ') parts.push('')
    else parts.push(`${parts.pop() ?? ''}${backslashed ?? token}`)
  }
  return items
}

function escaped(part: string): string {
  return part.replace(/[\\;|]/g, '\\$&')
}
