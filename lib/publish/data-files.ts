import { formatSourcesFile, formatViewFile } from '../export/collection-files'
import { buildSet, listViews, sourceCollection } from '../export/collections'
import { formatCountiesCsv } from '../export/county-csv'
import { COLLECTION_FORMATS } from '../export/file-formats'
import { SCHEMA_PATHS } from '../export/json-documents'
import { formatEventSchema, formatEventsSchema, formatSourcesSchema } from '../export/json-schema'
import { listRecordFiles } from '../export/record-files'
import { readIds } from '../export/set-query'
import { formatSearchIndex } from '../search/format-search-index'
import type { Site } from '../site/site'
import { LIST_PATHS, pathOf, ROLLOUT_PATH } from '../url/paths'
import { formatSiteLinkset } from './format-site-linkset'
import { DATA_TYPES, dataTypeOf } from './header-rules'
import { LINKSET_PATH } from './page-links'

/** A file of data: its public path, its media type, and its text, made when it is asked for. */
export type DataFile = { path: string; type: string; text: () => string }

/**
 * Every data file of the site. One list for both ways to answer: the handler of our own server and the plain folder.
 * The text depends on the records alone, never on the clock.
 */
export function listDataFiles(site: Site): DataFile[] {
  const index = formatSearchIndex(site)
  const views = listViews(site)
  const sources = sourceCollection(site)
  return [
    ...rolloutFiles(site),
    { path: index.path, text: () => index.text },
    ...listRecordFiles(site, new Set(views.map(({ path }) => path))),
    ...COLLECTION_FORMATS.flatMap(({ ending }) => [
      ...views.map((view) => ({ path: `${view.path}${ending}`, text: () => formatViewFile(site, view, ending) })),
      { path: `${sources.path}${ending}`, text: () => formatSourcesFile(site, sources, ending) },
    ]),
    { path: SCHEMA_PATHS.events, text: () => formatEventsSchema(site.origin) },
    { path: SCHEMA_PATHS.sources, text: () => formatSourcesSchema(site.origin) },
    { path: SCHEMA_PATHS.event, text: () => formatEventSchema(site.origin) },
    { path: LINKSET_PATH, text: () => formatSiteLinkset(site, views) },
  ].map(({ path, text }) => ({ path, text: once(text), type: dataTypeOf(path) ?? DATA_TYPES['.json'] }))
}

/**
 * A file of a chosen set of events, `/timeline.bib?ids=a,b`: only our own server answers it. Undefined if the path is no
 * file of the timeline, if no ids are asked for, or if none of them is known.
 */
export function findSetFile(site: Site, path: string, query: URLSearchParams): DataFile | undefined {
  const format = COLLECTION_FORMATS.find(({ ending }) => path === `${LIST_PATHS.timeline}${ending}`)
  if (!format) return undefined
  const { view } = buildSet(site, readIds(query))
  if (view.events.length === 0) return undefined
  return { path, type: dataTypeOf(path) ?? DATA_TYPES['.json'], text: () => formatViewFile(site, view, format.ending) }
}

/** Makes a text at the first call and remembers it: the largest take a second, and all together some 40 MB. */
function once(make: () => string): () => string {
  let made: string | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The county data: all of them, and those of each state. */
function rolloutFiles({ rollout }: Site): Omit<DataFile, 'type'>[] {
  if (!rollout) return []
  return [
    { path: `${ROLLOUT_PATH}/counties.csv`, text: () => formatCountiesCsv(rollout.counties) },
    ...rollout.states.map((state) => ({
      path: `${pathOf('state', state.id)}.csv`,
      text: () => formatCountiesCsv(state.counties),
    })),
  ]
}
