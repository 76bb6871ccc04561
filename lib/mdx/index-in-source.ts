import type { Text } from 'mdast'

/**
 * Where a `[@` of a text node stands in the source, as an index of characters. The node's value has lost the escapes
 * and the indentation of its lines, so the same `[@` is counted out in both. Undefined without positions.
 */
export function indexInSource(node: Text, start: number, source: string): number | undefined {
  const { start: from, end } = node.position ?? {}
  if (from?.offset === undefined || end?.offset === undefined) return undefined
  const raw = source.slice(from.offset, end.offset)
  let index = raw.indexOf('[@')
  for (let left = node.value.slice(0, start).split('[@').length - 1; left > 0; left--)
    index = raw.indexOf('[@', index + 2)
  return index < 0 ? undefined : from.offset + index
}
