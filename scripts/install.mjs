// @ts-check
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const stampFile = join(ROOT, 'node_modules', '.installed.json')

/** Ends the process with one line if this Node is older than `least` ("20.9"). */
export function requireNode(/** @type {string} */ least, /** @type {string} */ command) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number)
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  console.error(`${command} needs Node ${least} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/**
 * Installs the packages of the lock file, only if it has changed since the last time.
 * `development`: tools for checks and tests too.
 * @param {{ development: boolean }} wanted
 */
export function installPackages({ development }) {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  const wanted = { lock, node: process.versions.modules, development }
  const stamp = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {}
  const enough = stamp.development || !development
  if (stamp.lock === lock && stamp.node === wanted.node && enough) return
  console.log('Installing packages …')
  const keepsTools = development || (stamp.lock === lock && stamp.development)
  runNpm(['ci', ...(keepsTools ? ['--include=dev'] : ['--omit=dev'])])
  writeFileSync(stampFile, JSON.stringify({ ...wanted, development: Boolean(keepsTools) }))
}

/** Runs npm as the npm that runs us does, so that a path with a space or another npm on the path does no harm. */
function runNpm(/** @type {string[]} */ args) {
  const own = process.env.npm_execpath
  const options = {
    cwd: ROOT,
    stdio: /** @type {const} */ ('inherit'),
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  }
  const { status } = own
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error('The packages could not be installed. Is there a connection to the npm registry?')
    process.exit(1)
  }
}
