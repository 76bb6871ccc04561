import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { COLLECTION_FORMATS } from '../../lib/export/file-formats'
import { headersFor } from '../../lib/publish/header-rules'
import { linkHeaderOf } from '../../lib/publish/page-links'
import { SITE_PORT } from '../../playwright.config'
import { addressOf, fetchPages, inBatches } from './pages'

/** A real nginx before the plain folder, with the site file that the build made. Skipped where none can be had. */
const nginx = process.env.NGINX_PATH
const port = SITE_PORT + 2
const folder = resolve('dist-site')
let server: ChildProcess | undefined

test.skip(!nginx, 'no nginx could be found or fetched: the nginx file was not tried')
test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  if (!nginx) return
  const place = mkdtempSync(join(tmpdir(), 'nginx-'))
  const site = readFileSync(join(folder, 'nginx-site.conf'), 'utf8')
    .replace('root "/srv/site/dist"', () => `root "${folder}"`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(join(place, name))
    return `${name}_temp_path "${join(place, name)}";`
  })
  writeFileSync(
    join(place, 'nginx.conf'),
    `daemon off; worker_processes 1; pid "${place}/pid"; error_log stderr warn; events {} http { ${paths.join(' ')}\n${site}\n}`,
  )
  server = spawn(nginx, ['-p', place, '-c', join(place, 'nginx.conf'), '-e', 'stderr'], { stdio: 'inherit' })
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/robots.txt`).then(
        (r) => r.status,
        () => 0,
      ),
    )
    .toBe(200)
})

test.afterAll(() => {
  server?.kill()
})

const at = (path: string) => `http://127.0.0.1:${port}${path}`

test('every page is the same, and answered with the same headers, as from our own server', async ({ request }) => {
  test.setTimeout(120_000)
  await inBatches(await fetchPages(request, 'site'), async ({ path, html }) => {
    const response = await fetch(at(path))
    expect(response.status, path).toBe(200)
    expect(await response.text(), path).toBe(html)
    expect(Object.fromEntries(response.headers), path).toMatchObject(lower(headersFor(path)))
    expect(response.headers.get('link'), path).toBe(linkHeaderOf(path))
  })
})

test('data, styles, 404 and moved addresses are answered as our own server answers them', async ({ request }) => {
  const page = await (await request.get(addressOf('site', '/'))).text()
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(page)?.[1] ?? ''
  const source = /<loc>https:\/\/site\.example(\/sources\/[^<]+)<\/loc>/.exec(
    await (await request.get(addressOf('site', '/sitemap.xml'))).text(),
  )?.[1]
  const paths = [
    style,
    ...['.bib', '.ris', '.csl.json', '.md'].map((ending) => `${source}${ending}`),
    ...COLLECTION_FORMATS.map(({ ending }) => `/timeline${ending}`),
    '/linkset.json',
    '/robots.txt',
    '/sitemap.xml',
    '/icon.svg',
    '/favicon.ico',
    '/site.webmanifest',
    '/share/index.png',
    '/no-such-page',
    '/events/no-such',
    '/404',
  ]
  for (const path of paths) {
    const [ours, theirs] = [await fetch(addressOf('site', path)), await fetch(at(path))]
    expect(theirs.status, path).toBe(ours.status)
    expect(Object.fromEntries(theirs.headers), path).toMatchObject(lower(headersFor(path)))
    // What is not there leads nowhere.
    expect(theirs.headers.get('link') ?? undefined, path).toBe(theirs.ok ? linkHeaderOf(path) : undefined)
    const type = (headers: Headers) => headers.get('content-type')?.replace(/; charset=utf-8/i, '')
    expect(type(theirs.headers), path).toBe(type(ours.headers))
    expect(await theirs.text(), path).toBe(await ours.text())
  }
})

test('each page has one address', async () => {
  const location = async (path: string) => {
    const { status, headers } = await fetch(at(path), { redirect: 'manual' })
    return [status, headers.get('location')]
  }
  expect((await fetch(at('/events'), { redirect: 'manual' })).headers.has('link')).toBe(false)
  expect(await location('/events')).toEqual([308, '/timeline'])
  expect(await location('/about/')).toEqual([308, '/about'])
  expect(await location('/about.html?a=1')).toEqual([308, '/about?a=1'])
  expect(await location('/index.html')).toEqual([308, '/'])
  // Never to another host, and never a header of the reader's making.
  expect(await location('//elsewhere.example/')).toEqual([308, '/elsewhere.example'])
  expect((await location('/a%0d%0aSet-Cookie:x/'))[0]).toBe(404)
})

test('a copy that a reader has is not sent again, and compressed copies are sent to who takes them', async () => {
  const first = await fetch(at('/about'))
  const again = await fetch(at('/about'), { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
  expect(again.headers.get('link')).toBe(linkHeaderOf('/about'))
  expect(first.headers.get('content-encoding')).toBe('gzip')
  expect(first.headers.get('vary')).toContain('Accept-Encoding')
  for (const path of ['/_headers', '/_redirects', '/nginx-site.conf', '/about.html.gz', '/about.html.br'])
    expect((await fetch(at(path))).status, path).toBe(404)
})

test('the search of the folder finds what the search of the server finds', async ({ page }) => {
  await page.goto(at('/search'))
  await page.getByRole('searchbox').fill('Hennesy')
  await page.keyboard.press('Enter')
  await expect(page.locator('#results').getByRole('link', { name: 'Michael Hennessey' }).first()).toBeVisible()
  const found = await page.locator('#results').textContent()
  await page.goto(addressOf('site', '/search?q=Hennesy'))
  expect(await page.locator('#results').textContent()).toBe(found)
})

function lower(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
