import { LICENSE_URL } from '../export/dated-item'
import { COLLECTION_FORMATS, EVENT_DATA, FIGURE_FORMATS, type FileFormat, RECORD_FORMATS } from '../export/file-formats'
import { LIST_PATHS, ROLLOUT_PATH, STATEMENTS_PATH } from '../url/paths'
import { type DATA_TYPES, dataTypeOf } from './header-rules'

/** A typed link of a page (RFC 8288): the relation, the target as a path or an address, the target's media type without its charset. */
export type PageLink = { rel: string; href: string; type?: string }

/** The links of all pages with one form of path. `:id` stands for one segment of a path, the same in `path` and in every `href`. */
export type LinkRule = { path: string; links: PageLink[] }

/** Where the links of every page stand as one document (RFC 9264). */
export const LINKSET_PATH = '/linkset.json'

/** What `:id` stands for, as a regular expression: the letters of our ids, so that nothing else of a request gets into an answer. */
export const ID_LETTERS = '[a-z0-9-]+'

/** What a described page's path may hold: the letters of ids, and slashes. */
export const PATH_LETTERS = '[a-z0-9/-]+'

/** Endings of files that say what a page is; the others hold the same in another form. */
export const METADATA_ENDINGS = ['.bib', '.ris', '.csl.json', '.jsonld'] as const satisfies (keyof typeof DATA_TYPES)[]

/** Forms of TimelineJS mean nothing to who follows links: they stand in the page and in the linkset. */
const UNLINKED_ENDINGS = ['.timelinejs.json', '.timelinejs.csv']

/** Endings of feeds. */
const FEEDS = ['.atom', '.feed.json'] as const

/** On every page. */
export const SITE_LINKS: readonly PageLink[] = [
  { rel: 'license', href: LICENSE_URL },
  { rel: 'linkset', href: LINKSET_PATH, type: bareType(LINKSET_PATH) },
]

/**
 * The links of pages, by the form of their path: a later rule goes before an earlier one. Patterns, because a rule for each
 * page would slow down the server. A page's own address is its `cite-as` (RFC 8574) until editions have addresses of their own.
 */
export const LINK_RULES: readonly LinkRule[] = [
  ...['/:id', '/es/:id', '/articles/:id', '/cases/:id'].map((path) => recordRule(path, RECORD_FORMATS)),
  recordRule('/events/:id', [...RECORD_FORMATS, EVENT_DATA], LIST_PATHS.timeline),
  recordRule('/sources/:id', RECORD_FORMATS, LIST_PATHS.sources),
  recordRule('/figures/:id', [...FIGURE_FORMATS, ...RECORD_FORMATS], LIST_PATHS.figures),
  ...[LIST_PATHS.timeline, `${LIST_PATHS.timeline}/:id`, STATEMENTS_PATH, LIST_PATHS.sources].map((path) =>
    recordRule(path, COLLECTION_FORMATS),
  ),
  ...Object.values(LIST_PATHS)
    .filter((path) => path !== LIST_PATHS.timeline && path !== LIST_PATHS.sources)
    .map((path) => ({ path, links: [...SITE_LINKS] })),
  // The start leads to what is new, as readers of feeds look for it there.
  {
    path: LIST_PATHS.home,
    links: [...FEEDS.map((ending) => linkTo(`${LIST_PATHS.timeline}${ending}`, 'alternate')), ...SITE_LINKS],
  },
  { path: `${ROLLOUT_PATH}/:id`, links: [linkTo(`${ROLLOUT_PATH}/:id.csv`, 'alternate'), ...SITE_LINKS] },
]

/** The links of the page at a path, its own address first; none where the path is no page's. */
export function linksOf(path: string): PageLink[] {
  for (const rule of [...LINK_RULES].reverse()) {
    const match = new RegExp(`^${rule.path.replace(':id', `(${ID_LETTERS})`)}$`).exec(path)
    if (match) return rule.links.map((link) => ({ ...link, href: link.href.replace(':id', match[1] ?? '') }))
  }
  return []
}

/** The value of the `Link` header of a page or file, or undefined if it has none: a page's links, a metadata file's page. */
export function linkHeaderOf(path: string): string | undefined {
  const links = linksOf(path)
  if (links.length > 0) return formatLinks(links)
  const ending = METADATA_ENDINGS.find((one) => path.endsWith(one))
  return ending ? formatDescribes(path.slice(0, -ending.length)) : undefined
}

/** Links as the value of a `Link` header (RFC 8288, section 3). */
export function formatLinks(links: readonly PageLink[]): string {
  return links.map(({ rel, href, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`).join(', ')
}

/** The value of the `Link` header of a file that says what a page is. */
export function formatDescribes(page: string): string {
  return formatLinks([{ rel: 'describes', href: page, type: 'text/html' }])
}

function recordRule(path: string, formats: readonly FileFormat[], collection?: string): LinkRule {
  const files = formats.filter(({ ending }) => !UNLINKED_ENDINGS.includes(ending))
  return {
    path,
    links: [
      { rel: 'cite-as', href: path },
      ...files.map(({ ending }) => linkTo(`${path}${ending}`, isMetadata(ending) ? 'describedby' : 'alternate')),
      ...(collection ? [{ rel: 'collection', href: collection, type: 'text/html' }] : []),
      ...SITE_LINKS,
    ],
  }
}

function linkTo(href: string, rel: string): PageLink {
  return { rel, href, type: bareType(href) }
}

function isMetadata(ending: string): boolean {
  return METADATA_ENDINGS.some((one) => one === ending)
}

function bareType(path: string): string {
  return (dataTypeOf(path) ?? '').replace(/;.*/, '')
}
