import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EventCitations, formatEventJson, formatEventsJson, formatSourcesJson } from '@/lib/export/format-json'
import { parseEventJson, parseEventsJson, parseSourcesJson } from '@/lib/export/parse-json'
import { cleaned, collection, eventEntry, hostileText, RUNS, sourceEntry } from './arbitraries'
import { COLLECTION, EVENT, SOURCE } from './example-records'

const CITATIONS: EventCitations = {
  citations: [{ style: 'apa', name: 'APA', text: 'Exampletown asks.', html: '<i>Exampletown asks</i>.' }],
  flyer: { text: 'Exampletown asks. More: example.org/e/k3w9', html: 'Exampletown asks. More: example.org/e/k3w9' },
  slide: { text: 'Exampletown asks.', html: 'Exampletown asks.' },
}

test('a file of events says what it is, which version, on what terms and how to credit it', () => {
  const text = formatEventsJson(COLLECTION, [EVENT])
  expect(JSON.parse(text)).toEqual({
    $schema: 'https://example.org/schema/events-1.json',
    version: 1,
    about: {
      title: 'Timeline: Exampletown',
      url: 'https://example.org/timeline/exampletown',
      updated: '2026-06-30',
      content_version: '3fa9c1d2',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      attribution:
        'Credit “Timeline: Exampletown”, Can Cities Opt Out?, https://example.org/timeline/exampletown (version 3fa9c1d2, last changed 30 June 2026).',
    },
    events: [EVENT],
  })
  expect(text).toMatch(/^\{\n {2}"\$schema": /)
  expect(text).toMatch(/\n\}\n$/)
})

test('a site without a public origin gives the path of the schema', () => {
  const text = formatSourcesJson({ ...COLLECTION, siteUrl: '/', url: '/sources', updated: '' }, [SOURCE])
  const { $schema, about } = JSON.parse(text)
  expect($schema).toBe('/schema/sources-1.json')
  expect(about).not.toHaveProperty('updated')
  expect(about.attribution).toBe('Credit “Timeline: Exampletown”, Can Cities Opt Out?, /sources (version 3fa9c1d2).')
})

test('the file of one event carries its citations and lines, and no more of them than the schema knows', () => {
  const line = { style: 'flyer', name: 'A line for a flyer', ...CITATIONS.flyer }
  const document = JSON.parse(formatEventJson(EVENT, { ...CITATIONS, flyer: line }, 'A Small Site'))
  expect(document).toMatchObject({ $schema: 'https://example.org/schema/event-1.json', event: EVENT, ...CITATIONS })
  expect(document.about).toMatchObject({ title: EVENT.title, content_version: 'aaaaaaaa', updated: EVENT.updated })
  expect(document.about.attribution).toContain(`“${EVENT.title}”, A Small Site, ${EVENT.url} (version aaaaaaaa`)
})

test('any events and sources come back from their files, every field of them', () => {
  fc.assert(
    fc.property(
      collection,
      fc.array(eventEntry, { maxLength: 2 }),
      fc.array(sourceEntry, { maxLength: 2 }),
      (about, events, sources) => {
        const text = formatEventsJson(about, events)
        expect(text).toBe(formatEventsJson(about, events))
        // JSON would write control characters and halves of characters like this, and some readers refuse both.
        expect(text).not.toMatch(/\\u[0-9a-f]{4}/)
        const read = parseEventsJson(text)
        expect('document' in read && read.document.events).toEqual(cleaned(events))
        const readSources = parseSourcesJson(formatSourcesJson(about, sources))
        expect('document' in readSources && readSources.document.sources).toEqual(cleaned(sources))
      },
    ),
    RUNS,
  )
})

test('any event comes back from its own file with its citations', () => {
  const line = fc.record({ text: hostileText, html: hostileText })
  const citation = fc.record({ style: fc.constant('apa'), name: hostileText, text: hostileText, html: hostileText })
  const ready = fc.record({ citations: fc.array(citation, { maxLength: 2 }), flyer: line, slide: line })
  fc.assert(
    fc.property(eventEntry, ready, (entry, citations) => {
      const read = parseEventJson(formatEventJson(entry, citations, 'A Small Site'))
      expect('document' in read && read.document).toMatchObject({ event: cleaned(entry), ...cleaned(citations) })
    }),
    RUNS,
  )
})

/** A part of a file of events to change, and what is said then. */
const FAULTS: [part: string, change: string, fault: RegExp][] = [
  ['{', '', /^The text is not JSON: .*\.$/],
  ['"version": 1', '"version": 2', /^\$\.version: /],
  ['"status": "disputed"', '"status": "doubtful"', /^\$\.events\[0\]\.status: /],
  ['"id": "post-2010"', '"id": 2010', /^\$\.events\[0\]\.sources\[0\]\.id: /],
  ['"in_ledger"', '"in ledger"', /^\$\.events\[0\]\.in_ledger: /],
  ['"events"', '"happenings"', /^\$\.events: /],
]

test.each(FAULTS)('%j for %j in a file is told with its place', (part, change, fault) => {
  const text = formatEventsJson(COLLECTION, [EVENT])
  expect(text).toContain(part)
  const read = parseEventsJson(text.replace(part, change))
  expect('faults' in read && read.faults[0]).toMatch(fault)
})
