import { formatCslJson } from '../citation/format-csl-json'
import { formatCountiesCsv } from '../rollout/format-counties'
import { formatSearchIndex } from '../search/format-search-index'
import type { Site } from '../site/site'
import { pathOf, ROLLOUT_PATH } from '../url/paths'
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
    ...rolloutFiles(site),
    { path: index.path, type: 'application/json; charset=utf-8', text: () => index.text },
    ...[...site.sources.values()].map((source) => ({
      path: `${source.href}.csl.json`,
      type: DATA_TYPES['.csl.json'],
      text: () => formatCslJson(source.id, source),
    })),
  ]
}

/** The county data: all of them, and those of each state. */
function rolloutFiles({ rollout }: Site): DataFile[] {
  if (!rollout) return []
  return [
    {
      path: `${ROLLOUT_PATH}/counties.csv`,
      type: DATA_TYPES['.csv'],
      text: () => formatCountiesCsv(rollout.counties),
    },
    ...rollout.states.map((state) => ({
      path: `${pathOf('state', state.id)}.csv`,
      type: DATA_TYPES['.csv'],
      text: () => formatCountiesCsv(state.counties),
    })),
  ]
}
