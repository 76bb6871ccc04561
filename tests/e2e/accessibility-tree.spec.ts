import { expect, type Page, test } from '@playwright/test'
import { addressOf } from './pages'

// What assistive technology is told. Runs with script, without, and on a phone of 360 pixels (playwright.config.ts).

/** The ways in the header: all where there is room, else those in need first, and one to the menu at the foot. */
const WAYS = {
  wide: ['Articles', 'Cases', 'Timeline', 'Figures', 'Help', 'Statements', 'Rollout', 'Sources', 'Search'],
  phone: ['Help', 'Search', 'Menu'],
}

test('a page has its landmarks, a way past the menu, and named navigation', async ({ page }) => {
  const ways = WAYS[(page.viewportSize()?.width ?? 0) < 500 ? 'phone' : 'wide']
  await page.goto('/articles/how-the-fingerprints-travel')
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "To the text":
      - /url: "#main"
    - banner:
      - link "Can Cities Opt Out?":
        - /url: /
      - navigation "Site":
        - list:
          - /children: equal
${ways.map((way) => `          - listitem:\n            - link "${way}"`).join('\n')}
    - main:
      - article:
        - heading "How the fingerprints travel" [level=1]
        - navigation "Sections of this page"
        - region "In short"
        - region "Notes":
          - heading "Notes" [level=2]
        - region "About this page"
    - contentinfo:
      - navigation "Menu"
  `)
})

test('a mark is one button named after its note; what it opens is told where it stands, and only then', async ({
  page,
}) => {
  await page.goto('/events/brown-refuses-sf')
  const paragraph = page.locator('.prose p').first()
  const mark = paragraph.getByRole('button', { name: 'Note 2', exact: true })
  await expect(paragraph).toMatchAriaSnapshot(`
    - paragraph:
      - /children: equal
      - text: On Tuesday 25 May 2010 California’s attorney general, Jerry Brown, declined by letter
      - link "the request of San Francisco’s sheriff"
      - text: /, Michael Hennessey, that the state not pass/
      - superscript:
        - button "Note 1"
      - superscript:
        - button "Note 2"
  `)
  expect((await toldOf(page, 'button', 'Note 2')).expanded).toBe(false)
  await mark.click()
  expect((await toldOf(page, 'button', 'Note 2')).expanded).toBe(true)
  await expect(paragraph).toMatchAriaSnapshot(`
    - paragraph:
      - superscript:
        - button "Note 2"
      - text: /“Jerry Brown Turns Down SF’s Attempt.*” SF Appeal, May 2010./
      - link "Note 2 in full"
      - button "Close"
  `)
  await expect(mark).toBeFocused()
})

test('ways back are named by note and use, and lead to the mark that they name', async ({ page }) => {
  await page.goto('/cases/san-francisco')
  const notes = page.getByRole('region', { name: 'Notes' }).getByRole('listitem')
  const several = notes.filter({ has: page.getByRole('link', { name: /, second use$/ }) }).first()
  const number = await several.getAttribute('value')
  const names = await several.getByRole('link', { name: /^Back/ }).evaluateAll((links) => links.map((l) => l.ariaLabel))
  expect(names.slice(0, 2)).toEqual([`Back to note ${number}, first use`, `Back to note ${number}, second use`])
  const once = notes.filter({ hasNot: page.getByRole('link', { name: / use$/ }) }).first()
  await expect(once.getByRole('link', { name: /^Back/ })).toHaveAccessibleName(
    `Back to note ${await once.getAttribute('value')}`,
  )

  await several.getByRole('link', { name: /, second use$/ }).click()
  await expect(page.locator('.note-mark:target')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName(`Note ${number}`)
  await expect(page.locator(':focus')).toHaveRole('button')
})

test('filters are named groups of boxes with counts, and say how many events are shown', async ({ page }) => {
  await page.goto('/timeline')
  const all = await page.locator('.year > li').count()
  await page.getByText('Filter these events').click()
  for (const name of ['Kind', 'How sure we are', 'Position on opting out', 'Office of the speaker', 'How it was said'])
    await expect(page.getByRole('group', { name }).getByRole('checkbox').first()).toHaveAccessibleName(/ \d+$/)
  await expect(page.getByRole('status')).toHaveCount(0)

  const disputed = page.getByRole('checkbox', { name: /^Disputed \d+$/ })
  const count = /\d+$/.exec((await toldOf(page, 'checkbox', /^Disputed/)).name)?.[0]
  await disputed.check()
  expect((await toldOf(page, 'status')).text).toBe(`${count} of ${all} events shown`)

  await page.getByRole('checkbox', { name: /^Law \d+$/ }).check()
  expect((await toldOf(page, 'status')).text).toBe(
    `0 of ${all} events shown. No event matches every choice: take one away.`,
  )
  await expect(page.locator('.timeline').getByRole('heading', { level: 2 })).toHaveCount(0)
})

test('the views and years of the timeline are navigation, and a year is a heading over its events', async ({
  page,
}) => {
  await page.goto('/timeline/sf')
  await expect(page.getByRole('navigation', { name: 'Views of the timeline' })).toMatchAriaSnapshot(`
    - navigation "Views of the timeline":
      - list:
        - listitem:
          - link "Everything"
        - listitem:
          - link /^San Francisco \\d+$/
  `)
  const first = page.locator('.year').first()
  await expect(first).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - heading "1985" [level=2]
        - article:
          - paragraph:
            - link "23 December 1985"
          - heading /sanctuary resolution/ [level=3]
  `)
})

test('tables have captions, and heads for columns and rows', async ({ page }) => {
  await page.goto('/figures/path-of-a-fingerprint')
  const figure = page.getByRole('table', { name: 'The path of a fingerprint under Secure Communities', exact: true })
  await expect(figure.getByRole('columnheader')).toHaveText([
    'Step',
    'Where the prints are',
    'What happens',
    'Who decides',
    'Could a place stop it?',
    'What was tried there',
  ])
  await expect(figure.getByRole('rowheader')).toHaveText(['1', '2', '3', '4', '5', '6', '7', '8'])

  await page.goto(addressOf('awkward', '/articles/the-bell-tower'))
  const table = page.getByRole('table', { name: 'Noon', exact: true })
  await expect(table.getByRole('columnheader')).toHaveText(['Bell', 'Weight', 'What is said of it', 'More'])
  expect(await page.locator('main [style]').count()).toBe(0)
})

test('a menu is told as closed until it is opened', async ({ page }) => {
  // Where there is no room for it beside the text.
  await page.setViewportSize({ width: 1100, height: 740 })
  await page.goto('/cases/san-francisco')
  const menu = page.getByRole('navigation', { name: 'Sections of this page' })
  await expect(menu.getByRole('link')).toHaveCount(0)
  await menu.getByText('On this page').click()
  await expect(menu.getByRole('link').first()).toHaveAccessibleName('A refuge with exceptions')
})

type Told = { name: string; text: string; expanded?: boolean }

/** What the browser itself tells of the first element of a role and name; its text with generated content and counters, which a snapshot leaves out. */
async function toldOf(page: Page, role: string, name?: string | RegExp): Promise<Told> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  type Node = (typeof nodes)[number]
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const nameOf = (node: Node): string => node.name?.value ?? ''
  const textOf = (node: Node): string =>
    node.role?.value === 'StaticText'
      ? nameOf(node)
      : (node.childIds ?? []).map((id) => (byId.get(id) ? textOf(byId.get(id) as Node) : '')).join('')
  const found = nodes.find(
    (node) =>
      node.role?.value === role &&
      (name === undefined || (typeof name === 'string' ? nameOf(node) === name : name.test(nameOf(node)))),
  )
  if (!found) throw new Error(`nothing is told of a ${role} ${name ?? ''}`)
  const expanded = found.properties?.find((property) => property.name === 'expanded')?.value.value
  return { name: nameOf(found), text: textOf(found), expanded }
}
