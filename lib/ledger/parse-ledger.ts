import type { Problem } from '../problem/problem'
import { type Ledger, type LedgerLine, parseFact } from './ledger'
import { FIRST_SUM, sumLine } from './sum-line'

/** After so many damaged lines, the file as a whole is the problem. */
const MOST_PROBLEMS = 20

/**
 * Reads the ledger. A line is `<sum> <fact>`; the sum is made over the line that stood before it when it was written.
 * A changed line fits none before it, and a removed one is missed by the line that followed. Lines of two branches may
 * follow each other (git's union merge): each still finds its own line before, though not directly before.
 */
export function parseLedger(text: string, file: string): { ledger: Ledger; problems: Problem[] } {
  const lines: LedgerLine[] = []
  const problems: Problem[] = []
  const sums = [FIRST_SUM]
  const seen = new Set<string>()
  const written = text.replace(/\n$/, '').split('\n')
  for (const [index, whole] of written.entries()) {
    if (whole.startsWith('#')) continue
    const [, sum = '', said = ''] = /^([0-9a-f]{10}) (.+)$/.exec(whole) ?? []
    const fact = parseFact(said)
    const known = seen.has(whole)
    const fault =
      problems.length < MOST_PROBLEMS
        ? faultOf(whole, fact !== undefined, known, () => follows(sum, said, sums))
        : undefined
    if (fault)
      problems.push({
        file,
        line: index + 1,
        column: 1,
        rule: 'ledger-intact',
        message: fault[0],
        hint: fault[1] ?? `Bring the file back: git checkout HEAD -- ${file}; then run npm run ledger.`,
      })
    if (!fact || known) continue
    seen.add(whole)
    sums.push(sum)
    lines.push({ fact, sum, line: index + 1 })
  }
  return { ledger: { lines }, problems }
}

/** What is wrong with a line, and what to do if that is not to bring the file back. */
function faultOf(
  whole: string,
  isFact: boolean,
  known: boolean,
  isAfter: () => boolean,
): [message: string, hint?: string] | undefined {
  if (/^(<{7}|={7}|>{7}|\|{7})/.test(whole))
    return ['a merge was not finished here', 'Keep the lines of both sides, and delete this one.']
  if (!isFact) return [`"${whole.slice(0, 60)}" is not a line of the ledger`]
  if (known) return ['this line stands twice', 'Remove one of the two.']
  if (!isAfter()) return ['this line was changed, or a line before it was changed or removed']
  return undefined
}

/** Whether a line was written after one of those before it; nearly always that is the last one. */
function follows(sum: string, said: string, sums: readonly string[]): boolean {
  return sums.findLast((before) => sumLine(before, said) === sum) !== undefined
}
