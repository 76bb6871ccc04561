import { expect, test } from '@playwright/test'

test('each year has a bar whose parts are as many as its events, and leads to it', async ({ page }) => {
  await page.goto('/timeline')
  const years = page.getByRole('navigation', { name: 'Years' })
  const bars = await years.locator('a').evaluateAll((links) =>
    links.map((link) => ({
      year: link.textContent?.trim(),
      height: [...link.querySelectorAll('path')].reduce(
        (sum, part) => sum + Number(/v(\d+)/.exec(part.getAttribute('d') ?? '')?.[1]),
        0,
      ),
    })),
  )
  const counts = await page
    .locator('.year')
    .evaluateAll((lists) => lists.map((list) => ({ year: list.id.slice(1), count: list.children.length })))
  expect(bars.map(({ year }) => year)).toEqual(counts.map(({ year }) => year))
  const most = Math.max(...counts.map(({ count }) => count))
  for (const [index, { count }] of counts.entries()) {
    const expected = (48 * count) / most
    // Every lane of a year is seen, so that a short bar may be a few units too high.
    expect(bars[index]?.height, bars[index]?.year).toBeGreaterThanOrEqual(Math.floor(expected))
    expect(bars[index]?.height, bars[index]?.year).toBeLessThanOrEqual(Math.ceil(expected) + 5)
  }
  await years.getByRole('link', { name: '2012' }).click()
  await expect(page).toHaveURL('/timeline#y2012')
  await expect(page.locator('#y2012')).toBeInViewport()
})

test('on a wide screen the year stays beside its events, and is heard once', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/timeline')
  const inside = page.locator('#y2010 > li').nth(30)
  await inside.scrollIntoViewIfNeeded()
  const before = await page.locator('#y2010').evaluate((list) => ({
    position: getComputedStyle(list, '::before').position,
    content: getComputedStyle(list, '::before').content,
  }))
  expect(before).toEqual({ position: 'sticky', content: '"2010" / ""' })
  await expect(page.locator('#y2010').getByRole('heading', { level: 2 })).toHaveCount(1)
})

test('an event says in a line when, who or where, what, how sure and on how many sources', async ({ page }) => {
  await page.goto('/timeline')
  await expect(page.locator('[id="ice-tells-sf-no"] .facts')).toHaveText(
    /^9 November 2010 · Federal · Statement · Reported · \d+ sources$/,
  )
})

test('a date that is no certain day has a bar, and a certain day has none', async ({ page }) => {
  await page.goto('/timeline')
  await expect(page.locator('[id="dc-withdraws"] .date-bar .loose')).toHaveCount(1)
  await expect(page.locator('[id="ice-tells-sf-no"] .date-bar')).toHaveCount(0)
})
