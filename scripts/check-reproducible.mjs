// @ts-check
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from './root.mjs'

// Two builds of one commit in two folders give the same bytes: builds a copy of the project elsewhere and compares its
// plain folder with the one that is there (dist-site, from the step before), by their lists of sums.
const SHOWN = 10
const first = readSums(join(ROOT, 'dist-site'))
// Another length of path, and a space in it.
const copy = join(mkdtempSync(join(tmpdir(), 'second build ')), 'another-folder')
try {
  const listed = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  if (listed.status !== 0) fail('The files of the project cannot be listed: is this a git checkout?')
  for (const file of listed.stdout.split('\0').filter((name) => name && existsSync(join(ROOT, name)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    copyFileSync(join(ROOT, file), join(copy, file))
  }
  linkFolder(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  const next = join(copy, 'node_modules', 'next', 'dist', 'bin', 'next')
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build'], { cwd: copy, encoding: 'utf8' })
  if (status !== 0) fail(`The second build failed:\n${stdout}\n${stderr}`)
  const second = readSums(join(copy, 'dist-site'))
  const paths = [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path))
  if (paths.length > 0)
    fail(`${paths.length} files differ between two builds, ${paths.slice(0, SHOWN).join(', ')} among them.`)
  console.log(`Two builds in two folders: ${first.size} files, the same bytes.`)
} finally {
  rmSync(dirname(copy), { recursive: true, force: true })
}

function readSums(/** @type {string} */ folder) {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
}

/** Links every file where the disk allows, else copies. */
function linkFolder(/** @type {string} */ from, /** @type {string} */ to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink() || !tryLink(source, target)) copyFileSync(source, target)
  }
}

function tryLink(/** @type {string} */ source, /** @type {string} */ target) {
  try {
    linkSync(source, target)
    return true
  } catch {
    return false
  }
}

/** @returns {never} */
function fail(/** @type {string} */ sentence) {
  console.error(sentence)
  rmSync(dirname(copy), { recursive: true, force: true })
  process.exit(1)
}
