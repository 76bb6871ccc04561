import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a build makes at some cost and the next one can use again, by a name that says all on which it depends. */
export type Memory = {
  /** The bytes of that name; made where none are kept. */
  remember: (name: string, make: () => Promise<Buffer>) => Promise<Buffer>
  /** Forgets what this run did not ask for. */
  tidy: () => void
}

/** A memory in a folder, which is made if need be. */
export function openMemory(folder: string): Memory {
  mkdirSync(folder, { recursive: true })
  const known = new Set(readdirSync(folder))
  const asked = new Set<string>()
  return {
    remember: async (name, make) => {
      asked.add(name)
      const path = join(folder, name)
      if (known.has(name) && existsSync(path)) return readFileSync(path)
      const bytes = await make()
      writeFileSync(path, bytes)
      return bytes
    },
    tidy: () => {
      for (const name of known) if (!asked.has(name)) rmSync(join(folder, name), { force: true })
    },
  }
}
