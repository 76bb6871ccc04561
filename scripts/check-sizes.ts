import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { loadSite } from '../lib/site/load-site'
import { budgetOf, budgetSchema, checkBudget } from './bench/check-budget'
import { formatCount, formatTable } from './bench/format-table'
import { largestOfEachType, textBytes } from './bench/measure-bytes'
import { ROOT } from './root.mjs'

// `node --import tsx scripts/check-sizes.ts [folder]`: holds the largest page of each type of a plain folder (dist-site,
// or the one named) to scripts/size-budget.yaml, and prints the figures. A step of `npm run verify`.
const folder = resolve(process.argv[2] ?? join(ROOT, 'dist-site'))
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}. Build first.`)
  process.exit(1)
}
const budget = budgetSchema.parse(parse(readFileSync(join(ROOT, 'scripts/size-budget.yaml'), 'utf8')))

// Texts may be longer than the budget's; how long they are, the content says.
const site = loadSite({ root: process.env.SITE_CONTENT_DIR || join(ROOT, 'content') })
const words = new Map(site.pieces.map((piece) => [piece.href, piece.words]))
const figures = new Map([
  ...site.pieces.map((piece): [string, string[]] => [piece.href, piece.shows]),
  ...[...site.figures.values()].map(({ id, href = '' }): [string, string[]] => [href, [id]]),
])
const pages = largestOfEachType(folder).map(({ type, largest: { path, bytes } }) => ({
  path,
  type,
  bytes,
  words: words.get(path) ?? 0,
  figures: figures.get(path) ?? [],
}))
console.log(
  formatTable([
    ['largest page of each type (bytes, brotli 11)', 'words', 'HTML', 'CSS', 'script', 'together', 'budget', 'fonts'],
    ...pages.map((page) => [
      page.path,
      page.words > 0 ? formatCount(page.words) : '',
      ...[page.bytes.html, page.bytes.css, page.bytes.js, textBytes(page.bytes), budgetOf(page, budget) ?? 0].map(
        formatCount,
      ),
      formatCount(page.bytes.fonts),
    ]),
  ]),
)
const findings = pages.flatMap((page) => checkBudget(page, budget))
if (findings.length > 0) {
  console.error(['\nOver the size budget (scripts/size-budget.yaml):', ...findings].join('\n  '))
  process.exit(1)
}
