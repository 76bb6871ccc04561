import { type Fact, formatFact, type Ledger, type RecordFact } from './ledger'
import { FIRST_SUM, sumLine } from './sum-line'

/** What stands at the top of a new ledger. */
const HEAD = [
  '# Every address and record that was published. It only grows: npm run ledger adds lines, nothing takes one away.',
  '# What a line means: docs/decisions/0015.',
]

/** A record that may not be written, and why. */
export type Refusal = { fact: RecordFact; message: string; hint: string }

/** The last line of each record, by its name. */
export function lastRecords(ledger: Ledger): Map<string, { fact: RecordFact; line: number }> {
  return new Map(
    ledger.lines.flatMap(({ fact, line }) => (fact.kind === 'record' ? [[fact.record, { fact, line }] as const] : [])),
  )
}

/** The facts that the ledger does not hold yet, in the order of the ledger: paths, anchors, short addresses, records, each by name. */
export function findNewFacts(ledger: Ledger, facts: readonly Fact[]): Fact[] {
  const known = new Set(ledger.lines.map(({ fact }) => formatFact(fact)))
  const last = lastRecords(ledger)
  const isNew = (fact: Fact) => {
    if (fact.kind !== 'record') return !known.has(formatFact(fact))
    const before = last.get(fact.record)?.fact
    return !before || formatFact(before) !== formatFact(fact)
  }
  return facts
    .filter(isNew)
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (formatFact(a) < formatFact(b) ? -1 : 1))
}

const KINDS = ['path', 'anchor', 'short', 'record'] satisfies Fact['kind'][]

/**
 * Adds what is new to the ledger's text. `today`: a calendar day. A record is written on any day that is not before its
 * `updated`; it is written again under the same `updated` only on that very day. With a refusal nothing is written.
 */
export function extendLedger(
  text: string,
  ledger: Ledger,
  facts: readonly Fact[],
  today: string,
): { text: string; added: Fact[]; refusals: Refusal[] } {
  const added = findNewFacts(ledger, facts)
  const last = lastRecords(ledger)
  const refusals = added.flatMap((fact) => {
    const refusal = fact.kind === 'record' ? refuse(fact, last.get(fact.record)?.fact, today) : undefined
    return refusal ? [refusal] : []
  })
  if (refusals.length > 0 || added.length === 0) return { text, added: [], refusals }
  let sum = ledger.lines.at(-1)?.sum ?? FIRST_SUM
  const lines = added.map(formatFact).map((said) => {
    sum = sumLine(sum, said)
    return `${sum} ${said}`
  })
  const before = text.trim() === '' ? HEAD : [text.replace(/\n+$/, '')]
  return { text: `${[...before, ...lines].join('\n')}\n`, added, refusals }
}

function refuse(fact: RecordFact, before: RecordFact | undefined, today: string): Refusal | undefined {
  if (fact.updated > today)
    return {
      fact,
      message: `updated ${fact.updated} lies in the future`,
      hint: `Set updated to the day of the change; today is ${today}.`,
    }
  if (before && fact.updated < before.updated)
    return {
      fact,
      message: `updated ${fact.updated} is before ${before.updated}, which was published`,
      hint: 'Set updated to the day of the change.',
    }
  if (before && fact.updated === before.updated && fact.updated !== today)
    return {
      fact,
      message: `the record has changed, but updated is still ${fact.updated}`,
      hint: `Set updated to the day of the change; today is ${today}.`,
    }
  return undefined
}
