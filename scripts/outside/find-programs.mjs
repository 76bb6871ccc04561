// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian's own Python, to which Debian's packages belong: another that comes first on the path has none of them. */
export const PYTHON = '/usr/bin/python3'

/** A program, Debian's package of it, and how to ask whether it is there. */
const PROGRAMS = {
  pandoc: { packages: ['pandoc'], ask: ['pandoc', '--version'] },
  'CSL styles': {
    packages: ['citation-style-language-styles', 'citation-style-language-locales'],
    ask: ['test', '-f', '/usr/share/citation-style-language/styles/apa.csl'],
  },
  biber: { packages: ['biber'], ask: ['biber', '--version'] },
  icalendar: { packages: ['python3-icalendar'], ask: [PYTHON, '-c', 'import icalendar'] },
  feedparser: { packages: ['python3-feedparser'], ask: [PYTHON, '-c', 'import feedparser'] },
  xmllint: { packages: ['libxml2-utils'], ask: ['xmllint', '--version'] },
  LibreOffice: { packages: ['libreoffice-calc-nogui'], ask: ['soffice', '--version'] },
}

/** @typedef {keyof typeof PROGRAMS} Program */

/**
 * The programs that cannot be had. Those of Debian that are missing are installed first, where we may.
 * @returns {Set<Program>}
 */
export function findMissing() {
  const missing = namesOfMissing()
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing.flatMap((name) => PROGRAMS[name].packages)
    console.log(`Installing Debian’s ${packages.join(', ')} …`)
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 180_000 })
    // One by one: what one Debian lacks must not keep the rest away.
    for (const name of packages)
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], {
        stdio: 'ignore',
        timeout: 600_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
  }
  return new Set(namesOfMissing())
}

/** What to install by hand to have a program. */
export function packagesOf(/** @type {Program} */ name) {
  return PROGRAMS[name].packages.join(' and ')
}

function namesOfMissing() {
  const names = /** @type {Program[]} */ (Object.keys(PROGRAMS))
  return names.filter((name) => {
    const [program = '', ...args] = PROGRAMS[name].ask
    return spawnSync(program, args, { stdio: 'ignore' }).status !== 0
  })
}
