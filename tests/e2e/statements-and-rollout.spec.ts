import { expect, type Page, test } from '@playwright/test'

// Runs with script, without, and on a phone of 360 pixels (playwright.config.ts).

const rows = (page: Page) => page.locator('.year > li').filter({ visible: true })

test('a reader narrows the statements to what was said internally, and sees that places cannot leave', async ({
  page,
}) => {
  await page.goto('/statements')
  const all = await rows(page).count()
  expect(all).toBeGreaterThan(40)
  await page.getByText('Filter these statements').click()
  await page.getByRole('checkbox', { name: /^Not in public \d+$/ }).check()
  await page.getByRole('checkbox', { name: /^Says that a place cannot opt out \d+$/ }).check()
  const left = await rows(page).count()
  expect(left).toBeGreaterThan(2)
  expect(left).toBeLessThan(all)
  for (const text of await rows(page).allTextContents()) {
    expect(text).toContain('Not in public')
    expect(text).toContain('Says that a place cannot opt out')
  }
})

test('an address of a month leads to its statements, and a row says who, to whom, why, and from where', async ({
  page,
}) => {
  await page.goto('/statements#2010-10')
  const month = page.locator('[id="2010-10"]')
  await expect(month).toBeInViewport()
  const row = page.locator('#napolitano-says-not-opt-out-program')
  await expect(row).toContainText('6 October 2010')
  await expect(row).toContainText('In public')
  await expect(row).toContainText('Janet Napolitano')
  await expect(row.locator('dt', { hasText: /^But$/ })).toBeVisible()
  await expect(row.locator('dt', { hasText: /^Sources$/ })).toBeVisible()
  await row.getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL('/events/napolitano-says-not-opt-out-program')
})

test('a reader finds a county whose name stands in many states, and its row', async ({ page }) => {
  await page.goto('/rollout')
  await page.getByRole('searchbox', { name: /Your county/ }).fill('Orange County')
  await page.getByRole('button', { name: 'Search' }).click()
  const counties = page.getByRole('region', { name: /which state is yours/ })
  await expect(counties.getByRole('link', { name: 'Orange County, California' })).toBeVisible()
  await expect(counties.getByRole('link', { name: 'Orange County, New York' })).toBeVisible()
  await counties.getByRole('link', { name: 'Orange County, California' }).click()
  await expect(page).toHaveURL('/rollout/california#orange-county')
  const row = page.locator('tr:target')
  await expect(row).toBeInViewport()
  await expect(row).toContainText('16 March 2010')
})

test('the page of a state says when it began, and lists its counties by day and by name', async ({ page }) => {
  await page.goto('/rollout/california')
  await expect(page.getByText('The 58 counties of California were switched on between 26 May 2009')).toBeVisible()
  const sanFrancisco = page.getByRole('row', { name: /San Francisco County/ })
  await expect(sanFrancisco).toContainText('8 June 2010')
  await expect(sanFrancisco).toContainText('21st of 58')
  await expect(page.getByRole('row', { name: /Santa Clara County/ })).toContainText('by another source')
  await page.getByRole('link', { name: 'This table as a file (CSV)' }).isVisible()
  const names = await page.locator('tbody th').allTextContents()
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
})

test('a frightened reader comes from any page to the two pages in Spanish, and back to English', async ({ page }) => {
  await page.goto('/events/sf-activated')
  await page.getByRole('contentinfo').locator('a[hreflang="es"]').first().click()
  await expect(page).toHaveURL(/\/es\/(today|get-help)$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('contentinfo').locator('a[href^="/es/"]')).toHaveCount(2)
  await page.getByRole('link', { name: 'Read this page in English' }).click()
  await expect(page).toHaveURL(/\/(today|get-help)$/)
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
})

test('a page that states present law says as of which day', async ({ page }) => {
  await page.goto('/cases/district-of-columbia')
  await expect(page.getByRole('note').first()).toContainText(/Law as read on \d+ \w+ 2026.*it may have changed/)
})

test('whoever downloads the counties can read what each column holds', async ({ page }) => {
  await page.goto('/rollout/california')
  const file = await page.request.get('/rollout/california.csv')
  const head = (await file.text()).replace('\uFEFF', '').split('\r\n')[0]?.split(',')
  await page.getByRole('link', { name: 'What its columns hold' }).click()
  await expect(page).toHaveURL('/rollout#columns')
  await page.getByText('What the columns of the files hold').click()
  await expect(page.locator('#columns dt')).toHaveText(head ?? [])
  await expect(page.locator('#columns dd').first()).toBeVisible()
})
