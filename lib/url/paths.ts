/** Kinds of things that have an address, as content names them in links: `[text](event:sf-activated)`. */
export type LinkKind =
  | 'event'
  | 'source'
  | 'person'
  | 'place'
  | 'term'
  | 'thread'
  | 'state'
  | 'figure'
  | 'article'
  | 'case'
  | 'page'

/** Lists and the start: pages that are always there, with the name under which navigation shows them. */
export const LIST_PATHS = {
  home: '/',
  articles: '/articles',
  cases: '/cases',
  timeline: '/timeline',
  figures: '/figures',
  sources: '/sources',
  people: '/people',
  places: '/places',
  glossary: '/glossary',
  search: '/search',
} as const

/** Where the pages of the states stand, and the page of content that leads to them. */
export const ROLLOUT_PATH = '/rollout'

/** The page of content that shows the ledger of official positions. */
export const STATEMENTS_PATH = '/statements'

/** The page of content that says how to cite the site. */
export const CITE_PATH = '/cite'

/** The page that `content/pages` calls home is the start. */
export const HOME_PAGE = 'home'

const PATHS: Record<LinkKind, (id: string) => string> = {
  event: (id) => `/events/${id}`,
  source: (id) => `/sources/${id}`,
  person: (id) => `${LIST_PATHS.people}#${id}`,
  place: (id) => `${LIST_PATHS.places}#${id}`,
  term: (id) => `${LIST_PATHS.glossary}#${id}`,
  thread: (id) => `/timeline/${id}`,
  state: (id) => `${ROLLOUT_PATH}/${id}`,
  figure: (id) => `${LIST_PATHS.figures}/${id}`,
  article: (id) => `/articles/${id}`,
  case: (id) => `/cases/${id}`,
  page: (id) => (id === HOME_PAGE ? LIST_PATHS.home : `/${id}`),
}

/** All link kinds. */
export const LINK_KINDS = Object.keys(PATHS) as LinkKind[]

/** The public path of a thing, with an anchor on its page if one is given (unescaped). Never ends in a slash, but for the start. */
export function pathOf(kind: LinkKind, id: string, anchor?: string): string {
  const path = PATHS[kind](id)
  return anchor ? `${path}#${encodeURIComponent(anchor)}` : path
}

/** The absolute address of a path, or undefined where the site has no public origin. */
export function absoluteUrl(origin: string | undefined, path: string): string | undefined {
  return origin ? new URL(path, origin).href : undefined
}

/** The prefixes of short addresses for paper, by the kind of record to which they lead. */
export const SHORT_PREFIXES = { event: '/e/', source: '/s/' } as const

/** The short path of an event or source: `/e/k3w9`. */
export function shortPathOf(kind: keyof typeof SHORT_PREFIXES, code: string): string {
  return `${SHORT_PREFIXES[kind]}${code}`
}

/** The address of a path as citations and files print it: absolute, or the path alone where the site has no public origin. */
export function siteAddress(origin: string | undefined, path: string): string {
  return absoluteUrl(origin, path) ?? path
}
