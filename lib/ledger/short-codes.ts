import { createHash } from 'node:crypto'

/**
 * Letters and digits of short addresses: none that is taken for another on paper, small or capital (0 o q, 1 i l, 2 z, 5 s,
 * 6 b 8, 9 g q, u v n), and no vowel, nor the y of "myth", so that no word comes about.
 */
const ALPHABET = '2346789cdfhjkmprtvwx'
const LENGTH = 4

/** What is never in a code, in order: for a reader who cannot make one out. */
export const LEFT_OUT = [...'0123456789abcdefghijklmnopqrstuvwxyz'].filter((letter) => !ALPHABET.includes(letter))

/** What a short code looks like. */
export const SHORT_CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)

/**
 * A code for each record that has none yet, in the order given: four letters of the SHA-256 of its name, and others of it
 * where they are taken. `taken`: codes of the same prefix, which no other record may get. Returns record to code.
 */
export function deriveCodes(records: readonly string[], taken: ReadonlySet<string>): Map<string, string> {
  const used = new Set(taken)
  const codes = new Map<string, string>()
  for (const record of records) {
    let code = codeOf(record, 0)
    for (let attempt = 1; used.has(code); attempt += 1) code = codeOf(record, attempt)
    used.add(code)
    codes.set(record, code)
  }
  return codes
}

function codeOf(record: string, attempt: number): string {
  const bytes = createHash('sha256').update(`${record} ${attempt}`).digest()
  return Array.from({ length: LENGTH }, (_, index) => ALPHABET[(bytes[index] ?? 0) % ALPHABET.length]).join('')
}
