import type { Problem } from '../problem/problem'
import { checkEvent } from './check-events'
import { checkLists, checkSettings } from './check-lists'
import { checkPieceReferences, checkTitles } from './check-pieces'
import { checkSources } from './check-sources'
import { beginChecking } from './checking'
import type { Content } from './content'

/** Checks everything that needs more than one record: references, order, uniqueness, use. */
export function checkContent(content: Content, options: { release?: boolean } = {}): Problem[] {
  const { checking, problems } = beginChecking(content)
  for (const event of content.events) checkEvent(event, checking)
  for (const piece of content.pieces) checkPieceReferences(piece, checking)
  checkLists(checking)
  checkTitles(checking)
  checkSources(checking)
  checkSettings(checking, options.release ?? false)
  return problems
}
