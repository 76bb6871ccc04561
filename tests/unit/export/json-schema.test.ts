import { Ajv2020 } from 'ajv/dist/2020'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatEventJson, formatEventsJson, formatSourcesJson } from '@/lib/export/format-json'
import { formatEventSchema, formatEventsSchema, formatSourcesSchema } from '@/lib/export/json-schema'
import { collection, eventEntry, RUNS, sourceEntry } from './arbitraries'
import { COLLECTION, EVENT, SOURCE } from './example-records'

const SCHEMAS = { events: formatEventsSchema(), sources: formatSourcesSchema(), event: formatEventSchema() }

const line = { text: 'A line', html: 'A <i>line</i>' }
const CITATIONS = { citations: [{ style: 'apa', name: 'APA', ...line }], flyer: line, slide: line }

const DOCUMENTS = {
  events: formatEventsJson(COLLECTION, [EVENT]),
  sources: formatSourcesJson(COLLECTION, [SOURCE]),
  event: formatEventJson(EVENT, CITATIONS, 'A Small Site'),
}

// ajv is the judge: it knows nothing of the zod schemas from which ours are made.
const ajv = new Ajv2020({ strict: true, allErrors: true })
const validators = {
  events: ajv.compile(JSON.parse(SCHEMAS.events)),
  sources: ajv.compile(JSON.parse(SCHEMAS.sources)),
  event: ajv.compile(JSON.parse(SCHEMAS.event)),
}

/**
 * Version 1 is a promise to programs that read the files. A change of these snapshots must be deliberate: a key that may be
 * absent can be added; what breaks a reader (a key renamed, removed or newly required, another type, a value taken out of a
 * list) makes version 2, at `/schema/…-2.json`, beside version 1.
 */
test.each(['events', 'sources', 'event'] as const)('version 1 of the schema of %s is as published', async (name) => {
  await expect(SCHEMAS[name]).toMatchFileSnapshot(`./schema-${name}-1.snapshot.txt`)
})

test('a schema is named by its address, and each of its keys is described', () => {
  const schema = JSON.parse(formatEventsSchema('https://example.org'))
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/schema/events-1.json',
    title: 'Events of the timeline',
  })
  expect(JSON.parse(SCHEMAS.sources).$id).toBe('/schema/sources-1.json')
  const { properties } = schema.properties.events.items
  expect(Object.keys(properties).filter((key) => !properties[key].description)).toEqual([])
})

test('files hold what their schema says', () => {
  fc.assert(
    fc.property(collection, eventEntry, sourceEntry, (about, event, source) => {
      const faults = [
        validators.events(JSON.parse(formatEventsJson(about, [event]))) ? [] : validators.events.errors,
        validators.sources(JSON.parse(formatSourcesJson(about, [source]))) ? [] : validators.sources.errors,
        validators.event(JSON.parse(formatEventJson(event, CITATIONS, 'A Small Site'))) ? [] : validators.event.errors,
      ]
      expect(faults).toEqual([[], [], []])
    }),
    RUNS,
  )
})

/** A part of a document to change so that the schema refuses it. */
const BROKEN: [name: keyof typeof DOCUMENTS, part: string, change: string][] = [
  ['events', '"version": 1', '"version": "1"'],
  ['events', '"id": "exampletown-letter"', '"id": ""'],
  ['events', '"kind": "statement"', '"kind": "rumor"'],
  ['events', '"certainty"', '"certainity"'],
  ['events', '"date_earliest": "2010-05-01"', '"date_earliest": "May 2010"'],
  ['events', `"sha256": "${EVENT.sha256}"`, '"sha256": "0"'],
  ['sources', '"claims": 2', '"claims": 2.5'],
  ['sources', '"claims": 2', '"claims": -2'],
  ['sources', '"standing": "secondary"', '"standing": "hearsay"'],
  ['event', '"flyer"', '"leaflet"'],
  ['event', '"style": "apa"', '"style": null'],
]

test.each(BROKEN)('a document of %s with %j as %j is refused', (name, part, change) => {
  expect(validators[name](JSON.parse(DOCUMENTS[name]))).toBe(true)
  const broken = DOCUMENTS[name].replace(part, change)
  expect(broken).not.toBe(DOCUMENTS[name])
  expect(validators[name](JSON.parse(broken))).toBe(false)
})
