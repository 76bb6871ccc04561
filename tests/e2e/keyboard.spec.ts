import { expect, type Page, test } from '@playwright/test'

test('with the keyboard alone a reader skips the menu, opens a note and returns to the text', async ({ page }) => {
  await page.goto('/cases/san-francisco')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'To the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)

  await tabTo(page, 'Note 1')
  const anchor = await focusedMark(page)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName('Note 1 in full')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#note-/)
  // After a jump the next Tab goes on from the note.
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName('About this source, note 1')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Back to note 1\b/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#${anchor}$`))
  await expect(page.locator(`[id="${anchor}"]`)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName('Note 1')
  expect(await focusedMark(page)).toBe(anchor)
})

test('Enter and Space open a note in place, Escape closes it, and the focus stays on its mark', async ({ page }) => {
  await page.goto('/cases/san-francisco')
  await tabTo(page, 'Note 2')
  const mark = page.locator(':focus')
  const preview = page.locator('.preview:popover-open')
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key)
    await expect(preview).toBeVisible()
    await expect(mark).toHaveAccessibleName('Note 2')
    await page.keyboard.press('Escape')
    await expect(preview).toHaveCount(0)
    await expect(mark).toHaveAccessibleName('Note 2')
  }
  // From within the preview, too, Escape leads back to the mark.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText('Close')
  await page.keyboard.press('Escape')
  await expect(mark).toHaveAccessibleName('Note 2')
})

test('with the keyboard alone a reader filters the timeline; Enter on a box sends nothing', async ({ page }) => {
  await page.goto('/timeline')
  await page.getByText('Filter these events').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Federal \d+$/)
  await page.getByRole('checkbox', { name: /^Law \d+$/ }).focus()
  await page.keyboard.press('Space')
  await expect(page.locator('.year > li[data-kind="statement"]').first()).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/timeline')
  await expect(page.locator('.year > li[data-kind="statement"]').first()).toBeHidden()
  await page.getByRole('button', { name: 'Show all events' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.year > li[data-kind="statement"]').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show all events' })).toBeFocused()
})

test('where the contents stand beside the text, the keyboard goes to them as they are: they are no control to open', async ({
  page,
}) => {
  await page.goto('/cases/san-francisco')
  const first = page.locator('.toc a').first()
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('SUMMARY')
    if (await first.evaluate((link) => link === document.activeElement)) break
  }
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('h2:target')).toHaveText((await first.textContent()) ?? '')
})

test('with the keyboard alone a reader opens the table of contents and goes to a section', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 })
  await page.goto('/cases/san-francisco')
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.tagName === 'SUMMARY')) break
  }
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const name = await page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('Enter')
  await expect(page.locator('h2:target')).toHaveText(name ?? '')
})

test('every stop of the keyboard is visible', async ({ page }) => {
  await page.goto('/events/sf-activated')
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const element = document.activeElement
      return element ? getComputedStyle(element).outlineStyle : 'none'
    })
    expect(outline).not.toBe('none')
  }
})

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    if (label === name) return
  }
  throw new Error(`"${name}" was not reached`)
}

/** The anchor of the mark whose control has the focus. */
function focusedMark(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest('.note-mark')?.id)
}
