import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { addressOf, type BuiltPage, fetchPages, longestAndShortest } from './pages'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const all = Boolean(process.env.VERIFY_ALL)

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes void elements and boolean attributes its own valid way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    // Titles are authors' text; long ones are checked by eye.
    'long-title': 'off',
  },
})

for (const site of ['site', 'awkward'] as const) {
  test(`HTML is valid: ${site}`, async ({ request }) => {
    test.setTimeout(all ? 600_000 : 120_000)
    const pages = await sample(await fetchPages(request, site))
    const faults: string[] = []
    for (const page of pages) {
      const report = await validator.validateString(page.html)
      for (const message of report.results.flatMap((result) => result.messages))
        faults.push(`${page.path}:${message.line}:${message.column} ${message.ruleId} ${message.message}`)
    }
    expect(faults).toEqual([])
  })

  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${scheme}: ${site}`, async ({ page, request }) => {
      test.setTimeout(all ? 1_200_000 : 240_000)
      await page.emulateMedia({ colorScheme: scheme })
      const faults: string[] = []
      for (const { path } of sample(await fetchPages(request, site))) {
        await page.goto(addressOf(site, path))
        faults.push(...(await axeFaults(page)).map((violation) => `${path}: ${violation}`))
      }
      expect(faults).toEqual([])
    })
  }

  test(`no page is wider than a screen of 320 pixels: ${site}`, async ({ page, request }) => {
    test.setTimeout(all ? 1_200_000 : 240_000)
    await page.setViewportSize({ width: 320, height: 640 })
    const faults: string[] = []
    for (const { path } of sample(await fetchPages(request, site))) {
      await page.goto(addressOf(site, path))
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) faults.push(`${path}: ${width} pixels wide`)
    }
    expect(faults).toEqual([])
  })
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${scheme} while a note is open, and on a timeline with its filters open and used`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/articles/how-the-fingerprints-travel')
    await page.getByRole('button', { name: 'Note 3', exact: true }).first().click()
    expect(await axeFaults(page)).toEqual([])
    await page.goto('/timeline')
    await page.getByText('Filter these events').click()
    await page.getByRole('checkbox', { name: /^Ruling / }).check()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('checkbox', { name: /^Ruling / }).uncheck()
    await page.getByRole('checkbox', { name: /^Law / }).check()
    await page.getByRole('checkbox', { name: /^Disputed / }).check()
    await expect(page.locator('.year > li').filter({ visible: true })).toHaveCount(0)
    expect(await axeFaults(page)).toEqual([])
  })
}

/** What axe finds on a page as it stands, with the first places of each fault. */
async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
    }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations.map(
      (v) =>
        `${v.id} at ${v.nodes
          .slice(0, 3)
          .map((node) => String(node.target))
          .join('; ')}`,
    )
  })
}

function sample(pages: BuiltPage[]): BuiltPage[] {
  return all ? pages : longestAndShortest(pages)
}
