import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PlainFile } from './built-site'
import { type Compressor, isCompressed } from './compress-file'
import { placesOf, swapFolder } from './swap-folder'

/** Puts bytes on the disk; a test gives one that fails. */
export type WriteFile = (path: string, bytes: Buffer) => void

/** Files at work at once: enough to keep the threads of the compression busy. */
const AT_ONCE = 8

/**
 * Writes the plain folder: every file, compressed copies beside longer texts, `SHA256SUMS` over all of them; then swaps it into
 * place. If anything fails, what was written is removed, the last folder stands, and the error goes on.
 */
export async function writePlainFolder(
  folder: string,
  files: readonly PlainFile[],
  compressor: Compressor,
  writeFile: WriteFile = writeFileSync,
): Promise<void> {
  const { fresh } = placesOf(folder)
  rmSync(fresh, { recursive: true, force: true })
  const sums: string[] = []
  const made = new Set<string>()
  const put = (path: string, bytes: Buffer) => {
    const target = join(fresh, path)
    const parent = dirname(target)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFile(target, bytes)
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${path}`)
  }
  try {
    const queue = [...files]
    const work = async () => {
      for (let file = queue.pop(); file; file = queue.pop()) {
        put(file.path, file.bytes)
        if (!isCompressed(file)) continue
        const { br, gz } = await compressor.compress(file.bytes)
        put(`${file.path}.br`, br)
        put(`${file.path}.gz`, gz)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    sums.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    writeFile(join(fresh, 'SHA256SUMS'), Buffer.from(`${sums.join('\n')}\n`))
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
  swapFolder(folder)
}
