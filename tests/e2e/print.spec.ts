import { expect, type Page, test } from '@playwright/test'
import { addressOf } from './pages'

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }))

test('an article prints its notes in full with their addresses, and no menu, preview or way back', async ({ page }) => {
  await page.goto('/articles/how-the-fingerprints-travel')
  const notes = page.locator('ol > li[id^="note-"]')
  const count = await notes.count()
  expect(count).toBeGreaterThan(50)
  await expect(notes.filter({ visible: true })).toHaveCount(count)
  const addresses = notes.filter({ hasText: /https?:\/\// })
  expect(await addresses.count()).toBeGreaterThan(count / 2)
  await expect(notes.getByText(/^https?:\/\//).filter({ visible: true })).toHaveCount(await addresses.count())

  for (const name of ['Site', 'Sections of this page'])
    await expect(page.locator(`nav[aria-label="${name}"]`)).toBeHidden()
  await expect(page.locator('.preview').filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('a[aria-label^="Back to note"]').filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('a[aria-label^="About this source"]').filter({ visible: true })).toHaveCount(0)
  const marks = await page.locator('.note-mark').count()
  await expect(page.locator('.note-mark > sup').getByText(/^\d+$/).filter({ visible: true })).toHaveCount(marks)
})

test('a note that is open on the screen is not printed', async ({ page }) => {
  await page.emulateMedia({ media: 'screen' })
  await page.goto('/articles/how-the-fingerprints-travel')
  await page.getByRole('button', { name: 'Note 3', exact: true }).first().click()
  await expect(page.locator('.preview:popover-open')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.preview:popover-open')).toBeHidden()
})

test('what is folded on the screen is open on paper', async ({ page }) => {
  await page.goto('/figures/path-of-a-fingerprint')
  const folded = page.locator('main details:not([open])').filter({ hasText: 'Sources of this figure' })
  await expect(folded.locator('li').last()).toBeVisible()
  await page.goto('/people')
  const entry = page.locator('main details:not([open])').first()
  await expect(entry.locator('a').last()).toBeVisible()
})

test('a figure in a text prints what it says in words, and the address at which its data and sources are', async ({
  page,
}) => {
  await page.goto('/articles/how-the-fingerprints-travel')
  const figure = page
    .locator('.figure')
    .filter({ has: page.locator('.drawing') })
    .first()
  await expect(figure.locator('details', { hasText: 'The same in words' }).locator('p')).toBeVisible()
  await expect(figure.locator('table')).toBeHidden()
  await expect(figure.locator('details', { hasText: 'Sources of this figure' })).toBeHidden()
  const link = figure.getByRole('link', { name: 'This figure on a page of its own' })
  const after = await link.evaluate((element) => getComputedStyle(element, '::after').content)
  expect(after).toContain('(/figures/')
})

test('links to other sites print their addresses', async ({ page }) => {
  await page.goto('/sources/ice-2009-sop-local-lea')
  const link = page.getByRole('main').getByRole('link', { name: 'Read it where we found it' })
  const after = await link.evaluate((element) => getComputedStyle(element, '::after').content)
  expect(after).toContain(await link.getAttribute('href'))
})

test('no event, note, term or row of a table is cut in two', async ({ page }) => {
  for (const [path, selector] of [
    ['/timeline', '.year > li'],
    ['/cases/san-francisco', '.prose article'],
    ['/cases/san-francisco', 'ol > li[id^="note-"]'],
    ['/articles/how-the-fingerprints-travel', 'tbody tr'],
    ['/glossary', 'ol > li[id^="note-"]'],
  ] as const) {
    await page.goto(path)
    const rules = await page
      .locator(selector)
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).breakInside))
    expect(rules.length).toBeGreaterThan(3)
    expect([...new Set(rules)]).toEqual(['avoid'])
  }
})

test('the whole timeline prints without filters and ways, every year once', async ({ page }) => {
  for (const address of ['/timeline', addressOf('awkward', '/timeline')]) {
    await page.goto(address)
    await expect(page.locator('.filters')).toBeHidden()
    await expect(page.locator('.shown')).toBeHidden()
    await expect(page.locator('nav').filter({ visible: true })).toHaveCount(0)
    await expect(page.locator('.year h2').filter({ visible: true })).toHaveCount(await page.locator('.year').count())
  }
})

test('a filtered timeline says on paper that it is filtered, by what, and how much is left', async ({ page }) => {
  await page.emulateMedia({ media: 'screen' })
  await page.goto('/timeline')
  const menu = page.getByText('Filter these events')
  await menu.click()
  await page.getByRole('checkbox', { name: /^Ruling / }).check()
  await page.getByRole('checkbox', { name: /^Reported / }).check()
  await menu.click()
  await page.emulateMedia({ media: 'print' })

  const said = await page
    .locator('.filters')
    .evaluate((element) => getComputedStyle(element, '::before').content.replaceAll('"', ''))
  expect(said).toBe('Not all events are printed, but those that were chosen:')
  expect(await visibleWords(page, '.filters legend, .filters label')).toEqual([
    'Kind',
    'Ruling',
    'How sure we are',
    'Reported',
  ])
  await expect(page.locator('.filters :is(button, input, summary)').filter({ visible: true })).toHaveCount(0)
  await expect(page.locator('.shown')).toBeVisible()
})

test('every type of page prints as a document', async ({ page }) => {
  test.setTimeout(120_000)
  for (const path of [
    '/articles/how-the-fingerprints-travel',
    '/cases/san-francisco',
    '/timeline',
    '/events/brown-refuses-sf',
    '/sources/ice-2009-sop-local-lea',
    '/glossary',
  ]) {
    await page.goto(path)
    // Nothing is wider than the sheet: 180 mm between the margins of A4.
    await page.setViewportSize({ width: 680, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
    const printed = await page.pdf({ format: 'A4', margin: { left: '15mm', right: '15mm' } })
    expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
  }
})

/** The words of elements that are printed, without what is hidden within them. */
async function visibleWords(page: Page, selector: string): Promise<string[]> {
  const elements = await page.locator(selector).filter({ visible: true }).all()
  return Promise.all(
    elements.map((element) =>
      element.evaluate((node) =>
        [...node.childNodes]
          .filter((child) => child.nodeType === Node.TEXT_NODE)
          .map((child) => child.textContent?.trim())
          .join(''),
      ),
    ),
  )
}

test('a long table begins under its heading and runs on over the pages, and no row of it is cut', async ({ page }) => {
  await page.goto('/rollout')
  const table = page.getByRole('group', { name: /^States, with the days/ })
  await expect(table).toHaveCSS('break-inside', 'auto')
  await expect(table.getByRole('row').nth(1)).toHaveCSS('break-inside', 'avoid')
})
