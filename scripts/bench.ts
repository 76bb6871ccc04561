import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileMdx } from '../lib/mdx/compile-mdx'
import { checkContent } from '../lib/site/check-content'
import { loadContent } from '../lib/site/load-content'
import { loadSite } from '../lib/site/load-site'

/**
 * `npm run bench [-- --build]`: how long loading, checking, compiling and (with --build) building take, for the content
 * as it is and for content grown to 300 events and 600 sources. Prints figures and ratios; asserts nothing.
 */
/** A folder of the tests: it stands in tsconfig.json already, which Next would otherwise change. */
const BUILD_FOLDER = '.next-site'
const GROWN = { events: 300, sources: 600 }
const grown = grow()
const rows: [what: string, now: number, then: number][] = []

rows.push(['files of content', countFiles('content'), countFiles(grown)])
rows.push(['check:content, whole command (ms)', await timeCheck('content'), await timeCheck(grown)])
rows.push(['read and parse (ms)', median(() => loadContent('content')), median(() => loadContent(grown))])
rows.push(['check across records (ms)', timeChecks('content'), timeChecks(grown)])
rows.push([
  'join into a site (ms)',
  median(() => loadSite({ root: 'content' })),
  median(() => loadSite({ root: grown })),
])
rows.push(['compile all pieces (ms)', await timeCompile('content'), await timeCompile(grown)])
rows.push(['memory after loading (MB)', memory('content'), memory(grown)])
if (process.argv.includes('--build')) {
  const now = { seconds: timeBuild('content'), pages: countPages() }
  const then = { seconds: timeBuild(grown), pages: countPages() }
  rows.push(['next build (s)', now.seconds, then.seconds], ['pages built', now.pages, then.pages])
}

console.log(`\n${'what'.padEnd(36)}${'now'.padStart(10)}${'grown'.padStart(10)}${'ratio'.padStart(8)}`)
for (const [what, now, then] of rows)
  console.log(
    `${what.padEnd(36)}${now.toFixed(0).padStart(10)}${then.toFixed(0).padStart(10)}${(then / now).toFixed(1).padStart(8)}`,
  )
rmSync(grown, { recursive: true })

/** A copy of the content with as many more events and sources, each a copy under another name. */
function grow(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'site-bench-')), 'content')
  cpSync('content', root, { recursive: true })
  multiply(join(root, 'sources'), GROWN.sources, (text, n) =>
    text
      .replace(/^title: .*/m, `title: Copy number ${n}`)
      .replace(/^(URL: ).*/m, `$1https://bench.example/${n}`)
      .replace(/^(published:)/m, 'kept: The benchmark keeps it.\n$1'),
  )
  multiply(join(root, 'events'), GROWN.events, (text, n) =>
    text.replace(/^title: .*/m, `title: Copy number ${n}`).replace(/^(answers|position|ledger): .*\n/gm, ''),
  )
  return root
}

function multiply(folder: string, count: number, change: (text: string, n: number) => string): void {
  const names = readdirSync(folder)
  mkdirSync(folder, { recursive: true })
  for (let n = names.length; n < count; n++) {
    const text = readFileSync(join(folder, names[n % names.length] ?? ''), 'utf8')
    writeFileSync(join(folder, `bench-copy-${n}.yaml`), change(text, n))
  }
}

function countFiles(root: string): number {
  return readdirSync(root, { recursive: true }).filter((name) => statSync(join(root, String(name))).isFile()).length
}

function median(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[2] ?? 0
}

function timeChecks(root: string): number {
  const { content } = loadContent(root)
  return median(() => checkContent(content))
}

async function timeCheck(root: string): Promise<number> {
  return median(() => run(['--import', 'tsx', 'scripts/check-content.ts'], { SITE_CONTENT_DIR: root }))
}

async function timeCompile(root: string): Promise<number> {
  const { pieces } = loadSite({ root })
  const start = performance.now()
  await Promise.all(pieces.map(({ source }) => compileMdx(`${source.body}\n`, source.path, source.resolution)))
  return performance.now() - start
}

function memory(root: string): number {
  const script = `import('./lib/site/load-site.ts').then(({ loadSite }) => { globalThis.site = loadSite({ root: ${JSON.stringify(root)} }); gc(); console.log(process.memoryUsage().heapUsed / 1e6) })`
  const { stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', '--input-type=module', '-e', script],
    { encoding: 'utf8' },
  )
  return Number(stdout)
}

function timeBuild(root: string): number {
  rmSync(BUILD_FOLDER, { recursive: true, force: true })
  const start = performance.now()
  run(['node_modules/next/dist/bin/next', 'build'], {
    SITE_CONTENT_DIR: root,
    SITE_DIST_DIR: BUILD_FOLDER,
    NODE_ENV: 'production',
  })
  return (performance.now() - start) / 1000
}

function countPages(): number {
  return readdirSync(BUILD_FOLDER, { recursive: true }).filter((name) => String(name).endsWith('.html')).length
}

function run(args: string[], env: Record<string, string>): void {
  const { status, stdout } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}`)
}
