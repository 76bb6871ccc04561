import { z } from 'zod'
import {
  eventDocumentSchema,
  eventsDocumentSchema,
  type SCHEMA_PATHS,
  schemaAddress,
  sourcesDocumentSchema,
} from './json-documents'

const TITLES = {
  events: 'Events of the timeline',
  sources: 'Sources',
  event: 'One event with its citations',
} as const

/**
 * The published schema of files of events (JSON Schema, draft 2020-12), made from the zod schema, descriptions kept.
 * `origin`: the public origin of the site; without it `$id` is a path.
 */
export function formatEventsSchema(origin?: string): string {
  return formatSchema('events', eventsDocumentSchema, origin)
}

/** The same of files of sources. */
export function formatSourcesSchema(origin?: string): string {
  return formatSchema('sources', sourcesDocumentSchema, origin)
}

/** The same of the file of one event. */
export function formatEventSchema(origin?: string): string {
  return formatSchema('event', eventDocumentSchema, origin)
}

function formatSchema(name: keyof typeof SCHEMA_PATHS, schema: z.ZodType, origin = '/'): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  const document = { $schema, $id: schemaAddress(name, origin), title: TITLES[name], ...rest }
  return `${JSON.stringify(document, undefined, 2)}\n`
}
