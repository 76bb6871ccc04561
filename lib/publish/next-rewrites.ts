import { DATA_TYPES } from './header-rules'

/** A rule as `rewrites()` of next.config.ts takes it. */
export type NextRewrite = { source: string; has?: { type: 'query'; key: string }[]; destination: string }

/** Which handler answers what has no page of its own: data files, the search index, a search. */
export function nextRewrites(): NextRewrite[] {
  return [
    ...Object.keys(DATA_TYPES).map((ending) => ({
      source: `/:path(.*)${ending.replace(/\./g, '\\.')}`,
      destination: `/data-files/:path${ending}`,
    })),
    { source: '/assets/:file(search-index\\..*)', destination: '/data-files/assets/:file' },
    // A page cannot read a query and stay static: a handler fills the static search page.
    { source: '/search', has: [{ type: 'query', key: 'q' }], destination: '/search/results' },
  ]
}
