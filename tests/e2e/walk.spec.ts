import { expect, test } from '@playwright/test'
import { addressOf, type BuiltPage, fetchPages, inBatches } from './pages'

for (const site of ['site', 'awkward'] as const) {
  test(`every internal link and anchor of every page leads somewhere, and ids are unique: ${site}`, async ({
    request,
  }) => {
    test.setTimeout(240_000)
    const pages = await fetchPages(request, site)
    const anchors = new Map(pages.map((page) => [page.path, idsOf(page)]))
    const faults: string[] = []
    const others = new Set<string>()
    for (const page of pages) {
      const ids = idsOf(page)
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
      if (twice.length > 0) faults.push(`${page.path}: id twice: ${[...new Set(twice)].join(', ')}`)
      for (const href of linksOf(page)) {
        if (/^https?:/.test(href)) continue
        const [path = '', fragment] = href.split('#')
        const target = path === '' ? page.path : path
        const known = anchors.get(target)
        if (!known) others.add(target)
        else if (fragment && !known.includes(decodeURIComponent(fragment)))
          faults.push(`${page.path}: no anchor ${href}`)
      }
    }
    await inBatches([...others], async (path) => {
      const response = await request.get(addressOf(site, path))
      if (response.status() !== 200) faults.push(`${path}: answers ${response.status()}`)
    })
    expect(faults).toEqual([])
    expect(pages.length).toBeGreaterThan(20)
  })

  test(`no two pages share a title, and every page has one h1, a description and a canonical address: ${site}`, async ({
    request,
  }) => {
    test.setTimeout(240_000)
    const pages = await fetchPages(request, site)
    const titles = new Map<string, string>()
    const faults: string[] = []
    for (const { path, html } of pages) {
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
      const other = titles.get(title)
      if (!title || other) faults.push(`${path}: the title "${title}" is also that of ${other}`)
      titles.set(title, path)
      if ((html.match(/<h1[\s>]/g) ?? []).length !== 1) faults.push(`${path}: not one h1`)
      if (!/<meta name="description" content="[^"]{10,}/.test(html)) faults.push(`${path}: no description`)
      if (!html.includes(`<link rel="canonical" href="https://site.example${path === '/' ? '' : path}`))
        faults.push(`${path}: no canonical address`)
    }
    expect(faults).toEqual([])
  })
}

test('no page of the real site links to a host that we do not link to', async ({ request }) => {
  test.setTimeout(240_000)
  const pages = await fetchPages(request, 'site')
  const barred = pages.filter(({ html }) => /alipac\.us|amren\.com/.test(html)).map((page) => page.path)
  expect(barred).toEqual([])
})

function idsOf({ html }: BuiltPage): string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => unescapeHtml(match[1] ?? ''))
}

function linksOf({ html }: BuiltPage): string[] {
  return [...html.matchAll(/<(?:a|img)\b[^>]*\s(?:href|src)="([^"]*)"/g)].map((match) => unescapeHtml(match[1] ?? ''))
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}
