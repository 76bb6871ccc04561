import { expect, type Page, test } from '@playwright/test'

test('with the keyboard alone a reader skips the menu, opens a note and returns to the text', async ({ page }) => {
  await page.goto('/cases/san-francisco')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'To the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)

  await tabTo(page, 'Note 1')
  const anchor = await focusedId(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#note-/)
  // After a jump the next Tab goes on from the note.
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName('About this source, note 1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#${anchor}$`))
})

test('with the keyboard alone a reader opens the table of contents and goes to a section', async ({ page }) => {
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

function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id)
}
