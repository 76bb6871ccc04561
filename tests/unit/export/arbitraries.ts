import fc from 'fast-check'
import { cleanText } from '@/lib/export/clean-text'
import type { Collection, CorrectionEntry, DatedItem } from '@/lib/export/dated-item'
import { LICENSE_URL } from '@/lib/export/dated-item'
import type { EventEntry } from '@/lib/export/event-entry'
import type { SourceEntry } from '@/lib/export/source-entry'
import { parseDate } from '@/lib/schema/date'
import { CHANNELS, EFFECTS, EVENT_KINDS, OFFICES, POSITIONS, STAGES, STATUSES } from '@/lib/schema/event'
import { SEEN, SIDES, SOURCE_TYPES } from '@/lib/schema/source'
import { formatDate } from '@/lib/timeline/format-date'

/** For every `fc.assert`: the same cases each time, few enough for a quick run. */
export const RUNS = { seed: 20080327, numRuns: 60 } as const

/** Texts that break files of some format when they are printed as they are. */
export const HOSTILE_TEXTS = [
  '=cmd|"/c calc"!A1',
  '+1-555-0100',
  '-5',
  '@SUM(A1)',
  '\t=1+1',
  '\r\n=1+1',
  '\n=1+1',
  "'quoted'",
  "'=1",
  '"double", and ""twice""',
  'a; b; c | d | e \\; f \\',
  'comma, semicolon; colon: backslash \\ pipe |',
  '{braces} 100% $x_1^2$ # ~ & \\textbf{bold}',
  '<script>alert("x")</script><!-- --> ]]> <![CDATA[',
  '</p><p>&amp; &lt;b&gt; &#39;',
  'BEGIN:VCALENDAR\r\nEND:VEVENT',
  'TY  - CASE\nER  - ',
  'two\n\nparagraphs',
  '\u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627',
  '\u{1F3F4}\u200D\u2620\uFE0F \u{1F469}\u200D\u{1F469}\u200D\u{1F467} e\u0301 ﬁ',
  'lone \uD800 high, \uDC00 low',
  'bell \u0007 null \u0000 escape \u001B[31m',
  'line\u2028and paragraph\u2029separators\u0085\u00A0\uFEFF',
  '   spaces around   ',
  '2010-05-18T10:00:00Z',
  '__proto__',
] as const

const WORDS = ['Example', 'Exampletown', 'Wanda Writer', 'The Example Post', 'sheriff', 'Año', 'opt out']

/** A text with at least one word: hostile, or of any characters, or plain. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.constant(''), fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 8 })),
    fc.constantFrom(...WORDS),
    fc.oneof(fc.constant(''), fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'grapheme', maxLength: 8 })),
  )
  .map((parts) => parts.join(''))

/** A value as files carry it: every text in it cleaned. */
export function cleaned<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === 'string' ? cleanText(inner) : inner)) as T
}

/** A calendar day, year-month-day. */
export const day: fc.Arbitrary<string> = fc
  .integer({ min: -25_567, max: 25_567 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))

const year = fc.integer({ min: 1900, max: 2039 }).map(String)
const mark = fc.constantFrom('', '', '?', '~', '%')

const singleDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      day,
      day.map((text) => text.slice(0, 7)),
      year,
      year.map((text) => `${text.slice(0, 3)}X`),
      year.map((text) => `${text.slice(0, 2)}XX`),
      year.map((text) => `${text}-XX`),
      year.map((text) => `${text}-XX-XX`),
      day.map((text) => `${text.slice(0, 7)}-XX`),
      fc.tuple(year, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join('-')),
    ),
    mark,
  )
  .map((parts) => parts.join(''))
  .filter((text) => parseDate(text) !== undefined)

const spanDate: fc.Arbitrary<string> = fc
  .tuple(singleDate, singleDate)
  .map((ends) => ends.sort((a, b) => a.localeCompare(b, 'en')).join('/'))
  .filter((text) => {
    const date = parseDate(text)
    return date?.earliest !== undefined && date.latest !== undefined && date.earliest <= date.latest
  })

const halfSpan: fc.Arbitrary<string> = fc
  .tuple(singleDate, fc.constantFrom('..', ''), fc.boolean())
  .map(([date, gap, isEnd]) => (isEnd ? `${gap}/${date}` : `${date}/${gap}`))
  .filter((text) => parseDate(text) !== undefined)

/** A date in any form of EDTF level 1 that the site knows: marks, unknown digits, seasons, spans, open and unknown ends. */
export const edtf: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: singleDate },
  { weight: 1, arbitrary: spanDate },
  { weight: 1, arbitrary: halfSpan },
)

/** An id of a record. */
export const id: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('sf', 'county', 'letter', 'ruling', 'opt', 'out', '2010', '2', 'x'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('-'))

const ids = fc.uniqueArray(id, { maxLength: 3 })
const named = fc.uniqueArray(fc.record({ id, name: hostileText }), { maxLength: 3, selector: (one) => one.id })
const sha256 = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
const version = sha256.map((sum) => sum.slice(0, 8))

/** The start of addresses: absolute, or nothing where the site has no public origin. */
const origin = fc.constantFrom('https://example.org', '')

/** An address on another site. */
export const webAddress: fc.Arbitrary<string> = fc.constantFrom(
  'https://example.org/a?b=1&c=%22quoted%22#part',
  'https://example.org/%E2%80%AE(paren)/it%27s;semi,comma',
  'http://example.com/',
)

const keyOf = <T extends Record<string, unknown>>(record: T): fc.Arbitrary<keyof T & string> =>
  fc.constantFrom(...(Object.keys(record) as (keyof T & string)[]))

const statement = fc.record(
  { by: hostileText, office: keyOf(OFFICES), to: hostileText, channel: keyOf(CHANNELS), reason: hostileText },
  { requiredKeys: ['by', 'office', 'channel'] },
)

const history = fc.record(
  {
    how: fc.constantFrom(...Object.values(EFFECTS).map(([, words]) => words)),
    event: id,
    title: hostileText,
    date: edtf,
    note: hostileText,
  },
  { requiredKeys: ['how', 'event', 'title', 'date'] },
)

const affects = fc.record({ how: keyOf(EFFECTS), event: id, note: hostileText }, { requiredKeys: ['how', 'event'] })

const quotations = fc.array(fc.record({ words: hostileText, speaker: hostileText }), { minLength: 1, maxLength: 2 })

const citedSource = fc.record(
  {
    id,
    url: id.map((one) => `https://example.org/sources/${one}`),
    locator: hostileText,
    reference: hostileText,
    quotations,
  },
  { requiredKeys: ['id', 'url', 'reference'] },
)

const addresses = fc
  .tuple(origin, id)
  .map(([start, one]) => ({ id: one, url: `${start}/events/${one}`, short_url: `${start}/e/${one.slice(0, 4)}` }))

/** An event of the published JSON, with any keys that may be absent absent or there. */
export const eventEntry: fc.Arbitrary<EventEntry> = fc
  .tuple(
    addresses,
    edtf,
    fc.record(
      {
        title: hostileText,
        kind: keyOf(EVENT_KINDS),
        status: keyOf(STATUSES),
        certainty: hostileText,
        became_public: edtf,
        threads: named,
        places: named,
        people: named,
        answers: id,
        position: keyOf(POSITIONS),
        in_ledger: fc.boolean(),
        statement,
        body: hostileText,
        number: hostileText,
        stage: keyOf(STAGES),
        summary: hostileText,
        account: hostileText,
        sides: fc.array(fc.record({ who: hostileText, says: hostileText }), { maxLength: 2 }),
        reader_note: hostileText,
        history: fc.array(history, { maxLength: 2 }),
        affects: fc.array(affects, { maxLength: 2 }),
        contradicts: ids,
        sources: fc.array(citedSource, { maxLength: 3 }),
        checked: day,
        published: day,
        updated: day,
        sha256,
      },
      {
        requiredKeys: [
          'title',
          'kind',
          'status',
          'certainty',
          'threads',
          'places',
          'people',
          'in_ledger',
          'summary',
          'account',
          'sides',
          'history',
          'affects',
          'contradicts',
          'sources',
          'checked',
          'published',
          'updated',
          'sha256',
        ],
      },
    ),
  )
  .map(([address, date, rest]) => {
    const parsed = parseDate(date)
    return {
      ...address,
      date,
      date_in_words: formatDate(date),
      ...(parsed?.earliest ? { date_earliest: parsed.earliest } : {}),
      ...(parsed?.latest ? { date_latest: parsed.latest } : {}),
      ...rest,
    }
  })

/** A source of the published JSON, with any keys that may be absent absent or there. */
export const sourceEntry: fc.Arbitrary<SourceEntry> = fc
  .tuple(
    addresses.map(({ id: one, url, short_url }) => ({
      id: one,
      url: url.replace('/events/', '/sources/'),
      short_url: short_url.replace('/e/', '/s/'),
    })),
    fc.record(
      {
        type: keyOf(SOURCE_TYPES),
        title: hostileText,
        reference: hostileText,
        authors: fc.array(hostileText, { maxLength: 3 }),
        issued: edtf,
        container_title: hostileText,
        publisher: hostileText,
        authority: hostileText,
        number: hostileText,
        volume: hostileText,
        issue: hostileText,
        page: hostileText,
        section: hostileText,
        original_url: webAddress,
        archived_url: webAddress,
        standing: fc.constantFrom('primary' as const, 'secondary' as const),
        nature: hostileText,
        side: keyOf(SIDES),
        seen: keyOf(SEEN),
        read: hostileText,
        read_on: day,
        part_of: hostileText,
        reader_note: hostileText,
        claims: fc.nat(500),
        published: day,
        updated: day,
        sha256,
      },
      {
        requiredKeys: [
          'type',
          'title',
          'reference',
          'authors',
          'standing',
          'nature',
          'seen',
          'read',
          'claims',
          'published',
          'updated',
          'sha256',
        ],
      },
    ),
  )
  .map(([address, rest]) => ({ ...address, ...rest }))

/** An event or source of calendars, feeds and TimelineJS. */
export const datedItem: fc.Arbitrary<DatedItem> = fc
  .tuple(
    fc.constantFrom('event', 'source'),
    addresses,
    fc.record(
      {
        title: hostileText,
        date: edtf,
        summary: hostileText,
        remarks: fc.array(hostileText, { maxLength: 3 }),
        kind: fc.constantFrom(...Object.values(EVENT_KINDS), ...Object.values(SOURCE_TYPES)),
        tags: ids,
        references: fc.array(hostileText, { maxLength: 2 }),
        published: day,
        updated: day,
        version,
      },
      {
        requiredKeys: ['title', 'summary', 'remarks', 'kind', 'tags', 'references', 'published', 'updated', 'version'],
      },
    ),
  )
  .map(([kind, address, rest]) => ({
    key: `${kind}:${address.id}`,
    id: address.id,
    url: address.url,
    shortUrl: address.short_url,
    ...rest,
  }))

/** Items of one collection: no id twice. */
export const datedItems: fc.Arbitrary<DatedItem[]> = fc.uniqueArray(datedItem, {
  maxLength: 4,
  selector: (item) => item.id,
})

/** A collection of a site with or without a public origin; an empty one has no day of change. */
export const collection: fc.Arbitrary<Collection> = fc
  .tuple(
    origin,
    fc.constantFrom('/timeline', '/timeline/sf', '/statements', '/sources', '/timeline?ids=sf-activated,opt-out'),
    fc.record(
      {
        title: hostileText,
        description: hostileText,
        updated: fc.oneof({ weight: 5, arbitrary: day }, { weight: 1, arbitrary: fc.constant('') }),
        version,
        language: fc.constantFrom('en', 'es'),
        siteTitle: fc.oneof(fc.constant('Can Cities Opt Out?'), hostileText),
        publisher: hostileText,
        license: fc.constant(LICENSE_URL),
      },
      { requiredKeys: ['title', 'description', 'updated', 'version', 'language', 'siteTitle', 'license'] },
    ),
  )
  .map(([start, path, rest]) => ({ path, url: `${start}${path}`, siteUrl: `${start}/`, ...rest }))

/** A correction of feeds. */
export const correctionEntry: fc.Arbitrary<CorrectionEntry> = fc
  .tuple(
    origin,
    id,
    fc.record({
      date: day,
      wrong: hostileText,
      right: hostileText,
      affects: fc.array(fc.record({ title: hostileText, url: webAddress }), { maxLength: 2 }),
      updated: day,
    }),
  )
  .map(([start, one, rest]) => ({ key: `correction:${one}`, url: `${start}/corrections#${one}`, ...rest }))
