import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { headersFor } from '../../lib/publish/header-rules'
import { shareImagePath } from '../../lib/url/share-image-path'
import { addressOf, fetchPages, inBatches } from './pages'

const FOLDERS = { site: 'dist-site', awkward: 'dist-awkward' } as const

/** The value of a tag of the head, as it stands there. */
function metaOf(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]
}

for (const site of ['site', 'awkward'] as const)
  test(`every page names a picture that is there, of 1200 by 630, and says what is on it: ${site}`, async ({
    request,
  }) => {
    test.setTimeout(120_000)
    const pages = await fetchPages(request, site)
    const faults: string[] = []
    await inBatches(pages, async ({ path, html }) => {
      const { origin, pathname } = new URL(metaOf(html, 'og:image') ?? 'none:')
      const response = await fetch(addressOf(site, pathname))
      const bytes = Buffer.from(await response.arrayBuffer())
      const file = join(FOLDERS[site], pathname)
      const found = {
        ...Object.fromEntries(Object.keys(headersFor(pathname)).map((name) => [name, response.headers.get(name)])),
        address: origin + pathname,
        said: [metaOf(html, 'og:image:width'), metaOf(html, 'og:image:height'), metaOf(html, 'twitter:card')].join(),
        isDescribed: (metaOf(html, 'og:image:alt') ?? '').length > 10,
        answer: [response.status, response.headers.get('content-type')].join(),
        picture: [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join(),
        isInFolder: existsSync(file) && readFileSync(file).equals(bytes),
      }
      const expected: Record<string, unknown> = {
        ...headersFor(pathname),
        address: `https://site.example${shareImagePath(path)}`,
        said: '1200,630,summary_large_image',
        isDescribed: true,
        answer: '200,image/png',
        picture: 'PNG,1200,630',
        isInFolder: true,
      }
      for (const [name, value] of Object.entries(found))
        if (value !== expected[name]) faults.push(`${path}: ${name}: ${value}`)
    })
    expect(faults).toEqual([])
  })

test('a copy of a picture is not sent again, and what is no picture of the build is not there', async ({ request }) => {
  const first = await request.get(addressOf('site', '/share/index.png'))
  const headers = { 'If-None-Match': first.headers().etag ?? '' }
  expect((await request.get(addressOf('site', '/share/index.png'), { headers })).status()).toBe(304)
  for (const path of [
    '/share/no-such.png',
    '/share/index',
    '/share/..%2fBUILD_ID',
    '/share/%2e%2e/BUILD_ID.png',
    '/share',
  ])
    expect((await request.get(addressOf('site', path))).status(), path).toBe(404)
})

test('the icons and the manifest are there, and the page is not offered as an app', async ({ page }) => {
  await page.goto(addressOf('site', '/'))
  const links = await page
    .locator('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]')
    .evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href))
  expect(links).toHaveLength(4)
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200)
  const manifest = (await (await page.request.get(addressOf('site', '/site.webmanifest'))).json()) as {
    icons: { src: string }[]
  }
  for (const { src } of manifest.icons) expect((await page.request.get(addressOf('site', src))).status(), src).toBe(200)
  const session = await page.context().newCDPSession(page)
  expect((await session.send('Page.getAppManifest')).errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId)).toContain('manifest-display-not-supported')
})
