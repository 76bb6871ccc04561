import { cleanJson } from './clean-text'

/** A page or file with its typed links: relation type (RFC 8288, 2.1), address, media type. */
export type LinkedPage = { anchor: string; links: readonly { rel: string; href: string; type?: string }[] }

/**
 * Links of pages as a set (RFC 9264, 4.2: `application/linkset+json`). Each page is one context, each relation type a list of
 * targets, both in the order given. A relation is a lower-case name of the IANA registry, or an address.
 */
export function formatLinkset(pages: readonly LinkedPage[]): string {
  return cleanJson({ linkset: pages.map(contextOf) }, 0)
}

function contextOf({ anchor, links }: LinkedPage): object {
  const targets = new Map<string, { href: string; type?: string }[]>()
  for (const { rel, href, type } of links) {
    targets.set(rel, [...(targets.get(rel) ?? []), type === undefined ? { href } : { href, type }])
  }
  return { anchor, ...Object.fromEntries(targets) }
}
