import { expect, type Page, test } from '@playwright/test'

// Runs with script, without, and on a phone of 360 pixels (playwright.config.ts).

const ARTICLE = '/articles/how-the-fingerprints-travel'
const opened = (page: Page) => page.locator('.preview:popover-open')

test('every mark of every kind of page is shown once, and no preview is open', async ({ page }) => {
  for (const path of ['/', ARTICLE, '/events/brown-refuses-sf', '/glossary']) {
    await page.goto(path)
    expect(await shownControls(page)).toEqual({ marks: await page.locator('.note-mark').count(), links: 0 })
    await expect(opened(page)).toHaveCount(0)
  }
})

test('where there is no margin, nothing of a note is shown before it is opened', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 740 })
  for (const path of ['/', ARTICLE, '/events/brown-refuses-sf', '/glossary']) {
    await page.goto(path)
    await expect(page.locator('.preview').filter({ visible: true })).toHaveCount(0)
  }
})

test('where there is a margin, each note stands beside its line as number and source, until it is opened at its mark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/events/brown-refuses-sf')
  const mark = page.locator('.prose .note-mark').nth(1)
  const note = mark.locator('.preview')
  await expect(note).toHaveText(/^2 \S/, { useInnerText: true })
  const [box, text, line] = await Promise.all([
    note.boundingBox(),
    page.locator('.prose').boundingBox(),
    mark.locator('sup').boundingBox(),
  ])
  if (!box || !text || !line) throw new Error('nothing is shown')
  expect(box.x).toBeGreaterThan(text.x + text.width)
  expect(Math.abs(box.y - line.y)).toBeLessThan(60)
  // What stands in the margin is silent: the mark amid the sentence says as much.
  await expect(note.locator('> :first-child')).toHaveAttribute('aria-hidden', 'true')
  await mark.getByRole('button').first().click()
  await expect(opened(page)).toContainText('Note 2 in full')
  await page.keyboard.press('Escape')
  await expect(opened(page)).toHaveCount(0)
  await expect(note).toBeVisible()
})

test('the notes of a page do not lie over one another in the margin, nor over its dates', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/articles/was-it-voluntary')
  const boxes = await page
    .locator('.prose .preview, .dates')
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
    )
  const ordered = boxes.sort((a, b) => a.top - b.top)
  expect(ordered.length).toBeGreaterThan(80)
  const overlaps = ordered.filter(({ top }, index) => index > 0 && top < (ordered[index - 1]?.bottom ?? 0) - 1)
  expect(overlaps).toEqual([])
})

test('a mark opens its note beside it, inside the window, and a click elsewhere closes it', async ({ page }) => {
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(ARTICLE)
    const mark = page.getByRole('button', { name: 'Note 5', exact: true }).first()
    await mark.click()
    const preview = opened(page)
    await expect(preview).toContainText('Memorandum of Understanding')
    await expect(preview).toBeInViewport({ ratio: 1 })
    const box = await preview.boundingBox()
    const markBox = await mark.boundingBox()
    if (!box || !markBox) throw new Error('nothing is shown')
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    const gap = box.y > markBox.y ? box.y - markBox.y - markBox.height : markBox.y - box.y - box.height
    expect(gap).toBeGreaterThanOrEqual(0)
    expect(gap).toBeLessThan(30)

    await page.getByRole('heading', { level: 1 }).click()
    await expect(preview).toHaveCount(0)
  }
})

test('a mark, and a word in the preview, close what the mark has opened; one note is open at a time', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  const first = page.getByRole('button', { name: 'Note 1', exact: true }).first()
  await first.click()
  await expect(opened(page)).toHaveCount(1)
  await first.click()
  await expect(opened(page)).toHaveCount(0)
  await first.click()
  await opened(page).getByRole('button', { name: 'Close' }).click()
  await expect(opened(page)).toHaveCount(0)
  await first.click()
  await page.getByRole('button', { name: 'Note 2', exact: true }).first().click()
  await expect(opened(page)).toHaveCount(1)
  await expect(opened(page).getByRole('link')).toHaveText('Note 2 in full')
})

test('where the browser cannot place it, the note is a sheet at the foot of the window, and does not lie over the note that it leads to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await rewrite(page, '**/_next/**/*.css', (css) => css.replaceAll('position-area', 'position-nowhere'))
  await page.goto(ARTICLE)
  await page.getByRole('button', { name: 'Note 3', exact: true }).first().click()
  const box = await opened(page).boundingBox()
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(640)
  expect(box?.width).toBe(320)
  await opened(page).getByRole('link').click()
  await expect(page.locator('ol > li:target')).toBeInViewport()
  await expect(page.locator('.preview').filter({ visible: true })).toHaveCount(0)
  // Back in the text, a mark opens its note as before.
  await page.getByRole('button', { name: 'Note 4', exact: true }).first().click()
  await expect(opened(page)).toBeVisible()
})

test('a browser that knows no popovers shows links to the notes, and nothing of a preview in the text', async ({
  page,
}) => {
  // The names are taken from the page and from its styles, so that this browser does not know them either.
  await rewrite(page, '**/_next/**/*.css', (css) => css.replaceAll(':popover-open', ':popover-unknown'))
  await rewrite(page, `**${ARTICLE}`, (html) => html.replace(/ popover(target)?=/gi, ' data-unknown$1='))
  await page.goto(ARTICLE)
  const marks = await page.locator('.note-mark').count()
  expect(marks).toBeGreaterThan(50)
  expect(await shownControls(page)).toEqual({ marks: 0, links: marks })
  await expect(page.locator('.preview').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText(/ in full|Close/, { useInnerText: true })
  await page.getByRole('link', { name: 'Note 3', exact: true }).first().click()
  await expect(page.locator('ol > li:target')).toBeInViewport()
  await page
    .getByRole('link', { name: /^Back to note 3/ })
    .first()
    .click()
  await expect(page.locator('.note-mark:target').getByRole('link', { name: 'Note 3', exact: true })).toBeInViewport()
})

/** How many marks show their button, and how many their link. */
async function shownControls(page: Page): Promise<{ marks: number; links: number }> {
  return {
    marks: await page.locator('.note-mark > sup > button').filter({ visible: true }).count(),
    links: await page.locator('.note-mark > sup > a').filter({ visible: true }).count(),
  }
}

/** Changes what the server sends before the browser reads it. */
async function rewrite(page: Page, url: string, change: (body: string) => string): Promise<void> {
  await page.route(url, async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    const changed = change(body)
    if (changed === body) throw new Error(`nothing was changed in ${route.request().url()}`)
    await route.fulfill({ response, body: changed })
  })
}
