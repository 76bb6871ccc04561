import { formatCslJson } from '../citation/format-csl-json'
import { formatSearchIndex } from '../search/format-search-index'
import type { Site } from '../site/site'
import { DATA_TYPES } from './header-rules'

/** A file of data: its public path, its media type, and its text, made when it is asked for. */
export type DataFile = { path: string; type: string; text: () => string }

/**
 * Every data file of the site. One list for both ways to answer: the handler of our own server and the plain folder.
 * The text depends on the records alone, never on the clock.
 */
export function listDataFiles(site: Site): DataFile[] {
  const index = formatSearchIndex(site)
  return [
    { path: index.path, type: 'application/json; charset=utf-8', text: () => index.text },
    ...[...site.sources.values()].map((source) => ({
      path: `${source.href}.csl.json`,
      type: DATA_TYPES['.csl.json'],
      text: () => formatCslJson(source.id, source),
    })),
  ]
}
