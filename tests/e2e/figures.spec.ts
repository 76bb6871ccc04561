import { expect, type Page, test } from '@playwright/test'

// Runs with script, without, and on a phone of 360 pixels (playwright.config.ts).

const shown = (page: Page) => page.locator('.drawing.wide, .drawing.narrow').filter({ visible: true })

test('every figure has a page with one drawing for the width, its data and how to cite it', async ({ page }) => {
  await page.goto('/figures')
  const paths = await page.locator('main h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(paths).toHaveLength(6)
  for (const path of paths) {
    for (const [width, kind] of [
      [320, 'narrow'],
      [1280, 'wide'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path ?? '')
      await expect(shown(page)).toHaveCount(1)
      await expect(shown(page)).toHaveClass(new RegExp(`\\b${kind}\\b`))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await expect(page.getByRole('heading', { name: 'The same as a table' })).toBeVisible()
    expect(await page.getByRole('row').count()).toBeGreaterThan(5)
    await expect(page.getByRole('heading', { name: 'Cite this' })).toBeVisible()
  }
})

test('no word of a drawing is smaller than ten pixels on a phone, nor cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const id of [
    'two-cities',
    'what-they-said',
    'path-of-a-fingerprint',
    'rollout-curve',
    'rollout-map',
    'whom-it-removed',
  ]) {
    await page.goto(`/figures/${id}`)
    const faults = await shown(page).evaluate((drawing) => {
      const frame = drawing.getBoundingClientRect()
      const scale = frame.width / 320
      return [...drawing.querySelectorAll('text')].flatMap((text) => {
        const box = text.getBoundingClientRect()
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale
        const outside = box.left < frame.left - 1 || box.right > frame.right + 1
        return size < 10 || outside ? [`${text.textContent}: ${size}, ${outside ? 'cut off' : ''}`] : []
      })
    })
    expect(faults, id).toEqual([])
  }
})

test('a mark of a drawing leads to its event', async ({ page }) => {
  await page.goto('/figures/two-cities')
  const link = shown(page).locator('a[href="/events/sf-activated"]').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/events/sf-activated')
})

test('a drawing and its data are files with types of their own', async ({ request }) => {
  for (const [ending, type] of [
    ['svg', 'image/svg+xml'],
    ['csv', 'text/csv'],
    ['bib', 'application/x-bibtex'],
  ]) {
    const response = await request.get(`/figures/rollout-map.${ending}`)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toContain(type)
  }
})

test('a drawing stands in the text that it belongs to, and leads to its page', async ({ page }) => {
  await page.goto('/articles/was-it-voluntary')
  await expect(shown(page)).toHaveCount(1)
  await page.getByRole('link', { name: 'This figure on a page of its own, with data, sources and citation' }).click()
  await expect(page).toHaveURL('/figures/what-they-said')
})

test('in forced colors lines, marks and words of a drawing have a color of the reader', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('/figures/two-cities')
  const colors = await shown(page).evaluate((drawing) => [
    ...new Set(
      [...drawing.querySelectorAll('path, circle, line, rect, text')].flatMap((part) => {
        const { fill, stroke } = getComputedStyle(part)
        return [fill, stroke].filter((color) => color !== 'none')
      }),
    ),
  ])
  // Black paper, white words: nothing between.
  expect(colors.filter((color) => !/^rgba?\((0, 0, 0|255, 255, 255)/.test(color))).toEqual([])
})

test('the start shows the two cities and five ways in, and answers before both', async ({ page }) => {
  await page.goto('/')
  const order = await page.locator('main').evaluate((main) =>
    ['.in-short', '.drawing.small', '.ways', '[role="search"]', '.lately'].map((selector) => {
      const found = main.querySelector(selector)
      return found ? found.getBoundingClientRect().top : Number.NaN
    }),
  )
  expect(order).toEqual([...order].sort((a, b) => a - b))
  await expect(page.locator('.ways h3')).toHaveText([
    'Understand it',
    'Check a statement',
    'Cite it',
    'Teach it',
    'Get help',
  ])
})
