import { parseRis } from '../../lib/citation/formats/parse-ris'
import { parseEventCsv } from '../../lib/export/event-csv'
import type { FileEnding } from '../../lib/export/file-formats'
import { parseCsvRows } from '../../lib/export/parse-csv-rows'
import { parseICalendar } from '../../lib/export/parse-icalendar'
import { parseEventsJson } from '../../lib/export/parse-json'
import { parseTimelineJs } from '../../lib/export/parse-timelinejs'

/**
 * The ids of the events in a file of the timeline or a set, each as often as it stands there, read by a reader of the
 * format. Throws an Error if the file cannot be read.
 */
export function idsInFile(ending: FileEnding, file: string): string[] {
  return READERS[ending](file).sort()
}

const READERS: Record<FileEnding, (file: string) => string[]> = {
  '.json': (file) => readable(parseEventsJson(file)).document.events.map(({ id }) => id),
  '.csv': (file) => readable(parseEventCsv(file)).events.map(({ id }) => id),
  '.ics': (file) => {
    const { entries, problems } = parseICalendar(file)
    if (problems.length > 0) throw new Error(problems.join(' '))
    return eventsAt(entries.map(({ url }) => url))
  },
  '.timelinejs.json': (file) => eventsAt(readable(parseTimelineJs(file)).events.map(({ url }) => url)),
  '.timelinejs.csv': (file) => {
    const table = parseCsvRows(file)
    if ('fault' in table) throw new Error(table.fault)
    // The last link of a text leads to the record.
    return table.rows.map(({ Text = '' }) => [...Text.matchAll(/\/events\/([a-z0-9-]+)"/g)].at(-1)?.[1] ?? 'no event')
  },
  // Feeds hold corrections too.
  '.atom': (file) => eventsAt([...file.matchAll(/<entry>[\s\S]*?<link [^>]*href="([^"]*)"/g)].map(([, url]) => url)),
  '.feed.json': (file) => eventsAt((JSON.parse(file) as { items: { url: string }[] }).items.map(({ url }) => url)),
  '.jsonld': (file) =>
    eventsAt((JSON.parse(file) as { hasPart: { '@id': string }[] }).hasPart.map((part) => part['@id'])),
  // Files of works begin with the view itself.
  '.ris': (file) => {
    const { records, faults } = parseRis(file)
    if (faults.length > 0) throw new Error(faults.join(' '))
    return eventsAt(records.flatMap(({ fields }) => fields.get('UR') ?? []))
  },
  '.csl.json': (file) => eventsAt((JSON.parse(file) as { URL: string }[]).map(({ URL: url }) => url)),
  '.bib': (file) => [...file.matchAll(/^@\w+\{event-([^,]*),/gm)].map(([, id]) => id ?? ''),
  '.md': (file) => {
    const [text = ''] = file.split('\n## Cite this\n')
    return [...text.matchAll(/\/events\/([a-z0-9-]+)>$/gm)].map(([, id]) => id ?? '')
  },
}

function eventsAt(urls: readonly (string | undefined)[]): string[] {
  return urls.flatMap((url) => /\/events\/([a-z0-9-]+)$/.exec(url ?? '')?.[1] ?? [])
}

function readable<T extends object>(read: T | { faults: string[] }): T {
  if ('faults' in read) throw new Error(read.faults.join(' '))
  return read
}
