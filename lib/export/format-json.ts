import { cleanJson } from './clean-text'
import { type Collection, LICENSE_URL } from './dated-item'
import type { EventEntry } from './event-entry'
import { formatAttribution } from './format-attribution'
import { type EventDocument, type EventsDocument, type SourcesDocument, schemaAddress } from './json-documents'
import type { Loss } from './loss'
import { shortVersion } from './short-version'
import type { SourceEntry } from './source-entry'

/** What the JSON files keep of an event or source. */
export const JSON_LOSSES = [
  {
    field: 'account',
    kept: 'in part',
    how: 'Without its marks and links. Which sentence rests on which source is on the page, and in Markdown.',
  },
  {
    field: 'every other field',
    kept: 'yes',
    how: 'As recorded. Characters that cannot be printed are left out of texts, and line breaks are line feeds.',
  },
] as const satisfies readonly Loss[]

/** Citations and lines of an event, ready to copy, as text and as HTML. */
export type EventCitations = Pick<EventDocument, 'citations' | 'flyer' | 'slide'>

/** Events of a collection as JSON after `/schema/events-1.json`, two spaces deep, in the order given. */
export function formatEventsJson(collection: Collection, entries: readonly EventEntry[]): string {
  const document: EventsDocument = {
    $schema: schemaAddress('events', collection.siteUrl),
    version: 1,
    about: aboutOf(collection),
    events: [...entries],
  }
  return cleanJson(document)
}

/** Sources of a collection as JSON after `/schema/sources-1.json`, two spaces deep, in the order given. */
export function formatSourcesJson(collection: Collection, entries: readonly SourceEntry[]): string {
  const document: SourcesDocument = {
    $schema: schemaAddress('sources', collection.siteUrl),
    version: 1,
    about: aboutOf(collection),
    sources: [...entries],
  }
  return cleanJson(document)
}

/** One event as JSON after `/schema/event-1.json`, two spaces deep, with citations ready to copy. `siteTitle`: who is credited. */
export function formatEventJson(
  entry: EventEntry,
  { citations, flyer, slide }: EventCitations,
  siteTitle: string,
): string {
  const { title, url, updated } = entry
  const version = shortVersion(entry.sha256)
  const document: EventDocument = {
    $schema: schemaAddress('event', url),
    version: 1,
    about: aboutOf({ title, siteTitle, url, updated, version, license: LICENSE_URL }),
    event: entry,
    citations: citations.map(({ style, name, text, html }) => ({ style, name, text, html })),
    flyer: { text: flyer.text, html: flyer.html },
    slide: { text: slide.text, html: slide.html },
  }
  return cleanJson(document)
}

type Described = Pick<Collection, 'title' | 'siteTitle' | 'url' | 'updated' | 'version' | 'license'>

function aboutOf(described: Described): EventsDocument['about'] {
  const { title, url, updated, version, license } = described
  return {
    title,
    url,
    ...(updated ? { updated } : {}),
    content_version: version,
    license,
    attribution: formatAttribution(described),
  }
}
