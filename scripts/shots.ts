import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from './find-browser.mjs'
import { ROOT } from './root.mjs'
import { DOC_SHOTS, LOOKS, type Look, PAGES, WIDTHS } from './shots/plan'

// `npm run shots [words of pages …]`: pictures of each type of page at four widths, light, dark, in forced colors, printed and
// with text at twice its size, into `shots/`, with an index to leaf through. `--docs` makes those of docs/design.md instead.
// Serves the last `npm run build`.
const PORT = Number(process.env.PORT) || 4790
const BASE = `http://127.0.0.1:${PORT}`
/** The size of text that some readers set, in percent of the usual. */
const LARGE_TEXT = 200
/** A taller page is cut: what follows looks the same. */
const MOST_HEIGHT = 4200

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const forDocs = process.argv.includes('--docs')
const server = spawn(process.execPath, ['scripts/serve.mjs'], {
  cwd: ROOT,
  env: { ...process.env, PORT: String(PORT) },
  stdio: ['ignore', 'ignore', 'inherit'],
})
try {
  await answers(`${BASE}/robots.txt`)
  const executablePath = await findBrowser()
  const open = (text = 100) =>
    chromium.launch({
      executablePath,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--hide-scrollbars',
        // As in the settings of a browser: widths that are given in rem follow.
        `--blink-settings=defaultFontSize=${(16 * text) / 100}`,
      ],
    })
  const [browser, large] = [await open(), await open(LARGE_TEXT)]
  console.log(forDocs ? await shootForDocs(browser) : await shootAll(browser, large))
  await Promise.all([browser.close(), large.close()])
} finally {
  server.kill()
}

async function shootAll(browser: Browser, large: Browser): Promise<string> {
  const pages = PAGES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  const folder = join(ROOT, 'shots')
  if (words.length === 0) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const lines: string[] = []
  for (const { name, path } of pages) {
    lines.push(`<h2>${name} <code>${path}</code></h2>`)
    for (const look of LOOKS)
      for (const width of look.widths ?? WIDTHS) {
        const file = `${name}-${look.name}-${width}.png`
        const page = await openPage(look.large ? large : browser, width, look)
        await page.goto(`${BASE}${path}`)
        await prepare(page, look)
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.screenshot({
          path: join(folder, file),
          fullPage: true,
          clip: { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) },
        })
        await page.close()
        lines.push(
          `<figure><img src="${file}" loading="lazy" width="${Math.min(width, 480)}"><figcaption>${file}</figcaption></figure>`,
        )
      }
  }
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Shots</title><style>figure{display:inline-block;margin:8px;vertical-align:top}img{border:1px solid #999}</style>${lines.join('\n')}`,
  )
  return `${pages.length} pages, ${pages.length * LOOKS.reduce((sum, { widths }) => sum + (widths ?? WIDTHS).length, 0)} pictures in shots/`
}

async function shootForDocs(browser: Browser): Promise<string> {
  const folder = join(ROOT, 'docs', 'design')
  mkdirSync(folder, { recursive: true })
  for (const { file, path, width, height, scheme, selector } of DOC_SHOTS) {
    const page = await openPage(browser, width, { name: file, scheme })
    await page.goto(`${BASE}${path}`)
    await prepare(page, { name: file })
    const target = join(folder, file)
    if (selector) await page.locator(selector).first().screenshot({ path: target })
    else await page.screenshot({ path: target, clip: { x: 0, y: 0, width, height } })
    await page.close()
  }
  return `${DOC_SHOTS.length} pictures in docs/design/`
}

function openPage(browser: Browser, width: number, look: Look): Promise<Page> {
  return browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: look.scheme ?? 'light',
    forcedColors: look.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
}

/** Faces have come, and the look is on. */
async function prepare(page: Page, look: Look): Promise<void> {
  if (look.print) await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => document.fonts.ready)
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 300))
    // Another server on the port would answer too, with another build.
    if (server.exitCode !== null) break
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok && server.exitCode === null) return
  }
  throw new Error('The server did not answer. Is there a build? npm run build')
}
