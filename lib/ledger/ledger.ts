/** A page that was published. */
export type PathFact = { kind: 'path'; path: string }
/** A heading, figure or entry that was published: its page, and its anchor there. */
export type AnchorFact = { kind: 'anchor'; path: string; anchor: string }
/** A record as it was published: its file without ending, its day of change, and the SHA-256 of its canonical form (hex). */
export type RecordFact = { kind: 'record'; record: string; updated: string; sha256: string }
/** A short address that was given out, for ever: `/e/k3w9`, and the path of the page to which it led then. */
export type ShortFact = { kind: 'short'; short: string; path: string }
/** What one line of the ledger says. */
export type Fact = PathFact | AnchorFact | RecordFact | ShortFact

/** A line of the ledger: what it says, and where it stands (from 1). */
export type LedgerLine = { fact: Fact; sum: string; line: number }

/** The ledger as read. */
export type Ledger = { lines: LedgerLine[] }

const FORMS = [
  /^(path) (\/[^\s#]*)$/,
  /^(anchor) (\/[^\s#]*)#([^\s#]+)$/,
  /^(short) (\/[es]\/[0-9a-z]+) (\/[^\s#]*)$/,
  /^(record) ([a-z]+\/(?:[a-z]{2}\/)?[a-z0-9-]+) (\d{4}-\d{2}-\d{2}) ([0-9a-f]{64})$/,
] as const

/** What a fact reads like in the ledger, without its sum. */
export function formatFact(fact: Fact): string {
  if (fact.kind === 'path') return `path ${fact.path}`
  if (fact.kind === 'anchor') return `anchor ${fact.path}#${fact.anchor}`
  if (fact.kind === 'short') return `short ${fact.short} ${fact.path}`
  return `record ${fact.record} ${fact.updated} ${fact.sha256}`
}

/** Reads a fact; undefined if the text is none. */
export function parseFact(text: string): Fact | undefined {
  const match = FORMS.map((form) => form.exec(text)).find(Boolean)
  if (!match) return undefined
  const [, kind, first = '', second = '', third = ''] = match
  if (kind === 'path') return { kind, path: first }
  if (kind === 'anchor') return { kind, path: first, anchor: second }
  if (kind === 'short') return { kind, short: first, path: second }
  return { kind: 'record', record: first, updated: second, sha256: third }
}
