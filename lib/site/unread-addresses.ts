import { LINK_KINDS, pathOf } from '../url/paths'
import type { Content } from './content'

/** Whether an address belongs to a record that is there but could not be read: its own problem is told, and it is not told as gone. */
export function isUnread(content: Content, address: string): boolean {
  const [path = ''] = address.split('#')
  // A text that could not be parsed has lost its anchors, not its page.
  if (content.pieces.some((piece) => !piece.analysis && pathOf(piece.kind, piece.id) === path)) return true
  return [...content.unread].some((entry) => {
    const [name, id = ''] = entry.split(':')
    const kind = LINK_KINDS.find((one) => one === name)
    if (!kind) return false
    if (id === '*') return address.startsWith(pathOf(kind, ''))
    return [address, path].includes(pathOf(kind, id))
  })
}
