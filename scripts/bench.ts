import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { copyProject } from './bench/copy-project'
import { describeMachine } from './bench/describe-machine'
import { formatReport, type Measured } from './bench/format-report'
import { measureDevelopment } from './bench/measure-development'
import { loadNginx, loadOurServer } from './bench/measure-load'
import { measureBuilds, measureCheck, measureStockBuilds } from './bench/measure-site'
import { measureStockPage } from './bench/measure-stock-page'
import { articlesAlone, sampleSize, writeSampleContent } from './bench/write-sample-content'
import { writeStockProject } from './bench/write-stock-project'
import { findNginx } from './find-nginx.mjs'
import { ROOT } from './root.mjs'

/**
 * `npm run bench`: builds, serves and edits generated content of 10, 100 and 1,000 articles in a copy of the project, and
 * the articles alone beside stock Next; prints tables and writes them to docs/bench.md. Asserts no time.
 *
 * `-- --quick`: 10 and 100 only; `-- --sizes=10,50`: these. `-- --parts=build,load,development,stock`: only these parts
 * (load needs build). None of them writes docs/bench.md. `-- --keep`: leaves the temporary folder.
 */
const PARTS = ['build', 'load', 'development', 'stock'] as const
const ALL_SIZES = [10, 100, 1000]
const options = readOptions(process.argv.slice(2))
const { sizes } = options
const largest = Math.max(...sizes)
/** Servers are measured with this many articles. */
const served = sizes.includes(100) ? 100 : largest

const place = mkdtempSync(join(tmpdir(), 'site-bench-'))
process.once('exit', () => {
  if (!options.keep) rmSync(place, { recursive: true, force: true })
})
const project = join(place, 'project')
const measured: Measured = { sizes: [], development: [] }

say('Copying the project …')
copyProject(ROOT, project)
for (const articles of sizes) await measureSize(articles)
if (options.parts.has('stock')) await compareWithStock()

const report = formatReport(measured, { date: new Date().toISOString().slice(0, 10), machine: describeMachine() })
console.log(`\n${report}`)
if (options.parts.size === PARTS.length && ALL_SIZES.every((size) => sizes.includes(size))) {
  writeFileSync(join(ROOT, 'docs/bench.md'), report)
  say('Written to docs/bench.md.')
}
if (options.keep) say(`Kept in ${place}`)

async function measureSize(articles: number): Promise<void> {
  const size = sampleSize(articles)
  const content = join(place, `content-${articles}`)
  const files = writeSampleContent(content, size)
  const [first = ''] = files
  const { parts } = options
  if (parts.has('build')) {
    say(`${articles} articles, ${size.events} events, ${size.sources} sources: check:content …`)
    const check = await measureCheck(project, content)
    say(`${articles} articles: cold build and rebuild …`)
    const built = await measureBuilds(project, content, files)
    measured.sizes.push({ ...size, check, ...built })
    if (articles === served && parts.has('load')) await measureServers(content, built.article.path)
  }
  if (parts.has('development')) {
    say(`${articles} articles: edits in development …`)
    measured.development.push({ articles, ...(await measureDevelopment(project, content, first)) })
  }
}

async function measureServers(content: string, path: string): Promise<void> {
  say('Our server under load …')
  measured.ours = await loadOurServer(ROOT, project, content, path)
  const nginx = findNginx()
  if (!nginx) return say('There is no nginx here: not compared.')
  say('nginx under load …')
  const folder = join(place, 'nginx')
  mkdirSync(folder)
  measured.nginx = await loadNginx(ROOT, nginx, join(project, 'dist'), folder, path)
}

async function compareWithStock(): Promise<void> {
  const content = join(place, 'content-alone')
  const files = writeSampleContent(content, articlesAlone(largest))
  const stock = join(place, 'stock')
  writeStockProject(ROOT, stock, files)
  const article = basename(files[0] ?? '', '.mdx')
  say(`${largest} articles alone, stock Next: cold build and rebuild …`)
  const theirs = await measureStockBuilds(stock, article)
  const bytes = await measureStockPage(stock, article)
  say(`${largest} articles alone, our site: cold build and rebuild …`)
  const ours = await measureBuilds(project, content, files)
  measured.stock = { articles: largest, theirs: { ...theirs, bytes }, ours }
}

function readOptions(args: readonly string[]) {
  const listOf = (option: string) => {
    const arg = args.find((one) => one.startsWith(`--${option}=`))
    return arg?.slice(option.length + 3).split(',')
  }
  const parts = listOf('parts') ?? PARTS
  const unknown = [
    ...args.filter((arg) => !/^--(quick|keep|parts=.*|sizes=[1-9]\d*(,[1-9]\d*)*)$/.test(arg)),
    ...parts.filter((part) => !PARTS.some((one) => one === part)),
  ]
  if (unknown.length > 0) {
    console.error(`"${unknown[0]}" is not known. There are --quick, --sizes=${ALL_SIZES}, --parts=${PARTS} and --keep.`)
    process.exit(1)
  }
  return {
    sizes: listOf('sizes')?.map(Number) ?? (args.includes('--quick') ? ALL_SIZES.slice(0, 2) : ALL_SIZES),
    keep: args.includes('--keep'),
    parts: new Set<string>(parts),
  }
}

function say(sentence: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)} ${sentence}`)
}
