import type { Problem } from '../problem/problem'
import { checkLedger } from './check-ledger'
import { checkRedirects } from './check-redirects'
import { beginChecking } from './checking'
import type { Content } from './content'
import type { Published } from './list-published'

/** Checks that every old address leads somewhere, and that nothing that was published has gone or changed without a word. */
export function checkAddresses(
  content: Content,
  published: Published,
  { release = false }: { release?: boolean } = {},
): Problem[] {
  const { checking, problems } = beginChecking(content)
  checkRedirects(content, published, checking.complain)
  checkLedger(content, published, checking.complain, release)
  return problems
}
