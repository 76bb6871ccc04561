import { expect, type Page, test } from '@playwright/test'

// Runs with script, without, and on a phone of 360 pixels (playwright.config.ts).

const events = (page: Page) => page.locator('.year > li').filter({ visible: true })
const years = (page: Page) => page.locator('.timeline').getByRole('heading', { level: 2 })

async function open(page: Page, path = '/timeline') {
  await page.goto(path)
  await page.getByText('Filter these events').click()
}

const box = (page: Page, label: string) => page.getByRole('checkbox', { name: new RegExp(`^${label} \\d+$`) })

/** The number of events that a box promises. */
async function promised(page: Page, label: string): Promise<number> {
  return Number(await box(page, label).locator('.. >> span').textContent())
}

test('every box shows as many events as it says, all of its kind', async ({ page }) => {
  await open(page)
  const all = await events(page).count()
  for (const [label, data] of [
    ['San Francisco', '[data-lane="sf"]'],
    ['Law', '[data-kind="law"]'],
    ['Disputed', '[data-status="disputed"]'],
    ['Says that a place can opt out, or describes a way', '[data-position="can-opt-out"]'],
    ['State', '[data-office="state"]'],
    ['Not in public', '[data-channel="internal"]'],
  ] as const) {
    await box(page, label).check()
    const count = await promised(page, label)
    expect(count).toBeGreaterThan(0)
    await expect(events(page)).toHaveCount(count)
    await expect(page.locator(`.year > li${data}`).filter({ visible: true })).toHaveCount(count)
    await box(page, label).uncheck()
    await expect(events(page)).toHaveCount(all)
  }
})

test('within a group one choice adds to the other, between groups one narrows the other', async ({ page }) => {
  await open(page)
  await box(page, 'Law').check()
  await box(page, 'Ruling').check()
  await expect(events(page)).toHaveCount((await promised(page, 'Law')) + (await promised(page, 'Ruling')))
  await box(page, 'Reported').check()
  const both = page.locator('.year > li:is([data-kind="law"], [data-kind="ruling"])[data-status="reported"]')
  await expect(events(page)).toHaveCount(await both.count())
})

test('a year is shown above its first event that is left, and a year without any is not', async ({ page }) => {
  await open(page)
  const before = await years(page).allTextContents()
  expect(new Set(before).size).toBe(before.length)
  await box(page, 'Ruling').check()
  await box(page, 'Confirmed').check()
  await expect(page.getByRole('navigation', { name: 'Years' })).toBeHidden()
  const left = page.locator('.year').filter({ has: page.locator('li[data-kind="ruling"][data-status="confirmed"]') })
  const expected = (await left.evaluateAll((lists) => lists.map(({ id }) => id.slice(1)))).sort()
  expect(expected.length).toBeGreaterThan(0)
  expect(expected.length).toBeLessThan(before.length)
  const shown = await years(page).allTextContents()
  expect(shown).toEqual(expected)
  for (const year of shown) await expect(page.locator(`[id="y${year}"] > li:visible`).first()).toContainText(year)
})

test('the button shows all events again', async ({ page }) => {
  await open(page)
  const all = await events(page).count()
  await box(page, 'Law').check()
  await page.getByRole('button', { name: 'Show all events' }).click()
  await expect(events(page)).toHaveCount(all)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('a thread offers only what occurs in it', async ({ page }) => {
  await open(page, '/timeline/courts')
  await expect(box(page, 'Ruling')).toBeVisible()
  await expect(box(page, 'Activation')).toHaveCount(0)
  await box(page, 'Ruling').check()
  await expect(events(page)).toHaveCount(await promised(page, 'Ruling'))
})

test('a browser that cannot filter shows no filters, and all events under their years', async ({ page }) => {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll(':has(', ':unknown-has(') })
  })
  await page.goto('/timeline')
  await expect(page.getByText('Filter these events')).toBeHidden()
  await expect(page.getByText('events shown')).toBeHidden()
  await expect(events(page)).toHaveCount(await page.locator('.year > li').count())
  await expect(years(page)).toHaveCount(await page.locator('.year').count())
})
