import type { EventView } from '../export/collections'
import { formatLinkset } from '../export/format-linkset'
import type { Site } from '../site/site'
import { sitePaths } from '../site/site-paths'
import { siteAddress } from '../url/paths'
import { linksOf } from './page-links'

/**
 * The typed links of every page as one document (RFC 9264), what a view consists of among them: the same as in the heads and
 * headers of the pages, whose lists of items would be too long there.
 */
export function formatSiteLinkset(site: Site, views: readonly EventView[]): string {
  const items = new Map(views.map(({ path, events }) => [path, events.map(({ href }) => href)]))
  const address = (path: string) => (path.startsWith('/') ? siteAddress(site.origin, path) : path)
  return formatLinkset(
    sitePaths(site).map(({ path }) => ({
      anchor: address(path),
      links: [
        ...linksOf(path).map((link) => ({ ...link, href: address(link.href) })),
        ...(items.get(path) ?? []).map((href) => ({ rel: 'item', href: address(href), type: 'text/html' })),
      ],
    })),
  )
}
