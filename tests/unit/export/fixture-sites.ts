import { loadSite } from '@/lib/site/load-site'
import type { Piece, Site, SiteEvent, Source } from '@/lib/site/site'

/** The smallest site that obeys every rule. */
export const minimal = loadSite({ root: 'tests/fixtures/minimal' })
/** The site of hostile titles, long lists, odd dates and later rulings. */
export const awkward = loadSite({ root: 'tests/fixtures/awkward' })

/** The same site where no public origin is known. */
export function withoutOrigin(site: Site): Site {
  return { ...site, origin: undefined }
}

/** An event that has to be there. */
export function eventOf(site: Site, id: string): SiteEvent {
  return there(site.events.get(id), id)
}

/** A source that has to be there. */
export function sourceOf(site: Site, id: string): Source {
  return there(site.sources.get(id), id)
}

/** An article, case or standing page that has to be there. */
export function pieceOf(site: Site, href: string): Piece {
  return there(
    site.pieces.find((piece) => piece.href === href),
    href,
  )
}

function there<T>(record: T | undefined, name: string): T {
  if (!record) throw new Error(`the fixture has lost ${name}`)
  return record
}
