import { formatCslJson } from '../citation/format-csl-json'
import type { Site } from '../site/site'

/** A file of data: its public path, and its text, made when it is asked for. Its media type follows from its ending. */
export type DataFile = { path: string; text: () => string }

/**
 * Every data file of the site. One list for both ways to answer: the handler of our own server and the plain folder.
 * The text depends on the records alone, never on the clock.
 */
export function listDataFiles(site: Site): DataFile[] {
  return [...site.sources.values()].map((source) => ({
    path: `${source.href}.csl.json`,
    text: () => formatCslJson(source.id, source),
  }))
}
