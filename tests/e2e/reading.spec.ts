import { expect, test } from '@playwright/test'

// Runs three times: with script, without script, and on a phone of 360 pixels (playwright.config.ts).

test('a reader follows a note to its source and comes back to the sentence', async ({ page }) => {
  await page.goto('/articles/how-the-fingerprints-travel')
  const mark = page.getByRole('button', { name: 'Note 3', exact: true }).first()
  const anchor = await page.locator('.note-mark').filter({ has: mark }).first().getAttribute('id')
  await mark.click()
  await page.getByRole('link', { name: 'Note 3 in full' }).click()
  const note = page.locator('ol > li:target')
  await expect(note).toBeInViewport()

  await note.getByRole('link', { name: /About this source/ }).click()
  await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+$/)
  await expect(page.getByText('What of it was read')).toBeVisible()

  await page.locator(`a[href="/articles/how-the-fingerprints-travel#${anchor}"]`).first().click()
  await expect(page).toHaveURL(new RegExp(`/articles/how-the-fingerprints-travel#${anchor}$`))
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport()
})

test('a note leads back to every place that uses it', async ({ page }) => {
  await page.goto('/cases/san-francisco')
  const note = page
    .locator('ol > li[id^="note-"]')
    .filter({ has: page.getByRole('link', { name: /second use/ }) })
    .first()
  const back = note.getByRole('link', { name: /, second use$/ })
  const number = await note.getAttribute('value')
  await back.click()
  const target = page.locator('.note-mark:target')
  await expect(target).toBeInViewport()
  await expect(target.getByRole('button', { name: `Note ${number}`, exact: true })).toBeVisible()
})

test('a reader goes from the case to an event, its thread on the timeline, and the next event', async ({ page }) => {
  await page.goto('/cases/san-francisco')
  await page
    .getByRole('article')
    .getByRole('link', { name: 'Secure Communities is switched on in San Francisco' })
    .first()
    .click()
  await expect(page).toHaveURL('/events/sf-activated')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Secure Communities is switched on in San Francisco')
  await expect(page.getByText('8 June 2010').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'How sure we are' })).toBeVisible()

  const neighbours = page.getByRole('navigation', { name: 'Neighbors on the timeline' })
  await neighbours.getByRole('link', { name: 'San Francisco', exact: true }).click()
  await expect(page).toHaveURL('/timeline/sf')
  await expect(
    page.getByRole('navigation', { name: 'Views of the timeline' }).locator('[aria-current="page"]'),
  ).toContainText('San Francisco')
  const years = await page.locator('main h2').allTextContents()
  expect(years).toEqual([...years].sort())
})

test('an answer and the letter that it answers lead to each other', async ({ page }) => {
  await page.goto('/events/brown-refuses-sf')
  const before = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Before and after' }) })
  await before.locator('a[href="/events/sf-sheriff-asks-state"]').click()
  await expect(page).toHaveURL('/events/sf-sheriff-asks-state')
  await expect(page.locator('a[href="/events/brown-refuses-sf"]').first()).toBeVisible()
})

test('a word of the text leads to its meaning, and the glossary to where it is used', async ({ page }) => {
  await page.goto('/articles/how-the-fingerprints-travel')
  await page.locator('main a[href="/glossary#detainer"]').first().click()
  await expect(page).toHaveURL('/glossary#detainer')
  const entry = page.locator('li:target')
  await expect(entry.getByRole('heading')).toHaveText(/detainer/i)
  await expect(entry).toBeInViewport()
})

test('a person has an address, an office, and the events that name them', async ({ page }) => {
  await page.goto('/people#michael-hennessey')
  const entry = page.locator('li:target')
  await expect(entry.getByRole('heading', { name: 'Michael Hennessey' })).toBeVisible()
  await expect(entry.getByText('sheriff of San Francisco').first()).toBeVisible()
  await entry.locator('summary').click()
  await expect(entry.locator('a[href="/events/sf-sheriff-asks-state"]')).toBeVisible()
})

test('an address that does not exist answers 404 and offers the ways in', async ({ page }) => {
  for (const path of ['/nothing-here', '/events/never-happened', '/sources/no-such-source']) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
    await expect(page.getByRole('main').getByRole('link', { name: 'Timeline' })).toBeVisible()
  }
})

test('/events leads to the timeline', async ({ page }) => {
  await page.goto('/events')
  await expect(page).toHaveURL('/timeline')
})

test('the start states the question, an answer with sources, and the ways in', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Can cities opt out?')
  await expect(
    page
      .getByRole('region', { name: 'In short' })
      .getByRole('button', { name: /^Note \d+$/ })
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('main').locator('a[href="/cases/san-francisco"]').first()).toBeVisible()
})
