import { findNewFacts, lastRecords } from '../ledger/extend-ledger'
import {
  type AnchorFact,
  type Fact,
  formatFact,
  type PathFact,
  type RecordFact,
  type ShortFact,
} from '../ledger/ledger'
import { START } from '../problem/problem'
import { pathOf } from '../url/paths'
import type { Complain } from './checking'
import type { Content } from './content'
import { factsOf, type Published, type PublishedRecord } from './list-published'
import { isUnread } from './unread-addresses'

/** So many addresses are named that a release misses. */
const NAMED = 5

/**
 * Holds the site to its ledger: what was published is still there or accounted for, and what changed says so.
 * `release`: also asks whether the ledger holds everything that is new.
 */
export function checkLedger(content: Content, published: Published, complain: Complain, release: boolean): void {
  if (content.unread.has('ledger:*')) return
  const { ledger = { lines: [] }, label } = content
  const file = `${label}/ledger.txt`
  const last = lastRecords(ledger)
  const told = new Set<string>()
  const shorts = new Map<string, string>()
  for (const { fact, line } of ledger.lines) {
    if (fact.kind === 'short')
      checkShort(fact, shorts, (message, hint) => complain(file, { line, column: 1 }, 'ledger-intact', message, hint))
    // Two branches may have written the same.
    if (fact.kind === 'record' || fact.kind === 'short' || told.has(formatFact(fact))) continue
    told.add(formatFact(fact))
    // A correction that is gone is told as a record.
    if (fact.kind === 'anchor' && isLostCorrection(`corrections/${fact.anchor}`, last, published)) continue
    const loss = fact.kind === 'path' ? lossOfPath(fact, content, published) : lossOfAnchor(fact, content, published)
    if (loss) complain(file, { line, column: 1 }, 'published-kept', loss.message, loss.hint)
  }
  for (const { fact, line } of last.values()) {
    const now = published.records.get(fact.record)
    if (now) checkRecord(fact, now, complain)
    else if (
      fact.record.startsWith('corrections/') &&
      !content.unread.has(fact.record.replace('corrections/', 'correction:'))
    )
      complain(
        file,
        { line, column: 1 },
        'published-kept',
        `the correction ${fact.record} was published, and is gone`,
        `Bring ${label}/${fact.record}.yaml back: a correction stands, also a mistaken one, which another one corrects.`,
      )
  }
  if (!release) return
  const missing = findNewFacts(ledger, factsOf(published))
  if (missing.length === 0) return
  const names = missing.slice(0, NAMED).map(nameOf)
  complain(
    file,
    START,
    'ledger-complete',
    `${missing.length} ${missing.length === 1 ? 'address or record is' : 'addresses and records are'} not in the ledger: ${names.join(', ')}${missing.length > NAMED ? ', …' : ''}`,
    'Run npm run ledger, and commit what it adds.',
  )
}

/** Two branches may have given one short address to two records: only one of them can keep it. */
function checkShort(
  { short, path }: ShortFact,
  known: Map<string, string>,
  complain: (message: string, hint: string) => void,
): void {
  const first = known.get(short)
  if (first === undefined) known.set(short, path)
  else if (first !== path)
    complain(
      `${short} leads to ${first} and to ${path}`,
      'Take the ledger of the branch that was published, and run npm run ledger: it writes the rest anew, and the other record gets another address.',
    )
}

function isLostCorrection(record: string, last: ReadonlyMap<string, unknown>, { records }: Published): boolean {
  return last.has(record) && !records.has(record)
}

type Loss = { message: string; hint: string }

function lossOfPath({ path }: PathFact, content: Content, { paths }: Published): Loss | undefined {
  if (paths.has(path) || isAccounted(content, path) || isUnread(content, path)) return undefined
  return {
    message: `${path} was published, and nothing is there now`,
    hint: `Bring the page back, or say in ${content.label}/redirects.yaml where it is now (to), or what it was and why it went (title, why).`,
  }
}

function lossOfAnchor({ path, anchor }: AnchorFact, content: Content, published: Published): Loss | undefined {
  const address = `${path}#${anchor}`
  if (published.anchors.has(address) || isAccounted(content, address) || isUnread(content, address)) return undefined
  if (published.paths.has(path)) {
    const piece = content.pieces.find(({ kind, id }) => pathOf(kind, id) === path)
    return {
      message: `${address} was published, and the anchor is gone`,
      hint: piece
        ? `Add it to former-anchors in ${piece.file}, with the anchor of the heading that it leads to now.`
        : `Bring the entry back, or say in ${content.label}/redirects.yaml where it is now (to), or what it was and why it went (title, why).`,
    }
  }
  // The page is gone as a whole: its path is told. If it moved within the site, its anchors go with it.
  const entry = content.redirects.find(({ data }) => data.from === path)
  const to = entry?.data.to
  if (!to?.startsWith('/') || to.includes('#')) return undefined
  const moved = `${to}#${anchor}`
  if (published.anchors.has(moved) || isAccounted(content, moved) || isUnread(content, moved)) return undefined
  return {
    message: `${address} was published; the page has moved to ${to}, which has no anchor ${anchor}`,
    hint: `Add ${anchor} to former-anchors of that text, or lead ${path} to one anchor: to: ${to}#….`,
  }
}

/** Whether redirects.yaml says where an address went. If it has faults, nobody knows. */
function isAccounted(content: Content, address: string): boolean {
  return content.unread.has('redirect:*') || content.redirects.some(({ data }) => data.from === address)
}

function checkRecord(before: RecordFact, { fact, file, position }: PublishedRecord, complain: Complain): void {
  if (formatFact(before) === formatFact(fact) || fact.updated > before.updated) return
  complain(
    file,
    position,
    'update-dated',
    fact.updated < before.updated
      ? `updated ${fact.updated} is before ${before.updated}, under which it was published`
      : `the record has changed, but updated is still ${fact.updated}`,
    'Set updated to the day of the change. On that very day npm run ledger takes down further changes.',
  )
}

function nameOf(fact: Fact): string {
  if (fact.kind === 'path') return fact.path
  if (fact.kind === 'short') return fact.short
  return fact.kind === 'anchor' ? `${fact.path}#${fact.anchor}` : fact.record
}
