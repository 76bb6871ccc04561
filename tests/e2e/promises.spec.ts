import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkPage } from '../../lib/publish/check-page'
import { DATA_TYPES, dataTypeOf, headersFor, kindOf } from '../../lib/publish/header-rules'
import { linkHeaderOf } from '../../lib/publish/page-links'
import { addressOf, fetchPages, inBatches, longestAndShortest } from './pages'

const all = Boolean(process.env.VERIFY_ALL)
const FOLDERS = { site: 'dist-site', awkward: 'dist-awkward' } as const
/** What no sitemap lists: an unknown address, and a page that was withdrawn. */
const UNLISTED = { site: ['/no-such-page'], awkward: ['/no-such-page', '/events/bell-rang-twice'] } as const

for (const site of ['site', 'awkward'] as const) {
  test(`every page is free of scripts, carries every header, and is the page of the plain folder: ${site}`, async ({
    request,
  }) => {
    test.setTimeout(240_000)
    const faults: string[] = []
    const paths = [...UNLISTED[site], ...(await fetchPages(request, site)).map(({ path }) => path)]
    await inBatches(paths, async (path) => {
      const response = await fetch(addressOf(site, path))
      const html = await response.text()
      faults.push(...checkPage(html).findings.map((finding) => `${path}: ${finding}`))
      for (const [name, value] of Object.entries(headersFor(path)))
        if (response.headers.get(name) !== value) faults.push(`${path}: ${name}: ${response.headers.get(name)}`)
      const link = response.headers.get('link')
      if (response.status === 200 && link !== linkHeaderOf(path)) faults.push(`${path}: link: ${link}`)
      for (const name of ['set-cookie', 'x-powered-by', 'server', 'x-nextjs-cache'])
        if (response.headers.has(name)) faults.push(`${path}: has ${name}`)
      const etag = response.headers.get('etag') ?? ''
      // Not by fetch: with this header it asks caches to stand aside.
      const again = await request.get(addressOf(site, path), { headers: { 'If-None-Match': etag } })
      if (response.status === 200 && again.status() !== 304) faults.push(`${path}: a copy is sent again`)
      const file = response.status === 404 ? '404.html' : path === '/' ? 'index.html' : `${path.slice(1)}.html`
      if (readFileSync(join(FOLDERS[site], file), 'utf8') !== html)
        faults.push(`${path}: the plain folder has another page`)
    })
    expect(faults).toEqual([])
  })

  test(`no page asks another host, keeps anything in the browser, or breaks its own policy: ${site}`, async ({
    page,
    request,
  }) => {
    test.setTimeout(all ? 1_200_000 : 240_000)
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(`${page.url()}: ${message.text()}`)
    })
    page.on('request', (asked) => {
      const { origin, pathname } = new URL(asked.url())
      if (origin !== new URL(addressOf(site, '/')).origin) faults.push(`${page.url()}: asks ${asked.url()}`)
      if (/^\/_next\/.*\.js$/.test(pathname)) faults.push(`${page.url()}: asks for the framework’s script ${pathname}`)
    })
    const pages = await fetchPages(request, site)
    for (const { path } of all ? pages : longestAndShortest(pages)) {
      await page.goto(addressOf(site, path), { waitUntil: 'networkidle' })
      const kept = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
        inline: document.querySelectorAll('style, [style], script:not([src]):not([type="application/ld+json"])').length,
      }))
      const nothing = { cookie: '', local: 0, session: 0, databases: 0, workers: 0, inline: 0 }
      for (const [name, value] of Object.entries(nothing))
        if (kept[name as keyof typeof kept] !== value)
          faults.push(`${path}: ${name} ${kept[name as keyof typeof kept]}`)
    }
    expect(faults).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })
}

test('every data file is the file of the plain folder, with its media type, for use from anywhere', async ({
  request,
}) => {
  const files = readdirSync('dist-site', { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file}`)
    .filter((file) => kindOf(file) === 'data')
    .sort()
  for (const ending of Object.keys(DATA_TYPES))
    expect(
      files.some((file) => file.endsWith(ending)),
      ending,
    ).toBe(true)
  // Files of views, sources and schemas all; of single records every tenth of each kind and format.
  const isSingle = (file: string) => /^\/(events|sources|articles|cases|rollout)\//.test(file)
  const chosen = files.filter((file, index) => !isSingle(file) || index % 10 === 0)
  expect(chosen.length).toBeGreaterThan(500)
  await inBatches(chosen, async (file) => {
    const response = await request.get(addressOf('site', file))
    // Bytes, because text() would leave out a byte order mark.
    expect((await response.body()).equals(readFileSync(join('dist-site', file))), file).toBe(true)
    expect(response.headers(), file).toMatchObject({
      'content-type': dataTypeOf(file),
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=0, must-revalidate',
    })
    expect(response.headers().link, file).toBe(linkHeaderOf(file))
    const etag = response.headers().etag ?? ''
    const again = await request.get(addressOf('site', file), { headers: { 'If-None-Match': etag } })
    expect(again.status(), file).toBe(304)
  })
})

test('files with a hash in their name may be kept for a year', async ({ request }) => {
  const html = await (await request.get(addressOf('site', '/'))).text()
  for (const path of checkPage(html).loads.filter(
    (load) => load.startsWith('/_next/') || load.startsWith('/assets/'),
  )) {
    const { headers } = await fetch(addressOf('site', path))
    expect(headers.get('cache-control'), path).toBe('public, max-age=31536000, immutable')
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.has('link'), path).toBe(false)
  }
})
