import { expect, test } from '@playwright/test'
import { addressOf } from './pages'

/** An address as somebody may have it, and the one to which it leads in one step. */
const MOVES: [site: 'site' | 'awkward', from: string, to: string][] = [
  ['site', '/events', '/timeline'],
  ['awkward', '/articles/the-old-bell-tower', '/articles/the-bell-tower'],
  ['awkward', '/articles/the-old-bell-tower?from=mail', '/articles/the-bell-tower?from=mail'],
  // A slash at the end
  ['site', '/timeline/', '/timeline'],
  ['site', '/events/sf-activated/?a=1&b=2', '/events/sf-activated?a=1&b=2'],
  // The names that pages have in the plain folder
  ['site', '/timeline.html', '/timeline'],
  ['site', '/events/sf-activated.html?a=1', '/events/sf-activated?a=1'],
  ['site', '/timeline/index.html', '/timeline'],
  ['site', '/index.html', '/'],
  ['site', '/index', '/'],
  // Capitals, in the query left as they are
  ['site', '/Timeline', '/timeline'],
  ['site', '/EVENTS/SF-Activated?Q=S-Comm&x=%C3%A4', '/events/sf-activated?Q=S-Comm&x=%C3%A4'],
  ['site', '/Sources/Usc-28-534.csl.json', '/sources/usc-28-534.csl.json'],
  ['awkward', '/Events/Bell-Rang-Twice', '/events/bell-rang-twice'],
]

for (const [site, from, to] of MOVES) {
  test(`${from} leads to ${to} for good`, async ({ request }) => {
    const response = await request.get(addressOf(site, from), { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe(to)
  })
}

test('every other spelling of a page ends at the page', async ({ request }) => {
  for (const path of ['/TIMELINE.HTML', '/Timeline/', '/Index.html', '/Events/SF-activated.html/']) {
    const response = await request.get(addressOf('site', path))
    expect(response.status(), path).toBe(200)
    expect(response.url(), path).toMatch(/:\d+\/[a-z/-]*$/)
  }
})

test('no spelling leads to another host, and none makes the server stumble', async ({ request }) => {
  const odd = [
    '//Evil.example/X',
    '//evil.example/x.html',
    '/%2F%2FEvil.example/X',
    '/\\Evil.example',
    '/%5CEvil.example.html',
    '/.Evil.html',
    '/@Evil.example/X.html',
    '/A%',
    '/A%E0%A4%A',
    '/A%ff',
    '/A%00',
    '/A%252F%25',
    '/%C3%84',
    '/A?__nextLocale=X&_rsc=1',
    `/A${'b'.repeat(2000)}`,
    `/A?${'B'.repeat(2000)}`,
  ]
  for (const path of odd) {
    const response = await request.get(addressOf('site', path), { maxRedirects: 0 })
    expect(response.status(), path).toBeLessThan(500)
    expect(response.headers().location ?? '/', path).toMatch(/^\/(?![/\\])/)
  }
})

test('files with a hash in the name keep their capitals', async ({ request }) => {
  for (const path of ['/_next/static/chunks/Nothing.css', '/assets/Nothing.js'])
    expect((await request.get(addressOf('site', path), { maxRedirects: 0 })).status(), path).toBe(404)
})

for (const [path, title, why] of [
  ['/events/bell-rang-twice', 'The bell rings <twice>', 'The only source for it was a copy of another event.'],
  ['/articles/twin-east', 'Twin east', 'It was a copy of its twins.'],
] as const) {
  test(`a page that was withdrawn says what it was and why it went: ${path}`, async ({ page, request }) => {
    const response = await page.goto(addressOf('awkward', path))
    expect(response?.status()).toBe(410)
    expect(new URL(page.url()).pathname).toBe(path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    await expect(page.getByRole('main')).toContainText(why)
    await expect(page.getByRole('main').getByRole('link', { name: 'timeline' })).toBeVisible()
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    expect(await (await request.get(addressOf('awkward', '/sitemap.xml'))).text()).not.toContain(path)
  })
}

test('the old anchor of an entry is still a place on its page', async ({ page }) => {
  await page.goto(addressOf('awkward', '/places#old-braemor'))
  await expect(page.locator('li').filter({ has: page.locator(':target') })).toHaveAttribute('id', 'braemor')
  await expect(page.locator('#braemor')).toBeInViewport()
})
