import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { formatToday } from '../../components/browser/copy/format-today'
import { COLLECTION_FORMATS } from '../../lib/export/file-formats'
import { MOST_IN_SET } from '../../lib/export/set-query'
import { idsInFile } from './ids-in-file'
import { addressOf } from './pages'

const EVENT = '/events/sf-activated'
const FOLDER = 'dist-site'

/** A page for a reader whose browser runs no scripts. */
async function withoutScript(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: addressOf('site', '') })
  return context.newPage()
}

/** Texts as a reader compares them: line breaks of the layout are spaces. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

const citations = (page: Page) => page.locator('.cite-this > dl > div')
const citation = (page: Page, name: string) => citations(page).filter({ has: page.locator(`dd[data-copy="${name}"]`) })
const listed = (page: Page) => page.locator('.year > li').evaluateAll((entries) => entries.map(({ id }) => id))
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** The path of the short address that a page shows. */
async function shortPath(page: Page, path: string): Promise<string> {
  await page.goto(path)
  const shown = await page.locator('.cited-record .copyable').textContent()
  expect(shown).toMatch(/^site\.example\/[es]\/[0-9a-z]{4}$/)
  return (shown ?? '').replace('site.example', '')
}

/** Some ids of the timeline, far apart, in its order. */
async function someIds(page: Page, count: number): Promise<string[]> {
  await page.goto('/timeline')
  const ids = await listed(page)
  expect(ids.length).toBeGreaterThan(count)
  const step = Math.floor(ids.length / count)
  return Array.from({ length: count }, (_, index) => ids[index * step] ?? '')
}

test('without script one click selects a whole citation, and nothing besides it', async ({ browser }) => {
  const page = await withoutScript(browser)
  for (const path of [EVENT, '/articles/how-the-fingerprints-travel', '/timeline', '/sources']) {
    await page.goto(path)
    const texts = page.locator('.cite-this > dl dd')
    expect(await texts.count(), path).toBeGreaterThan(5)
    for (const text of await texts.all()) {
      await text.click({ position: { x: 20, y: 8 } })
      const selected = await page.evaluate(() => String(getSelection()))
      expect(plain(selected), path).toBe(plain(await text.textContent()))
    }
    await expect(page.locator('.copy-button')).toHaveCount(0)
  }
  await page.context().close()
})

test('without script the day of reading is a gap that says what belongs there', async ({ browser }) => {
  const page = await withoutScript(browser)
  await page.goto(EVENT)
  const gaps = page.locator('.cite-this > dl [data-gap]')
  expect(await gaps.count()).toBeGreaterThan(0)
  for (const gap of await gaps.all()) await expect(gap).toContainText('day you read it')
  await page.context().close()
})

test('with script the gap holds the reader’s own day, in the form of each style', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'only the script knows the day')
  const today = new Date(2026, 8, 7, 23, 30)
  await page.clock.setFixedTime(today)
  await page.goto(EVENT)
  const gaps = page.locator('.cite-this > dl [data-gap]')
  expect(await gaps.count()).toBeGreaterThan(0)
  for (const gap of await gaps.all()) {
    const form = (await gap.getAttribute('data-gap')) ?? ''
    await expect(gap).toHaveText(formatToday(today, form))
    await expect(gap).toContainText('2026')
  }
})

test('a button copies a citation with its italics, and says what it has copied', async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'the script adds the buttons')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(EVENT)
  const names = await citations(page)
    .locator('dd')
    .evaluateAll((texts) => texts.map((text) => text.getAttribute('data-copy') ?? ''))
  expect(names).toContain('APA')
  await citation(page, 'APA').getByRole('button').click()
  await expect(page.locator('output.sr-only')).toHaveText('Copied: APA')
  // Until the button is itself again.
  await expect(citation(page, 'APA').getByRole('button')).toHaveText('Copy')
  for (const name of names) {
    const button = citation(page, name).getByRole('button')
    await expect(button).toHaveAccessibleName(`Copy: ${name}`)
    await button.click()
    await expect(button).toHaveText(`Copied: ${name}`)
    expect(plain(await copied(page)), name).toBe(plain(await citation(page, name).locator('dd').textContent()))
  }
  await expect(citation(page, 'APA').getByRole('button')).toHaveText('Copy')
  await citation(page, 'APA').getByRole('button').click()
  await expect(citation(page, 'APA').getByRole('button')).toHaveText('Copied: APA')
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toMatch(/<i\b[^>]*>Secure Communities is switched on in San Francisco<\/i>/)
})

test('where nothing may be copied, the button says so and what to do instead', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'the script adds the buttons')
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.goto(EVENT)
  const button = citation(page, 'APA').getByRole('button')
  await button.click()
  await expect(button).toHaveText('Not copied. Select the text instead.')
})

test('a link to a sentence has its anchor and its words, and leads there', async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'the script adds the buttons')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/articles/how-the-fingerprints-travel')
  const source = await page.locator('ol > li[id^="note-"] a[href^="/sources/"]').first().getAttribute('href')
  await page.goto(source ?? '')
  const claim = page.locator('li:has(> a[data-sentence])').first()
  const sentence = plain(await claim.locator('a').textContent())
  await claim.getByRole('button', { name: 'Copy link' }).click()
  await expect(claim.getByRole('button')).toHaveText('Copied: the link to this sentence')
  const link = await copied(page)
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[^#]+#[^#]+:~:text=\S+$/)
  const [address = '', words = ''] = link.split(':~:text=')
  const [start = '', end = start] = words.split(',').map((part) => decodeURIComponent(part))
  expect(sentence.startsWith(start)).toBe(true)
  expect(sentence.endsWith(end)).toBe(true)

  await page.goto(link)
  await expect(page.locator(`[id="${decodeURIComponent(address.split('#')[1] ?? '')}"]`)).toBeInViewport()
})

test('a reader ticks three events and gets a page of exactly these, with its own title, address and citation', async ({
  page,
}) => {
  const ids = await someIds(page, 3)
  for (const id of ids) await page.locator(`[id="${id}"] input[name="ids"]`).check()
  await page.getByRole('button', { name: 'Make a set' }).last().click()
  await expect(page).toHaveURL(/\/timeline\?ids=/)
  expect(new URL(page.url()).searchParams.getAll('ids').sort()).toEqual(ids.toSorted())

  expect(await listed(page)).toEqual(ids)
  for (const box of await page.locator('input[name="ids"]').all()) await expect(box).toBeChecked()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^3 events of the timeline, /)
  await expect(page).toHaveTitle(/^3 events of the timeline, /)
  await expect(page.locator('header').getByText('The choice is theirs; the accounts are ours.')).toBeVisible()
  const address = `https://site.example/timeline?ids=${ids.join(',')}`
  const text = plain(await citation(page, 'Chicago, note').locator('dd').textContent())
  expect(text).toMatch(/3 events of the timeline/i)
  expect(text).toContain(address)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  await expect(page.getByRole('navigation', { name: 'Years' })).toHaveCount(0)
  await expect(page.getByText('Filter these events')).toHaveCount(0)

  // One less, and the set is another one.
  await page.locator(`[id="${ids[1]}"] input[name="ids"]`).uncheck()
  await page.getByRole('button', { name: 'Make a set' }).last().click()
  expect(await listed(page)).toEqual([ids[0], ids[2]])
  await page.getByRole('link', { name: 'The whole timeline' }).click()
  await expect(page).toHaveURL('/timeline')
})

test('every file of a set holds exactly its events', async ({ page, request }) => {
  const ids = await someIds(page, 3)
  await page.goto(`/timeline?ids=${ids.join(',')}`)
  const links = await page
    .locator('.cite-files a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links).toEqual(COLLECTION_FORMATS.map(({ ending }) => `/timeline${ending}?ids=${ids.join(',')}`))
  for (const { ending, type } of COLLECTION_FORMATS) {
    const response = await request.get(`/timeline${ending}?ids=${ids.join(',')}`)
    expect(response.status(), ending).toBe(200)
    expect(response.headers()['content-type'], ending).toContain(type)
    expect(idsInFile(ending, await response.text()), ending).toEqual(ids.toSorted())
    const other = await request.get(`/timeline${ending}?ids=${ids[0]}&ids=${ids[2]}`)
    expect(idsInFile(ending, await other.text()), ending).toEqual([ids[0], ids[2]].sort())
  }
})

test('a file of a set of nothing is not there, and the file of the timeline is whole whatever else is asked', async ({
  page,
  request,
}) => {
  await page.goto('/timeline')
  const all = await listed(page)
  for (const query of ['ids=no-such-event', 'ids=', 'ids=,'])
    expect((await request.get(`/timeline.csv?${query}`)).status(), query).toBe(404)
  const whole = await (await request.get('/timeline.csv?other=1')).text()
  expect(idsInFile('.csv', whole)).toEqual(all.toSorted())
})

test('one set has one page, however its events are asked for', async ({ page, request }) => {
  const [a, b, c] = await someIds(page, 3)
  const get = async (query: string) => (await request.get(`/timeline?${query}`)).text()
  const first = await get(`ids=${a},${b},${c}`)
  expect(first).toContain(`id="${a}"`)
  for (const query of [
    `ids=${a}&ids=${b}&ids=${c}`,
    `ids=${c},${a},${b}`,
    `ids=${a},${b}&ids=${c},${c}`,
    `ids=${a?.toUpperCase()}, ${b},,${c}`,
    `ids=${a}%2C${b}%2C${c}`,
  ])
    expect(await get(query), query).toBe(first)
})

test('an unknown id is named with the one that may be meant, and the others are shown', async ({ page }) => {
  const [known] = await someIds(page, 2)
  await page.goto(`/timeline?ids=sf-activatd,${known}`)
  expect(await listed(page)).toEqual([known])
  const note = page.getByRole('note').filter({ hasText: 'sf-activatd' })
  await expect(note).toContainText('No event is called “sf-activatd”. Did you mean sf-activated?')
  await note.getByRole('link', { name: 'sf-activated' }).click()
  // What was known stays in the choice.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 events of the timeline')
  expect((await listed(page)).toSorted()).toEqual([known, 'sf-activated'].toSorted())
})

test('of sixty-one events sixty are shown, and a word about the one that is left out', async ({ page }) => {
  const ids = await someIds(page, MOST_IN_SET + 1)
  await page.goto(`/timeline?ids=${ids.join(',')}`)
  expect(await listed(page)).toEqual(ids.slice(0, MOST_IN_SET))
  await expect(page.getByRole('note').filter({ hasText: 'at most' })).toHaveText(
    'A set holds at most 60 events. 1 more was asked for and left out.',
  )
})

test('no query, however empty or hostile, does harm', async ({ page, request }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => {
    faults.push(dialog.message())
    void dialog.dismiss()
  })
  for (const ids of [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</title><script>alert(1)</script>',
    "';alert(1)//",
    'constructor',
    '__proto__',
    '../../site.yaml',
    '\u202E\u0000\uFFFF',
    'x'.repeat(7000),
    Array.from({ length: 900 }, (_, index) => `y${index}`).join(','),
    ',',
  ]) {
    const path = `/timeline?ids=${encodeURIComponent(ids)}`
    const response = await page.goto(path)
    expect(response?.status(), path.slice(0, 60)).toBeLessThan(500)
    const html = (await response?.text()) ?? ''
    expect(html, path.slice(0, 60)).not.toMatch(/<script>|<img src=x|onerror=alert\(1\)>/)
    await expect(page.locator('.year > li')).toHaveCount(0)
    expect(((await page.locator('body').textContent()) ?? '').length).toBeLessThan(20_000)
  }
  expect(faults).toEqual([])
  for (const broken of ['ids=%', 'ids=%E0%A4', 'ids=%00', 'ids', 'ids=', 'IDS=a', 'ids[]=a', 'ids=a&ids=b&ids[]=c'])
    expect((await request.get(`/timeline?${broken}`)).status(), broken).toBeLessThan(500)
})

test('where nothing is chosen no button makes a set; the one that comes says how many are chosen', async ({ page }) => {
  const ids = await someIds(page, 2)
  const button = page.getByRole('button', { name: 'Make a set' })
  await expect(button).toHaveCount(0)
  for (const id of ids) await page.locator(`[id="${id}"] input[name="ids"]`).check()
  await expect(button).not.toHaveCount(0)
  const counted = await page.locator('.set-bar.below').evaluate((bar) => getComputedStyle(bar, '::before').content)
  expect(counted).toContain('counter(chosen)')
  await page.getByRole('button', { name: 'Choose none' }).click()
  await expect(button).toHaveCount(0)
  // An empty choice in the address is none.
  await page.goto('/timeline?ids=')
  expect((await listed(page)).length).toBeGreaterThan(200)
})

test('filters go on working beside the choice, and are no part of a set', async ({ page }) => {
  await page.goto('/timeline')
  await page.getByText('Filter these events').click()
  const law = page.getByRole('checkbox', { name: /^Law \d+$/ })
  await law.check()
  const left = page.locator('.year > li[data-kind="law"]')
  await expect(page.locator('.year > li').filter({ visible: true })).toHaveCount(await left.count())
  const id = await left.first().getAttribute('id')
  await left.first().locator('input[name="ids"]').check()
  // To choose an event is not to filter.
  await expect(page.locator('.year > li').filter({ visible: true })).toHaveCount(await left.count())
  await page.getByRole('button', { name: 'Make a set' }).last().click()
  await expect(page).toHaveURL(`/timeline?ids=${id}`)
  expect(await listed(page)).toEqual([id])
})

test('the address of an event on the timeline leads to it', async ({ page }) => {
  const [, id = ''] = await someIds(page, 3)
  await page.locator(`[id="${id}"]`).locator('.facts > b > a').click()
  await expect(page).toHaveURL(`/timeline#${id}`)
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
})

test('a short address leads to its record for good, also in capitals', async ({ page, request }) => {
  await page.goto(EVENT)
  const source = (await page.locator('ol > li[id^="note-"] a[href^="/sources/"]').first().getAttribute('href')) ?? ''
  for (const path of [EVENT, source]) {
    const short = await shortPath(page, path)
    const response = await request.get(addressOf('site', short), { maxRedirects: 0 })
    expect(response.status(), short).toBe(308)
    expect(response.headers().location, short).toBe(path)
    const capitals = await request.get(addressOf('site', short.toUpperCase()))
    expect(capitals.status(), short).toBe(200)
    expect(new URL(capitals.url()).pathname, short).toBe(path)
  }
})

test('an unknown short address answers 404 with the usual page', async ({ request }) => {
  const usual = await (await request.get(addressOf('site', '/no-such-page'))).text()
  for (const path of ['/e/zzzz', '/s/zzzz', '/e/constructor', '/s/%3Cscript%3E', '/e/k3w9x']) {
    const response = await request.get(addressOf('site', path), { maxRedirects: 0 })
    expect(response.status(), path).toBe(404)
    expect(response.headers()['content-type'], path).toContain('text/html')
    expect(await response.text(), path).toBe(usual)
  }
})

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

/** Answers every request as a host that knows only files: the query is passed over, a page is `<path>.html`. */
async function serveFolder(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = [pathname, `${pathname}.html`, join(pathname, 'index.html')]
      .map((name) => join(FOLDER, name))
      .find((name) => existsSync(name) && extname(name) !== '')
    if (!file) await route.fulfill({ status: 404, body: 'There is no such file.' })
    else await route.fulfill({ contentType: TYPES[extname(file)], body: readFileSync(file) })
  })
}

test('in a copy without a server short addresses lead on by themselves', async ({ page }) => {
  const short = await shortPath(page, EVENT)
  expect(readFileSync(join(FOLDER, `${short}.html`), 'utf8')).toContain(`content="0; url=${EVENT}"`)
  await serveFolder(page)
  await page.goto(short)
  await expect(page).toHaveURL(EVENT)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Secure Communities is switched on in San Francisco')
})

test('in a copy without a server the script shows the chosen events, and cites each from its file', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'without a server only the script can choose')
  const ids = await someIds(page, 3)
  await serveFolder(page)
  await page.goto('/timeline')
  for (const id of ids) await page.locator(`[id="${id}"] input[name="ids"]`).check()
  await page.getByRole('button', { name: 'Make a set' }).last().click()
  await expect(page).toHaveURL(/\/timeline\?ids=/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 events of the timeline')
  await expect(page).toHaveTitle(/^3 events of the timeline/)
  expect(await listed(page)).toEqual(ids)
  for (const box of await page.locator('input[name="ids"]').all()) await expect(box).toBeChecked()
  await expect(page.getByText('Filter these events')).toHaveCount(0)

  const files = ids.map(
    (id) =>
      JSON.parse(readFileSync(join(FOLDER, `events/${id}.json`), 'utf8')) as {
        flyer: { text: string }
        citations: { style: string; text: string }[]
      },
  )
  const apa = page.locator('dd[data-style="apa"]')
  for (const { flyer, citations: ready } of files) {
    await expect(page.locator('dd[data-style="flyer"]')).toContainText(plain(flyer.text))
    await expect(apa).toContainText(plain(ready.find(({ style }) => style === 'apa')?.text))
  }
  // Files of a set and its own version only a server can make.
  await expect(page.locator('.cite-files, .cited-record')).toHaveCount(0)
})

test('in a copy without a server an unknown or hostile id is named, and is no markup', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'without a server only the script can choose')
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await serveFolder(page)
  await page.goto(`/timeline?ids=sf-activated,no-such-event,${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 event of the timeline')
  expect(await listed(page)).toEqual(['sf-activated'])
  await expect(page.getByRole('note').filter({ hasText: 'no-such-event' })).toHaveText(
    'No event is called “no-such-event”.',
  )
  await expect(page.getByRole('note').filter({ hasText: '<img' })).toHaveCount(1)
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
  expect(faults).toEqual([])
})

test('in a copy without a server, too, a set holds the first sixty that were asked for', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'without a server only the script can choose')
  const ids = await someIds(page, MOST_IN_SET + 1)
  await serveFolder(page)
  await page.goto(`/timeline?ids=${ids.toReversed().join(',')}`)
  await expect(page.getByRole('note')).toHaveText('A set holds at most 60 events. 1 more was asked for and left out.')
  expect(await listed(page)).toEqual(ids.slice(1))
})

test('a copy without a server shows the whole timeline where nothing is chosen', async ({ page }) => {
  await page.goto('/timeline')
  const all = await listed(page)
  await serveFolder(page)
  await page.goto('/timeline?ids=')
  expect(await listed(page)).toEqual(all)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline')
})
