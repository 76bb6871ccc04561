import type { Problem } from '../problem/problem'
import { checkEvent } from './check-events'
import { checkExplained } from './check-explained'
import { checkLedTo } from './check-led-to'
import { checkLists, checkSettings } from './check-lists'
import { checkLawRead, checkPieceReferences, checkTitles } from './check-pieces'
import { checkRollout } from './check-rollout'
import { checkSources } from './check-sources'
import { checkTranslations } from './check-translations'
import { beginChecking } from './checking'
import type { Content } from './content'

/** Checks everything that needs more than one record: references, order, uniqueness, use. */
export function checkContent(content: Content, options: { release?: boolean; today?: string } = {}): Problem[] {
  const { checking, problems } = beginChecking(content)
  for (const event of content.events) checkEvent(event, checking)
  for (const piece of content.pieces) {
    checkPieceReferences(piece, checking)
    checkExplained(piece, checking)
    if (options.today) checkLawRead(piece, options.today, checking)
  }
  checkLedTo(checking)
  checkTranslations(checking)
  checkLists(checking)
  checkRollout(checking)
  checkTitles(checking)
  checkSources(checking)
  checkSettings(checking, options.release ?? false)
  return problems
}
