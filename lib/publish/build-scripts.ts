import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, type BuildResult, buildSync, context, type Plugin } from 'esbuild'
import { isScriptFile } from './is-script-file'

/** A script as built: its name, its file name with the hash in it, its size before compression. */
export type BuiltScript = { name: string; file: string; bytes: number }

/** Folders: `from` holds one `<name>.ts` or `<name>.css` for each script or style sheet, `to` gets the files that are served. */
export type ScriptFolders = { from: string; to: string }

/**
 * Bundles every `<name>.ts` of the folder `from` into `to` as `<name>.<hash>.js`: one minified module that loads nothing
 * else, in the language of browsers of 2018; and every `<name>.css`, with what it imports, as `<name>.<hash>.css`. The same sources give the same bytes; older versions of a name are removed.
 * Throws esbuild's error, which names file and line, if a script cannot be bundled.
 */
export function buildScripts({ from, to }: ScriptFolders): BuiltScript[] {
  return entriesOf(from).map((entry) => publish(entry, buildSync(optionsFor(join(from, entry))), to))
}

/** Does as `buildScripts` does, and again whenever a file changes of which a script is made; until the process ends. */
export function watchScripts({ from, to }: ScriptFolders): void {
  buildScripts({ from, to })
  for (const entry of entriesOf(from)) {
    const publishing: Plugin = {
      name: 'publish',
      setup: ({ onEnd }) => {
        onEnd((result) => {
          if (result.errors.length === 0) publish(entry, result, to)
        })
      },
    }
    context({ ...optionsFor(join(from, entry)), logLevel: 'warning', plugins: [publishing] }).then(({ watch }) =>
      watch(),
    )
  }
}

function entriesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((entry) => /^[a-z][a-z0-9-]*\.(ts|css)$/.test(entry))
    .sort()
}

function optionsFor(entry: string) {
  return {
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // Old browsers pass over a rule that they do not know.
    target: entry.endsWith('.css') ? 'esnext' : 'es2019',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
  } satisfies BuildOptions
}

function publish(entry: string, result: BuildResult, folder: string): BuiltScript {
  const code = result.outputFiles?.[0]?.text ?? ''
  const ending = entry.endsWith('.css') ? 'css' : 'js'
  const name = entry.replace(/\.[a-z]+$/, '')
  const file = `${name}.${createHash('sha256').update(code).digest('hex').slice(0, 10)}.${ending}`
  mkdirSync(folder, { recursive: true })
  replaceFile(folder, { name, ending, file }, code)
  return { name, file, bytes: Buffer.byteLength(code) }
}

/** Writes a temporary file and renames it, so that a second build at the same time never serves half a script. */
function replaceFile(
  folder: string,
  { name, ending, file }: { name: string; ending: 'js' | 'css'; file: string },
  code: string,
): void {
  const path = join(folder, file)
  if (!hasText(path, code)) {
    const temporary = join(folder, `.${file}.${process.pid}`)
    writeFileSync(temporary, code)
    renameSync(temporary, path)
  }
  for (const other of readdirSync(folder))
    if (other !== file && isScriptFile(other, name, ending)) rmSync(join(folder, other), { force: true })
}

function hasText(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text
  } catch {
    return false
  }
}
