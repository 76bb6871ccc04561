import type { APIRequestContext } from '@playwright/test'
import { AWKWARD_PORT, SITE_PORT } from '../../playwright.config'

/** A built page: its path and its HTML. */
export type BuiltPage = { site: 'site' | 'awkward'; path: string; html: string }

const PORTS = { site: SITE_PORT, awkward: AWKWARD_PORT }

/** Address of a path on one of the two servers. */
export function addressOf(site: BuiltPage['site'], path: string): string {
  return `http://127.0.0.1:${PORTS[site]}${path}`
}

/** Pages that a worker has fetched: they are static, and a dozen tests want all of them. */
const fetched = new Map<BuiltPage['site'], Promise<BuiltPage[]>>()

/** Every page that the sitemap of a site lists, fetched as a reader without script gets it. */
export function fetchPages(request: APIRequestContext, site: BuiltPage['site']): Promise<BuiltPage[]> {
  const pages = fetched.get(site) ?? fetchAllPages(request, site)
  fetched.set(site, pages)
  return pages
}

/** Requests at once, so that a test does not wait for each answer by itself. */
const AT_ONCE = 8

/** Does something with each of many, some at once; results in the order given. */
export async function inBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += AT_ONCE)
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))))
  return results
}

async function fetchAllPages(request: APIRequestContext, site: BuiltPage['site']): Promise<BuiltPage[]> {
  const sitemap = await (await request.get(addressOf(site, '/sitemap.xml'))).text()
  const paths = [...sitemap.matchAll(/<loc>https:\/\/site\.example([^<]*)<\/loc>/g)].map((match) => match[1] || '/')
  // A build without SITE_ORIGIN has an empty sitemap, and every test over its pages would pass.
  if (paths.length < 20) throw new Error(`the sitemap of the ${site} lists only ${paths.length} pages`)
  return inBatches(paths, async (path) => {
    const response = await request.get(addressOf(site, path))
    if (response.status() !== 200) throw new Error(`${path} answers ${response.status()}`)
    return { site, path, html: await response.text() }
  })
}

/** The type of a page: its first folder, or the page itself. `/timeline` and its views are two types. */
export function typeOf(path: string): string {
  const [, first = '', rest] = path.split('/')
  return rest === undefined ? `/${first}` : `/${first}/…`
}

/** The longest and the shortest page of each type. */
export function longestAndShortest(pages: readonly BuiltPage[]): BuiltPage[] {
  const types = new Map<string, BuiltPage[]>()
  for (const page of pages) types.set(typeOf(page.path), [...(types.get(typeOf(page.path)) ?? []), page])
  return [...types.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => a.html.length - b.html.length)
    const [shortest, longest] = [sorted[0], sorted.at(-1)]
    return shortest && longest ? (shortest === longest ? [longest] : [shortest, longest]) : []
  })
}
