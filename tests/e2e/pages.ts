import type { APIRequestContext } from '@playwright/test'
import { AWKWARD_PORT, SITE_PORT } from '../../playwright.config'

/** A built page: its path and its HTML. */
export type BuiltPage = { site: 'site' | 'awkward'; path: string; html: string }

const PORTS = { site: SITE_PORT, awkward: AWKWARD_PORT }

/** Address of a path on one of the two servers. */
export function addressOf(site: BuiltPage['site'], path: string): string {
  return `http://127.0.0.1:${PORTS[site]}${path}`
}

/** Every page that the sitemap of a site lists, fetched as a reader without script gets it. */
export async function fetchPages(request: APIRequestContext, site: BuiltPage['site']): Promise<BuiltPage[]> {
  const sitemap = await (await request.get(addressOf(site, '/sitemap.xml'))).text()
  const paths = [...sitemap.matchAll(/<loc>https:\/\/site\.example([^<]*)<\/loc>/g)].map((match) => match[1] || '/')
  // A build without SITE_ORIGIN has an empty sitemap, and every test over its pages would pass.
  if (paths.length < 20) throw new Error(`the sitemap of the ${site} lists only ${paths.length} pages`)
  const pages: BuiltPage[] = []
  for (const path of paths) {
    const response = await request.get(addressOf(site, path))
    if (response.status() !== 200) throw new Error(`${path} answers ${response.status()}`)
    pages.push({ site, path, html: await response.text() })
  }
  return pages
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
