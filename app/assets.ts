import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isScriptFile } from '@/lib/publish/is-script-file'

/** Where next.config.ts puts our own scripts before a build, and in development whenever one changes. */
const FOLDER = join(process.cwd(), 'public', 'assets')

/** The public path of one of our own scripts, by the name of its file in `components/browser`. Throws if it was not built. */
export function scriptAddress(name: string): string {
  return addressOf(name, 'js') ?? fail(`The script "${name}" was not built: is there components/browser/${name}.ts?`)
}

/** The public path of styles that only some pages load, by the name of their file in `app/styles`. Throws if they were not built. */
export function styleAddress(name: 'figure' | 'timeline'): string {
  return addressOf(name, 'css') ?? fail(`The styles "${name}" were not built: is there app/styles/${name}.css?`)
}

function addressOf(name: string, ending: 'js' | 'css'): string | undefined {
  const file = existsSync(FOLDER) ? readdirSync(FOLDER).find((entry) => isScriptFile(entry, name, ending)) : undefined
  return file && `/assets/${file}`
}

function fail(sentence: string): never {
  throw new Error(sentence)
}
