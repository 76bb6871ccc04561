import { type APIRequestContext, expect, test } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { formatShortReference } from '../../lib/citation/format-reference'
import { formatLinks, linksOf } from '../../lib/publish/page-links'
import { ROLLOUT_FIGURE } from '../../lib/rollout/rollout'
import { loadSite } from '../../lib/site/load-site'
import type { Site } from '../../lib/site/site'
import { addressOf, type BuiltPage, fetchPages, longestAndShortest } from './pages'
import { readAsZotero } from './zotero-rules'

const ORIGIN = 'https://site.example'
const ROOTS = { site: 'content', awkward: 'tests/fixtures/awkward' } as const

type Expected = { title: string; date: string | undefined; itemType: string; language: string }

/** What Zotero ought to know of every page, from the records and not from our tags; days year-month-day. */
function expectedItems(site: Site): Map<string, Expected> {
  const web = (title: string, date: string, language = site.settings.language): Expected => ({
    title: title.replace(/\s+/g, ' ').trim(),
    // A thread without events has no day.
    date: date || undefined,
    itemType: 'webpage',
    language,
  })
  const data = (title: string, date: string): Expected => ({ ...web(title, date), itemType: 'dataset' })
  const last = (days: string[]) => days.sort().at(-1) ?? ''
  const lastOf = (events: readonly { changed: string }[]) => last(events.map(({ changed }) => changed))
  const lastOfKind = (kind: string) =>
    last(site.pieces.filter((piece) => piece.kind === kind).map(({ matter }) => matter.updated)) || lastOfAll
  const lastOfAll = last([
    lastOf(site.timeline),
    ...[...site.sources.values()].map(({ updated }) => updated),
    ...site.pieces.map(({ matter }) => matter.updated),
  ])
  const language = (code: string) => (code === 'en' ? site.settings.language : code)
  return new Map([
    ['/articles', web('Articles', lastOfKind('article'))],
    ['/cases', web('Cases', lastOfKind('case'))],
    ['/people', web('People', lastOfAll)],
    ['/places', web('Places', lastOfAll)],
    ['/glossary', web('Glossary', lastOfAll)],
    ['/search', web('Search', lastOfAll)],
    ['/timeline', web('Timeline', lastOf(site.timeline))],
    ['/sources', web('Sources', last([...site.sources.values()].map(({ updated }) => updated)))],
    ...site.threads.map((thread): [string, Expected] => [
      thread.href,
      web(`Timeline: ${thread.title}`, lastOf(thread.events)),
    ]),
    ...site.pieces.map((piece): [string, Expected] => [
      piece.href,
      web(piece.matter.title, piece.matter.updated, language(piece.language)),
    ]),
    ...site.pieces
      .filter(({ href }) => href === '/rollout')
      .map(({ href, matter }): [string, Expected] => [href, data(matter.title, matter.updated)]),
    ...site.pieces
      .filter(({ href }) => href === '/statements')
      .map(({ href, matter }): [string, Expected] => [
        href,
        web(matter.title, lastOf(site.timeline.filter(({ record }) => record.ledger))),
      ]),
    ...(site.rollout?.states ?? []).map((state): [string, Expected] => [
      `/rollout/${state.id}`,
      data(`${state.name}: the day for each county`, site.figures.get(ROLLOUT_FIGURE)?.updated ?? ''),
    ]),
    ...site.timeline.map((event): [string, Expected] => [event.href, web(event.title, event.changed)]),
    ...[...site.sources.values()].map((source): [string, Expected] => [
      source.href,
      web([`Source: ${formatShortReference(source)}`, source['part-of']].filter(Boolean).join(', '), source.updated),
    ]),
  ])
}

for (const site of ['site', 'awkward'] as const) {
  test(`Zotero saves every page with its title, author, date, type and address: ${site}`, async ({ request }) => {
    test.setTimeout(240_000)
    const records = loadSite({ root: ROOTS[site], origin: ORIGIN, lenient: true })
    const items = expectedItems(records)
    const publisher = records.settings.publisher
    const faults: string[] = []
    for (const { path, html } of await fetchPages(request, site)) {
      const expected = items.get(path)
      const found = readAsZotero(documentOf(html), addressOf(site, path))
      const saved = {
        title: found.title,
        date: found.date?.replaceAll('/', '-'),
        itemType: found.itemType,
        language: found.language,
        url: found.url,
        rights: found.rights,
        websiteTitle: found.websiteTitle,
        // Zotero puts a space after each full stop of a name.
        creators: found.creators.map(({ lastName, ...rest }) => ({
          lastName: lastName.replaceAll('. ', '.'),
          ...rest,
        })),
      }
      const wanted = {
        ...expected,
        url: `${ORIGIN}${path === '/' ? '/' : path}`,
        rights: 'Our own text and data: CC BY 4.0',
        // A dataset has no field for the name of a website.
        websiteTitle: expected?.itemType === 'dataset' ? undefined : records.settings.title.replace(/\s+/g, ' '),
        creators: publisher ? [{ lastName: publisher.replaceAll('. ', '.') }] : [],
      }
      for (const [field, value] of Object.entries(wanted)) {
        const is = saved[field as keyof typeof saved]
        if (JSON.stringify(is) !== JSON.stringify(value))
          faults.push(`${path}: ${field} is ${JSON.stringify(is)} instead of ${JSON.stringify(value)}`)
      }
    }
    expect(faults).toEqual([])
  })

  test(`the head of every page has the links of its header, and each leads to what it says: ${site}`, async ({
    request,
  }) => {
    test.setTimeout(240_000)
    const faults: string[] = []
    const pages = await fetchPages(request, site)
    for (const { path, html } of pages) {
      const canonical = `${ORIGIN}${path}`
      const found = [...headOf(html).querySelectorAll('head > link')]
        .map((link) => ({
          rel: link.getAttribute('rel') ?? '',
          href: link.getAttribute('href') ?? '',
          type: link.getAttribute('type') ?? undefined,
        }))
        .filter(({ rel, type }) => LINKED.includes(rel) || (rel === 'alternate' && type))
        .map((link) => (link.rel === 'cite-as' && link.href === canonical ? { ...link, href: path } : link))
      if (formatLinks(found) !== formatLinks(linksOf(path))) faults.push(`${path}: ${formatLinks(found)}`)
    }
    const targets = longestAndShortest(pages).flatMap(({ path }) => linksOf(path))
    for (const [href, type] of new Map(targets.map((link) => [link.href, link.type]))) {
      if (!href.startsWith('/')) continue
      const response = await request.get(addressOf(site, href))
      const is = response.headers()['content-type']?.replace(/;.*/, '')
      if (response.status() !== 200 || (type && is !== type)) faults.push(`${href}: ${response.status()} ${is}`)
    }
    expect(faults).toEqual([])
  })

  test(`what a page rests on stands in its head, each work once: ${site}`, async ({ request }) => {
    test.setTimeout(240_000)
    const records = loadSite({ root: ROOTS[site], origin: ORIGIN, lenient: true })
    const noted = new Map([
      ...records.pieces.map(({ href, notes }) => [href, notes] as const),
      ...records.timeline.map(({ href, notes }) => [href, notes] as const),
    ])
    for (const { path, html } of await fetchPages(request, site)) {
      const notes = noted.get(path)
      if (!notes) continue
      const values = [...headOf(html).querySelectorAll('head > meta[name="citation_reference"]')].map(
        (tag) => tag.getAttribute('content') ?? '',
      )
      const titles = new Set(notes.map(({ reference }) => bare(reference.title)))
      const cited = new Set(values.map((value) => bare(/^citation_title=([^;]*)/.exec(value)?.[1] ?? '')))
      expect(cited, path).toEqual(titles)
      expect(new Set(values).size, path).toBe(values.length)
    }
  })
}

test('without our tags Zotero takes a page for something else, so that the test above can fail', async ({
  request,
}) => {
  test.setTimeout(240_000)
  const { path, html } = await eventWithTime(request)
  const address = addressOf('site', path)
  const whole = readAsZotero(documentOf(html), address)
  const without = (pattern: RegExp) => readAsZotero(documentOf(html.replace(pattern, '')), address)

  expect(without(/<meta name="z:itemType"[^>]*>/).itemType).toBe('journalArticle')
  const bare = without(/<meta (?:name="(?:citation_|z:|dcterms)|property=)[^>]*>/g)
  expect(bare.itemType).toBeUndefined()
  expect(bare.title).not.toBe(whole.title)
  expect(bare.title).toContain(whole.title)
  expect(bare.date).toBe(documentOf(html).querySelector('time')?.getAttribute('datetime'))
  expect(bare.date).not.toBe(whole.date?.replaceAll('/', '-'))
})

/** Relations that stand in header and head alike; `alternate` also leads to other languages, which have no type. */
const LINKED = ['cite-as', 'describedby', 'collection', 'license', 'linkset']

/** The page of an event that was recorded on another day than it happened, as all are. */
async function eventWithTime(request: APIRequestContext): Promise<BuiltPage> {
  const page = (await fetchPages(request, 'site')).find(
    ({ path, html }) => path.startsWith('/events/') && /<time/.test(html),
  )
  if (!page) throw new Error('no page of an event has a time')
  return page
}

/** A browser reads names of attributes in lower case; linkedom leaves them as React writes them. */
function documentOf(html: string): Document {
  return parseHTML(html.replaceAll('<time dateTime=', '<time datetime=')).document
}

/** The head alone: a long text takes its time. */
function headOf(html: string): Document {
  return documentOf(`${html.slice(0, html.indexOf('</head>'))}</head><body></body></html>`)
}

/** A title as a value of a tag can have it. */
function bare(title: string): string {
  return title
    .replace(/^\[(.*)\]$/s, '$1')
    .replaceAll(';', ',')
    .replace(/\s+/g, ' ')
    .trim()
}
