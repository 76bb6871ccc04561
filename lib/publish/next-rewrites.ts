import { SET_PARAMETER } from '../export/set-query'
import { LIST_PATHS } from '../url/paths'
import { dataPattern } from './header-rules'

/** A rule as `rewrites()` of next.config.ts takes it. */
export type NextRewrite = { source: string; has?: { type: 'query'; key: string }[]; destination: string }

/** Which handler answers what has no page of its own: data files, the search index, a chosen set of events, a search. */
export function nextRewrites(): NextRewrite[] {
  return [
    { source: `/:file(${dataPattern()})`, destination: '/data-files/:file' },
    { source: '/assets/:file(search-index\\..*)', destination: '/data-files/assets/:file' },
    // A page cannot read a query and stay static: a handler fills the static page.
    { source: LIST_PATHS.timeline, has: [{ type: 'query', key: SET_PARAMETER }], destination: '/sets/timeline' },
    { source: '/search', has: [{ type: 'query', key: 'q' }], destination: '/search/results' },
  ]
}
