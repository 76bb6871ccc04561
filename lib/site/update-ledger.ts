import { extendLedger } from '../ledger/extend-ledger'
import type { Problem } from '../problem/problem'
import { MOST_LEDGER_BYTES, readText } from '../read/read-text'
import { factsOf } from './list-published'
import { loadPublished } from './load-site'

/**
 * The ledger with everything that is published now. `today`: a calendar day. With problems there is no text: content has
 * to obey every other rule first, and a record that changed on another day than its `updated` is refused.
 */
export function updateLedger(
  root: string,
  today: string,
  label = root,
): { path: string; text?: string; added: number; problems: Problem[] } {
  const path = `${root}/ledger.txt`
  const { ledger, published, problems } = loadPublished(root, label)
  // Whether a changed record may be written depends on the day, which a check does not know.
  const others = problems.filter(({ rule }) => rule !== 'update-dated')
  if (others.length > 0) return { path, added: 0, problems: others }
  const read = ledger ? readText(path, `${label}/ledger.txt`, MOST_LEDGER_BYTES) : { text: '' }
  if ('problem' in read) return { path, added: 0, problems: [read.problem] }
  const { text, added, refusals } = extendLedger(read.text, ledger ?? { lines: [] }, factsOf(published), today)
  if (refusals.length === 0) return { path, text, added: added.length, problems: [] }
  return {
    path,
    added: 0,
    problems: refusals.flatMap(({ fact, message, hint }) => {
      const record = published.records.get(fact.record)
      return record ? [{ file: record.file, ...record.position, rule: 'update-dated' as const, message, hint }] : []
    }),
  }
}
