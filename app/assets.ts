import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isScriptFile } from '@/lib/publish/is-script-file'

/** Where next.config.ts puts our own scripts before a build, and in development whenever one changes. */
const FOLDER = join(process.cwd(), 'public', 'assets')

/** The public path of one of our own scripts, by the name of its file in `components/browser`. Throws if it was not built. */
export function scriptAddress(name: string): string {
  const file = existsSync(FOLDER) ? readdirSync(FOLDER).find((entry) => isScriptFile(entry, name)) : undefined
  if (!file) throw new Error(`The script "${name}" was not built: is there components/browser/${name}.ts?`)
  return `/assets/${file}`
}
