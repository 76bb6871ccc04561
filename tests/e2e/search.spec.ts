import { expect, type Page, test } from '@playwright/test'
import { addressOf } from './pages'

// The server answers: nothing here needs a script.
test.use({ javaScriptEnabled: false })

test('a reader finds the way from any page to an event', async ({ page }) => {
  await page.goto('/cases/san-francisco')
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click()
  await expect(page).toHaveURL('/search')
  await page.getByRole('searchbox').fill('June 8, 2010')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/search?q=June+8%2C+2010')
  await expect(page).toHaveTitle(/^June 8, 2010 – Search/)
  await expect(page.getByRole('searchbox')).toHaveValue('June 8, 2010')
  await expect(results(page).getByRole('heading', { level: 2 })).toHaveText(/^\d+ results for “June 8, 2010”$/)
  await results(page)
    .getByRole('region', { name: /^Events/ })
    .getByRole('link', { name: 'Secure Communities is switched on in San Francisco' })
    .click()
  await expect(page).toHaveURL('/events/sf-activated')
})

test('with the keyboard alone a reader searches and opens the first result', async ({ page }) => {
  await page.goto('/search')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('form I 247')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/^form I 247 – Search/)
  const first = results(page).getByRole('listitem').getByRole('link', { name: 'detainer', exact: true })
  await page.getByRole('searchbox').focus()
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab')
    if (await first.evaluate((link) => link === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/glossary#detainer')
})

test('what was found is marked, and a result in a list leads to its entry', async ({ page }) => {
  await page.goto('/search?q=Hennesy')
  await expect(results(page).getByText('is on no page. Shown instead:')).toBeVisible()
  const people = results(page).getByRole('region', { name: /^People/ })
  await expect(people.locator('mark').first()).toHaveText('Hennessy')
  await people.getByRole('link', { name: 'Michael Hennessey' }).click()
  await expect(page.locator('li:target').getByRole('heading')).toHaveText('Michael Hennessey')
})

test('more results of a kind are folded, and open without script', async ({ page }) => {
  await page.goto('/search?q=sheriff')
  const events = results(page).getByRole('region', { name: /^Events/ })
  const shown = events.getByRole('listitem')
  await expect(shown.filter({ visible: true })).toHaveCount(8)
  await events.getByText(/^\d+ more$/).click()
  expect(await shown.filter({ visible: true }).count()).toBeGreaterThan(8)
})

test('a hostile query is shown as it was typed and does nothing', async ({ page }) => {
  const typed = '"><script>document.title="broken"</script><img src=x>$& \''
  await page.goto(`/search?q=${encodeURIComponent(typed)}`)
  await expect(page.getByRole('searchbox')).toHaveValue(typed)
  await expect(results(page).getByRole('heading', { level: 2 })).toContainText(typed)
  expect(await page.locator('main script, main img').count()).toBe(0)
})

test('nothing found, nothing typed and far too much typed are answered', async ({ page }) => {
  await page.goto('/search?q=zzzzqqq')
  await expect(results(page).getByRole('heading', { level: 2 })).toHaveText('No page matches “zzzzqqq”')
  await expect(results(page).getByRole('link', { name: 'the timeline' })).toBeVisible()

  await page.goto('/search?q=')
  await expect(results(page).getByText('Type a word, a name, a number or a date')).toBeVisible()
  await page.goto('/search?q=%20%00%20')
  await expect(results(page).getByText('Type a word, a name, a number or a date')).toBeVisible()

  const response = await page.goto(`/search?q=${'sheriff+of+the+city+'.repeat(100)}`)
  expect(response?.status()).toBe(200)
  await expect(results(page).getByText('The query was long. Only its start was used')).toBeVisible()
})

test('an answer carries no script, is not stored and is not listed by search engines', async ({ request }) => {
  for (const path of [
    '/search?q=sheriff',
    '/search?q=',
    '/search/results?q=sheriff',
    '/search?q=%FF%00',
    '/search?q=a&q=b',
  ]) {
    const response = await request.get(addressOf('site', path))
    expect(response.status(), path).toBe(200)
    expect(response.headers()['content-type'], path).toContain('text/html')
    if (path === '/search?q=') continue
    const html = await response.text()
    expect(html, path).not.toMatch(/<script|as="script"|data-index/)
    expect(html, path).toContain('<meta name="robots" content="noindex"/>')
    expect(response.headers()['cache-control'], path).toBe('no-store')
  }
  const head = await request.head(addressOf('site', '/search?q=sheriff'))
  expect([head.status(), head.headers()['cache-control'], await head.text()]).toEqual([200, 'no-store', ''])
})

test('another content is searched in another site', async ({ page }) => {
  await page.goto(addressOf('awkward', '/search?q=bell'))
  await expect(results(page).getByRole('heading', { level: 2 })).toHaveText(/^\d+ results for “bell”$/)
})

function results(page: Page) {
  return page.locator('#results')
}
