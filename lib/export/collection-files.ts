import type { CslItem } from '../citation/csl-item'
import { formatBiblatex } from '../citation/formats/format-biblatex'
import { formatCslJson } from '../citation/formats/format-csl-json'
import { formatRis } from '../citation/formats/format-ris'
import type { Site, SiteEvent, Source } from '../site/site'
import { LIST_PATHS } from '../url/paths'
import {
  buildCorrectionEntries,
  buildEventDatedItem,
  buildEventEntry,
  buildSourceDatedItem,
  buildSourceEntry,
} from './build-entries'
import type { EventView } from './collections'
import type { Collection, CorrectionEntry, DatedItem } from './dated-item'
import { formatEventCsv } from './event-csv'
import { COLLECTION_FORMATS, type FileEnding } from './file-formats'
import { formatAtom } from './format-atom'
import { formatICalendar } from './format-icalendar'
import { formatEventsJson, formatSourcesJson } from './format-json'
import { formatJsonFeed } from './format-json-feed'
import { collectionJsonLd, type DataFile, formatJsonLd } from './format-json-ld'
import { formatTimelineJs, formatTimelineJsCsv } from './format-timelinejs'
import { eventItem, itemOfSource, viewItem } from './own-item'
import { formatSourcesMarkdown, formatViewMarkdown } from './record-markdown'
import { formatSourceCsv } from './source-csv'
import { fileAddress } from './web-address'

/** What the files of one collection are made from; each part is made when a format asks for it. */
type Parts = {
  collection: Collection
  /** Of a view or set itself first, then its events; of the index of sources only these: they are what is cited. */
  items: () => CslItem[]
  dated: () => DatedItem[]
  corrections: () => CorrectionEntry[]
  csv: () => string
  json: () => string
  markdown: () => string
}

/** One file of a view of the timeline or a chosen set. */
export function formatViewFile(site: Site, view: EventView, ending: FileEnding): string {
  const entries = () => view.events.map((event) => buildEventEntry(site, event))
  return formatFile(ending, {
    collection: view,
    items: () => [viewItem(site, view), ...view.events.map((event) => eventItem(site, event))],
    dated: () => view.events.map((event) => buildEventDatedItem(site, event)),
    // Who follows the whole timeline hears of every correction.
    corrections: () =>
      buildCorrectionEntries(site, view.path === LIST_PATHS.timeline ? undefined : keysOf('event', view.events)),
    csv: () => formatEventCsv(entries()),
    json: () => formatEventsJson(view, entries()),
    markdown: () => formatViewMarkdown(site, view),
  })
}

/** One file of the index of sources. */
export function formatSourcesFile(
  site: Site,
  index: Collection & { sources: readonly Source[] },
  ending: FileEnding,
): string {
  const entries = () => index.sources.map((source) => buildSourceEntry(site, source))
  return formatFile(ending, {
    collection: index,
    items: () => index.sources.map(itemOfSource),
    dated: () => index.sources.map((source) => buildSourceDatedItem(site, source)),
    corrections: () => buildCorrectionEntries(site, keysOf('source', index.sources)),
    csv: () => formatSourceCsv(entries()),
    json: () => formatSourcesJson(index, entries()),
    markdown: () => formatSourcesMarkdown(site, index),
  })
}

const FORMATTERS: Record<FileEnding, (parts: Parts) => string> = {
  '.bib': ({ items }) => formatBiblatex(items()),
  '.ris': ({ items }) => formatRis(items()),
  '.csl.json': ({ items }) => formatCslJson(items()),
  '.md': ({ markdown }) => markdown(),
  '.csv': ({ csv }) => csv(),
  '.json': ({ json }) => json(),
  '.ics': ({ collection, dated }) => formatICalendar(collection, dated()),
  '.timelinejs.json': ({ collection, dated }) => formatTimelineJs(collection, dated()),
  '.timelinejs.csv': ({ dated }) => formatTimelineJsCsv(dated()),
  '.atom': ({ collection, dated, corrections }) => formatAtom(collection, dated(), corrections()),
  '.feed.json': ({ collection, dated, corrections }) => formatJsonFeed(collection, dated(), corrections()),
  '.jsonld': ({ collection, dated }) => formatJsonLd(collectionJsonLd(collection, dated(), dataFilesOf(collection))),
}

function formatFile(ending: FileEnding, parts: Parts): string {
  return FORMATTERS[ending](parts)
}

/** The files of a collection for catalogs of data, all but the one that is for them. Of a set the choice is in each address. */
export function dataFilesOf({ url }: Collection): DataFile[] {
  return COLLECTION_FORMATS.filter(({ ending }) => ending !== '.jsonld').map(({ ending, type, name }) => ({
    url: fileAddress(url, ending),
    mediaType: type,
    name,
  }))
}

function keysOf(kind: 'event' | 'source', records: readonly (SiteEvent | Source)[]): Set<string> {
  return new Set(records.map(({ id }) => `${kind}:${id}`))
}
