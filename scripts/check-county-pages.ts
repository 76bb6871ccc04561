import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { STATE_CODES, STATES, stateId } from '../lib/rollout/states'
import { ROOT } from './root.mjs'

// `node --import tsx scripts/check-county-pages.ts [folder]`: holds the built pages of the states against the county data,
// row by row: every county once, under its name, with its day, in order. A step of `npm run verify`. It reads the file and the HTML by
// itself, so that a fault of lib/rollout shows here.
const folder = resolve(process.argv[2] ?? join(ROOT, 'dist-site'))
const rows = parse(readFileSync(join(ROOT, 'content/figures/county-activation.csv')), { columns: true }) as {
  county: string
  state: string
  activated: string
}[]
const findings: string[] = []
let compared = 0
for (const code of STATE_CODES) {
  const expected = rows
    .filter(({ state }) => state === code)
    .map(({ county, activated }) => `${county}: ${activated}`)
    .sort()
  const file = join(folder, 'rollout', `${stateId(code)}.html`)
  if (expected.length === 0) continue
  if (!existsSync(file)) {
    findings.push(`${STATES[code]} has no page`)
    continue
  }
  const html = readFileSync(file, 'utf8')
  const shown = [
    ...html.matchAll(/<tr id="[a-z0-9-]+"><th scope="row">([^<]*)<\/th><td><time dateTime="(\d{4}-\d{2}-\d{2})">/g),
  ].map(([, name = '', day]) => `${decode(name)}: ${day}`)
  compared += shown.length
  const there = new Set(shown)
  const meant = new Set(expected)
  findings.push(
    ...expected.filter((row) => !there.has(row)).map((row) => `${STATES[code]} lacks ${row}`),
    ...shown.filter((row) => !meant.has(row)).map((row) => `${STATES[code]} shows ${row}, which the data do not have`),
  )
  if (shown.length !== expected.length)
    findings.push(`${STATES[code]} shows ${shown.length} rows instead of ${expected.length}`)
}
console.log(
  `${compared} of ${rows.length} counties on their pages, held against the data: ${findings.length} differences`,
)
if (findings.length > 0 || compared !== rows.length) {
  console.error(findings.slice(0, 20).join('\n'))
  process.exit(1)
}

function decode(text: string): string {
  return text
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}
