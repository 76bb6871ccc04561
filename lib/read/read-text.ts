import { readFileSync, statSync } from 'node:fs'
import { type Problem, START } from '../problem/problem'

const MIB = 1024 * 1024

/** Largest record that is read, in bytes. */
export const MOST_BYTES = MIB

/** Largest ledger that is read, in bytes: room for a hundred thousand records. */
export const MOST_LEDGER_BYTES = 32 * MIB

/**
 * Reads one file as text: UTF-8 without null bytes, a byte order mark dropped, line ends as `\n`.
 * Anything else is one problem and no text. `most`: its size in bytes, at most.
 */
export function readText(path: string, file: string, most = MOST_BYTES): { text: string } | { problem: Problem } {
  const fail = (rule: Problem['rule'], message: string, hint: string) => ({
    problem: { file, ...START, rule, message, hint },
  })
  let bytes: Buffer
  try {
    const { size } = statSync(path)
    if (size > most) {
      const message = `the file has ${(size / MIB).toFixed(1)} MiB`
      const hint = `${most === MOST_BYTES ? 'A record' : 'The ledger'} is text of at most ${most / MIB} MiB; did something else get this name?`
      return fail('file-size-limited', message, hint)
    }
    bytes = readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return fail(
      'file-inside-content',
      `the file cannot be read (${code})`,
      'Check that it is a plain file and that you may read it.',
    )
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return fail('file-utf8', `byte ${nul + 1} is a null byte`, 'Save the file as UTF-8 text (not UTF-16).')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail('file-utf8', 'the file is not UTF-8', 'Save it with the encoding UTF-8.')
  }
  text = text.replace(/\r\n?/g, '\n')
  if (text.trim() === '') return fail('file-not-empty', 'the file is empty', 'Start from `npm run new`, or delete it.')
  return { text }
}
