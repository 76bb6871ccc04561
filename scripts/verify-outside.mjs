// @ts-check
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './find-browser.mjs'
import { installPackages, requireNode } from './install.mjs'
import { findMissing, packagesOf } from './outside/find-programs.mjs'
import { installOutsidePackages } from './outside/install-outside-packages.mjs'
import { finish, runSteps } from './run-steps.mjs'

// `npm run verify:outside`: holds the data files of the real content to programs that we did not write. It installs what
// Debian and npm have, and says of each program that cannot be had that its step is skipped. Apart from `npm run verify`.
// What no registry has is read from clones of github.com repositories, if a variable names them: ZOTERO_SOURCE (a folder
// with zotero's translators, utilities and zotero-schema), CSL_STYLES (citation-style-language/styles) and CSL_SCHEMA
// (schemas/input/csl-data.json of citation-style-language/schema).
requireNode('20.19', 'npm run verify:outside')
installPackages({ development: true })
const browser = await findBrowser()
const missing = findMissing()
const missingPackages = installOutsidePackages()
const folder = mkdtempSync(join(tmpdir(), 'verify-outside-'))
mkdirSync(join(folder, 'files'))
console.log(`Files and reports: ${folder}`)

const FILES = 'data files of the site'

/**
 * Steps with what each needs: programs of Debian, packages of npm, a variable that names what neither has.
 * @typedef {{ programs?: import('./outside/find-programs.mjs').Program[], packages?: import('./outside/install-outside-packages.mjs').OutsidePackage[], variable?: string, hint?: string }} Wants
 * @type {(import('./run-steps.mjs').Step & Wants)[]}
 */
const STEPS = [
  { name: FILES, tool: 'scripts/outside/write-data-files.ts', args: [join(folder, 'files')] },
  { name: 'pandoc reads the bibliographies', tool: 'scripts/outside/pandoc.ts', programs: ['pandoc'] },
  { name: 'biber checks the BibTeX', tool: 'scripts/outside/biber.ts', programs: ['biber'] },
  { name: 'icalendar reads the calendars', ...python('calendars.py'), programs: ['icalendar'] },
  { name: 'feedparser reads the Atom feeds', ...python('feeds.py'), programs: ['feedparser'] },
  { name: 'xmllint reads the Atom feeds', tool: 'scripts/outside/xmllint.ts', programs: ['xmllint'] },
  { name: 'ajv checks the JSON', tool: 'scripts/outside/json.ts' },
  { name: 'LibreOffice opens the tables', tool: 'scripts/outside/libre-office.ts', programs: ['LibreOffice'] },
  {
    name: 'TimelineJS shows the timelines',
    tool: 'scripts/outside/timelinejs.ts',
    env: { CHROME_PATH: browser },
    packages: ['@knight-lab/timelinejs'],
  },
  { name: 'jsonld.js expands the JSON-LD', tool: 'scripts/outside/json-ld.ts', packages: ['jsonld', 'schema-dts'] },
  {
    name: 'Zotero imports the bibliographies',
    tool: 'scripts/outside/zotero.ts',
    variable: 'ZOTERO_SOURCE',
    hint: 'set ZOTERO_SOURCE to a folder with clones of github.com/zotero/translators, utilities and zotero-schema',
  },
  {
    name: 'citation styles against pandoc',
    tool: 'scripts/outside/compare-styles.ts',
    programs: ['pandoc', 'CSL styles'],
    needs: [],
  },
]

const steps = STEPS.map((step) => ({
  args: [folder],
  needs: [FILES],
  ...step,
  ...(step.name === FILES ? { needs: [] } : {}),
}))
const skipped = steps.filter((step) => whyNot(step) !== undefined)
const counts = runSteps(steps.filter((step) => !skipped.includes(step)))
for (const step of skipped) console.log(`\n▸ ${step.name}: skipped, because ${whyNot(step)}`)
console.log(`\n${skipped.length} skipped`)
finish(counts)

/** Why a step cannot be run, or undefined if it can. */
function whyNot(/** @type {Wants} */ { programs = [], packages = [], variable, hint }) {
  const program = programs.find((name) => missing.has(name))
  if (program) return `${program} is not here; install ${packagesOf(program)}`
  const lacking = packages.find((name) => missingPackages.has(name))
  if (lacking) return `the npm package ${lacking} could not be installed`
  return variable && !process.env[variable] ? `it needs what no registry has; ${hint}` : undefined
}

function python(/** @type {string} */ script) {
  return { tool: 'scripts/outside/run-python.ts', args: [folder, script] }
}
