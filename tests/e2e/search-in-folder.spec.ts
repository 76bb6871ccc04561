import { expect, type Page, test } from '@playwright/test'
import { addressOf } from './pages'

// A copy of the site that no server answers for: whatever the query, the host sends the same file.
async function openInFolder(page: Page, path: string): Promise<void> {
  await page.route('**/search?*', async (route) => {
    const html = await (await page.request.get(addressOf('site', '/search'))).text()
    // Of the scripts only ours is there.
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace(
        /<script\b(?![^>]*src="\/assets\/)[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g,
        '',
      ),
    })
  })
  await page.goto(path)
}

test('the script searches as the server does: same results, same markup', async ({ page }) => {
  for (const query of ['SF', 'form I 247', 'Hennesy', '"><script>alert(1)</script>', 'zzzzqqq']) {
    const path = `/search?q=${encodeURIComponent(query)}`
    const answered = await (await page.request.get(addressOf('site', path))).text()
    await openInFolder(page, path)
    await expect(page.locator('#results h2')).toBeFocused()
    await expect(page).toHaveTitle(`${query} – Search · Can Cities Opt Out?`)
    await expect(page.getByRole('searchbox')).toHaveValue(query)
    const shown = await page.locator('#results').innerHTML()
    const expected = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').getElementById('results')?.innerHTML,
      answered,
    )
    expect(shown).toBe(expected)
  }
})

test('a reader types, submits and opens a result', async ({ page }) => {
  await openInFolder(page, '/search')
  await page.getByRole('searchbox').fill('Napoletano')
  await page.keyboard.press('Enter')
  await page.locator('#results').getByRole('link', { name: 'Janet Napolitano' }).click()
  await expect(page).toHaveURL('/people#janet-napolitano')
})

test('without a query the script loads nothing and leaves the page as it is', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openInFolder(page, '/search?q=%20')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('#results')).toContainText('results appear here')
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([])
})

test('an index that is missing or broken is answered with a sentence and ways on', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  for (const answer of [
    { status: 404, body: 'none' },
    { status: 200, body: '{"not": "a list"}' },
    { status: 200, body: '[' },
  ]) {
    await page.route('**/assets/search-index.*.json', (route) => route.fulfill(answer))
    await openInFolder(page, '/search?q=sheriff')
    await expect(page.locator('#results h2')).toHaveText('The search does not work at the moment')
    await expect(page.locator('#results').getByRole('link', { name: 'the timeline' })).toBeVisible()
    await page.unroute('**/assets/search-index.*.json')
  }
  expect(faults).toEqual([])
})

test('where script is off the page says so, and offers the lists', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: addressOf('site', '') })
  const page = await context.newPage()
  await openInFolder(page, '/search?q=sheriff')
  await expect(page.locator('#results')).toContainText('There the search needs JavaScript')
  await page.getByRole('main').getByRole('link', { name: 'All sources' }).click()
  await expect(page).toHaveURL('/sources')
  await context.close()
})
