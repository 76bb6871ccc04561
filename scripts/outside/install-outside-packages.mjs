// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root.mjs'

/** Where packages lie that only `npm run verify:outside` needs: the site's own package.json knows nothing of them. */
export const OUTSIDE = join(ROOT, 'node_modules', '.outside')

const PACKAGES = /** @type {const} */ ({
  '@knight-lab/timelinejs': '3.9.11',
  jsonld: '9.0.0',
  'schema-dts': '2.1.0',
})

/** @typedef {keyof typeof PACKAGES} OutsidePackage */

/**
 * The packages that cannot be had, after those that are missing have been installed. No script of theirs is run.
 * @returns {Set<OutsidePackage>}
 */
export function installOutsidePackages() {
  const missing = namesOfMissing()
  if (missing.length > 0) {
    console.log(`Installing ${missing.join(', ')} …`)
    mkdirSync(OUTSIDE, { recursive: true })
    const packages = missing.map((name) => `${name}@${PACKAGES[name]}`)
    const args = [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--prefix',
      OUTSIDE,
      ...packages,
    ]
    const own = process.env.npm_execpath
    /** @type {import('node:child_process').SpawnSyncOptions} */
    const options = { cwd: OUTSIDE, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 }
    if (own) spawnSync(process.execPath, [own, ...args], options)
    else spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  }
  return new Set(namesOfMissing())
}

function namesOfMissing() {
  const names = /** @type {OutsidePackage[]} */ (Object.keys(PACKAGES))
  return names.filter((name) => {
    const manifest = join(OUTSIDE, 'node_modules', name, 'package.json')
    return !existsSync(manifest) || JSON.parse(readFileSync(manifest, 'utf8')).version !== PACKAGES[name]
  })
}
