import { z } from 'zod'
import { siteAddress } from '../url/paths'
import { eventEntrySchema } from './event-entry'
import { day, text } from './schema-fields'
import { sourceEntrySchema } from './source-entry'

const about = z
  .strictObject({
    title: text('What the document holds.'),
    url: text('The address of the page on which it stands.'),
    updated: day('The day of the last change in it. Absent if nothing is in it.').optional(),
    content_version: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .describe('Changes with the records in it: first eight hex digits of a SHA-256 over theirs.'),
    license: text('The license of our own text and data, by its address.'),
    attribution: text('How to credit it.'),
  })
  .describe('What this is, which version of it, and on what terms.')

const head = {
  $schema: text('The address of the schema.'),
  version: z.literal(1).describe('The version of the schema.'),
  about,
}

const line = (doc: string) => z.strictObject({ text: text('The line.'), html: text('The same as HTML.') }).describe(doc)

const citation = z.strictObject({
  style: text('The id of the style.'),
  name: text('Its name.'),
  text: text('The citation. What only the reader knows stands in square brackets.'),
  html: text('The same as HTML, with italics.'),
})

/** A file of events. */
export const eventsDocumentSchema = z.strictObject({
  ...head,
  events: z.array(eventEntrySchema).describe('The events, in the order of their page.'),
})
export type EventsDocument = z.output<typeof eventsDocumentSchema>

/** A file of sources. */
export const sourcesDocumentSchema = z.strictObject({
  ...head,
  sources: z.array(sourceEntrySchema).describe('The sources, in the order of their page.'),
})
export type SourcesDocument = z.output<typeof sourcesDocumentSchema>

/** The file of one event, with citations ready to copy. */
export const eventDocumentSchema = z.strictObject({
  ...head,
  event: eventEntrySchema.describe('The event.'),
  citations: z.array(citation).describe('The event’s page, cited in each style.'),
  flyer: line('The event as a line for a flyer.'),
  slide: line('The event as a line for a slide.'),
})
export type EventDocument = z.output<typeof eventDocumentSchema>

/** Where the published schemas of version 1 stand. A change that breaks a reader makes version 2 beside them. */
export const SCHEMA_PATHS = {
  events: '/schema/events-1.json',
  sources: '/schema/sources-1.json',
  event: '/schema/event-1.json',
} as const

/** The address of a schema as seen from any address of the site; its path if that is a path. */
export function schemaAddress(name: keyof typeof SCHEMA_PATHS, siteUrl: string): string {
  return siteAddress(siteUrl.startsWith('/') ? undefined : siteUrl, SCHEMA_PATHS[name])
}
