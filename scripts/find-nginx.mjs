// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ROOT } from './root.mjs'

/**
 * An nginx for the tests: one that is there, else Debian's package, unpacked below node_modules and not installed.
 * Undefined where none can be had; the tests then say so.
 */
export function findNginx() {
  const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']
  const found = places.map((folder) => join(folder, 'nginx')).find(works)
  return found ?? unpackNginx()
}

function unpackNginx() {
  const folder = join(ROOT, 'node_modules', '.nginx')
  const binary = join(folder, 'usr', 'sbin', 'nginx')
  if (works(binary)) return binary
  if (!existsSync('/usr/bin/apt-get')) return undefined
  console.log('Fetching Debian’s nginx …')
  mkdirSync(folder, { recursive: true })
  const download = () =>
    spawnSync('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', 'nginx'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 60_000,
    })
  if (download().status !== 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 180_000 })
    download()
  }
  const [archive] = readdirSync(folder).filter((name) => name.endsWith('.deb'))
  if (archive) spawnSync('dpkg-deb', ['-x', archive, '.'], { cwd: folder, stdio: 'ignore' })
  return works(binary) ? binary : undefined
}

function works(/** @type {string} */ path) {
  return existsSync(path) && spawnSync(path, ['-v'], { stdio: 'ignore' }).status === 0
}
