import {
  type EventDocument,
  type EventsDocument,
  eventDocumentSchema,
  eventsDocumentSchema,
  type SourcesDocument,
  sourcesDocumentSchema,
} from './json-documents'
import { parseJsonText, type ReadDocument } from './parse-json-text'

/** Reads a file of events, as `formatEventsJson` writes it. */
export function parseEventsJson(text: string): ReadDocument<EventsDocument> {
  return parseJsonText(text, eventsDocumentSchema)
}

/** Reads a file of sources, as `formatSourcesJson` writes it. */
export function parseSourcesJson(text: string): ReadDocument<SourcesDocument> {
  return parseJsonText(text, sourcesDocumentSchema)
}

/** Reads the file of one event, as `formatEventJson` writes it. */
export function parseEventJson(text: string): ReadDocument<EventDocument> {
  return parseJsonText(text, eventDocumentSchema)
}
