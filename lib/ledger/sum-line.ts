import { createHash } from 'node:crypto'

/** The sum before the first line. */
export const FIRST_SUM = ''

/** Letters of a sum: enough to notice a slip; nobody is meant to be kept from forging one. */
const LENGTH = 10

/** The sum of a line: ten hex letters over the sum of the line before it, when it was written, and what it says. */
export function sumLine(before: string, fact: string): string {
  return createHash('sha256').update(`${before}\n${fact}`).digest('hex').slice(0, LENGTH)
}
