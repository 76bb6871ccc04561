import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a build needs of the project, apart from content and packages. */
const NEEDED = [
  'app',
  'components',
  'lib',
  'public',
  'scripts',
  'next.config.ts',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
]
/** Folders of node_modules that hold what tools have left there. */
const LEFTOVERS = new Set(['.bench', '.cache', '.nginx', '.reports'])

/** Copies the project, without content, to a folder that is not there yet: what is built in the copy leaves the project alone. */
export function copyProject(root: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of NEEDED.filter((one) => existsSync(join(root, one))))
    cpSync(join(root, name), join(to, name), { recursive: true })
  linkPackages(root, to)
}

/** Puts the project's packages into a folder as hard links; where the disk allows none, as copies. A symbolic link would lead Next out of its root. */
export function linkPackages(root: string, to: string): void {
  linkFolder(join(root, 'node_modules'), join(to, 'node_modules'))
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (LEFTOVERS.has(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true })
    else if (!tryLink(source, target)) copyFileSync(source, target)
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}
