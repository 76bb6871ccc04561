import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page, type Route } from '@playwright/test'
import { OUTSIDE } from './install-outside-packages.mjs'
import { listFiles } from './list-files'
import { report } from './report'

// `node --import tsx scripts/outside/timelinejs.ts <folder>`: TimelineJS shows every one of our .timelinejs.json files in a
// browser that reaches no other address. Every event must become a slide, with its headline and its date, and nothing may
// be said to the console. What date that is, the record in our JSON says, not the file that is tried.
type Slide = { unique_id: string; display_date?: string; text: { headline: string } }
type Dated = { id: string; date?: string; issued?: string }
type Shown = { id: string; headline: string; date: string }

const ORIGIN = 'http://timeline.example'
const PACKAGE = join(OUTSIDE, 'node_modules', '@knight-lab', 'timelinejs')
const [folder = ''] = process.argv.slice(2)
const paths = listFiles(join(folder, 'files'), '.timelinejs.json')

const errors: string[] = []
const fromElsewhere = new Set<string>()
let slides = 0
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
})
for (const path of paths) {
  const page = await browser.newPage()
  page.on('console', (message) => {
    // What could not be loaded is told by answer(), with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(`${path}: the console says “${message.text()}”`)
  })
  page.on('pageerror', (error) => errors.push(`${path}: ${error.message}`))
  await page.route('**/*', answer)
  const { title, events } = JSON.parse(readFileSync(join(folder, 'files', path), 'utf8')) as {
    title: Slide
    events: Slide[]
  }
  const wanted = [title, ...events]
  const shown = await showTimeline(page, path, wanted.length)
  slides += shown.length
  errors.push(...compareSlides(wanted, shown, readDates(path)).map((fault) => `${path}: ${fault}`))
  await page.close()
}
await browser.close()
report({
  program: `TimelineJS ${JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version} in ${browser.browserType().name()} ${browser.version()}`,
  command: 'new TL.Timeline(…, file)',
  read: `${slides} slides of ${paths.length} files`,
  warnings: [...fromElsewhere].map((address) => `it asked for ${address}`),
  errors,
})

/** The page, the program and our file; all else is refused and remembered. */
async function answer(route: Route): Promise<void> {
  const { origin, pathname, href } = new URL(route.request().url())
  if (origin !== ORIGIN) {
    fromElsewhere.add(href)
    return route.abort()
  }
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: pageOf() })
  if (pathname.startsWith('/program/'))
    return route.fulfill({ path: join(PACKAGE, 'dist', pathname.slice('/program/'.length)) })
  if (pathname.endsWith('.timelinejs.json')) return route.fulfill({ path: join(folder, 'files', pathname) })
  errors.push(`TimelineJS asked for ${pathname}, which is not there`)
  return route.fulfill({ status: 404, body: '' })
}

function pageOf(): string {
  return `<!doctype html><html lang="en"><title>Timeline</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/program/css/timeline.css"><script src="/program/js/timeline.js"></script>
<div id="timeline" style="width: 1000px; height: 600px"></div>`
}

/** Has TimelineJS show a file and reads its slides. Fewer than wanted after half a minute: those that are there. */
async function showTimeline(page: Page, path: string, wanted: number): Promise<Shown[]> {
  await page.goto(ORIGIN)
  await page.evaluate(
    `window.timeline = new TL.Timeline('timeline', '/${path}', { script_path: '${ORIGIN}/program/js/' })`,
  )
  await page
    .waitForFunction((count) => document.querySelectorAll('.tl-slide').length >= count, wanted, { timeout: 30_000 })
    .catch(() => undefined)
  return page.$$eval('.tl-slide', (nodes) =>
    nodes.map((node) => ({
      id: node.id,
      headline: node.querySelector('.tl-headline')?.textContent?.trim() ?? '',
      date: node.querySelector('.tl-headline-date')?.textContent?.trim() ?? '',
    })),
  )
}

function compareSlides(
  wanted: readonly Slide[],
  shown: readonly Shown[],
  dates: ReadonlyMap<string, string>,
): string[] {
  const byId = new Map(shown.map((slide) => [slide.id, slide]))
  return [
    ...(shown.length === wanted.length ? [] : [`${shown.length} slides instead of ${wanted.length}`]),
    ...wanted.flatMap(({ unique_id, display_date, text }) => {
      const slide = byId.get(unique_id)
      if (!slide) return [`no slide ${unique_id}`]
      const date = dateInWords(dates.get(unique_id) ?? '') ?? display_date ?? ''
      return [
        ...(slide.headline === plainWords(text.headline) ? [] : [`${unique_id} is called “${slide.headline}”`]),
        ...(slide.date === date ? [] : [`${unique_id} has the date “${slide.date}” and not “${date}”`]),
      ]
    }),
  ]
}

/** The dates of the records of a collection by id, as its JSON file has them. */
function readDates(path: string): Map<string, string> {
  const collection = JSON.parse(readFileSync(join(folder, 'files', path.replace('.timelinejs.json', '.json')), 'utf8'))
  const records: Dated[] = collection.events ?? collection.sources
  return new Map(records.map(({ id, date, issued }) => [id, date ?? issued ?? '']))
}

/** A headline without HTML: our file escapes it, because TimelineJS takes it for HTML. */
function plainWords(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** A plain day, month or year as TimelineJS shows it in English: "December 24, 1973", "January 1987", "1997". */
function dateInWords(date: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?$/.exec(date) ?? []
  if (!year) return undefined
  return new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  })
}
