import { expect, test } from 'vitest'
import {
  buildCorrectionEntries,
  buildEventDatedItem,
  buildEventEntry,
  buildSourceDatedItem,
  buildSourceEntry,
  plainText,
} from '@/lib/export/build-entries'
import { eventEntrySchema } from '@/lib/export/event-entry'
import { sourceEntrySchema } from '@/lib/export/source-entry'
import { awkward, eventOf, minimal, sourceOf, withoutOrigin } from './fixture-sites'

test.each([
  ['the minimal site', minimal],
  ['the awkward site', awkward],
  ['a site without an origin', withoutOrigin(awkward)],
])('every record of %s is given away as the published schema has it', (_, site) => {
  for (const event of site.timeline)
    expect(eventEntrySchema.safeParse(buildEventEntry(site, event)).error, event.id).toBeUndefined()
  for (const source of site.sources.values())
    expect(sourceEntrySchema.safeParse(buildSourceEntry(site, source)).error, source.id).toBeUndefined()
})

test('an event is given away with everything that its page says of it', () => {
  const { sha256, short_url, ...entry } = buildEventEntry(minimal, eventOf(minimal, 'state-answers'))
  expect(sha256).toBe(eventOf(minimal, 'state-answers').sha256)
  expect(short_url).toBe(`https://site.example${eventOf(minimal, 'state-answers').short}`)
  expect(entry).toMatchInlineSnapshot(`
    {
      "account": "The state answered a week later. Its lawyer wrote that prints help to find people who are wanted elsewhere, that all places had to be treated alike, and that the town could not be left out of a system that served everybody in the state. See the letter.",
      "affects": [],
      "answers": "town-asks",
      "certainty": "A newspaper reported it.",
      "checked": "2020-01-01",
      "contradicts": [],
      "date": "2010-05-25",
      "date_earliest": "2010-05-25",
      "date_in_words": "25 May 2010",
      "date_latest": "2010-05-25",
      "history": [],
      "id": "state-answers",
      "in_ledger": false,
      "kind": "decision",
      "people": [],
      "places": [
        {
          "id": "examplestate",
          "name": "Examplestate",
        },
      ],
      "published": "2020-01-01",
      "sides": [],
      "sources": [
        {
          "id": "paper-2010-story",
          "reference": "Writer, Wanda. “A story.” The Example Paper, 19 May 2010.",
          "url": "https://site.example/sources/paper-2010-story",
        },
      ],
      "status": "reported",
      "summary": "The state told the town that its prints would be sent like all others.",
      "threads": [
        {
          "id": "main",
          "name": "The main thread",
        },
      ],
      "title": "The state says no",
      "updated": "2020-01-01",
      "url": "https://site.example/events/state-answers",
    }
  `)
})

test('what later rulings did to an event, and what it did to earlier ones, is given away with it', () => {
  const { history, affects, reader_note, stage, status, sources } = buildEventEntry(
    awkward,
    eventOf(awkward, 'great-ruling'),
  )
  expect({ reader_note, stage, status, history }).toMatchInlineSnapshot(`
    {
      "history": [
        {
          "date": "2010-07-01",
          "event": "appeal-upholds",
          "how": "Upheld by",
          "note": "Only as to noon.",
          "title": "An appeal upholds the great ruling in part",
        },
        {
          "date": "2010-07-01",
          "event": "appeal-upholds",
          "how": "Narrowed by",
          "note": "Not as to ropes.",
          "title": "An appeal upholds the great ruling in part",
        },
        {
          "date": "2010-07-02",
          "event": "law-reverses",
          "how": "Reversed by",
          "title": "A law undoes the great ruling",
        },
      ],
      "reader_note": "This ruling is not final: two appeals & one complaint are open.",
      "stage": "on-appeal",
      "status": "confirmed",
    }
  `)
  expect(affects.map(({ how, event }) => `${how} ${event}`)).toEqual([
    'upholds old-rule-upheld',
    'narrows old-rule-narrowed',
    'upholds old-rule-narrowed',
    'reverses old-rule-reversed',
    'repeals old-rule-repealed',
  ])
  expect(sources.map(({ id, locator }) => [id, locator])).toEqual([
    ['bell-case', 'para. 4'],
    ['bell-case', 'para. 5'],
    ['bell-cyrillic', 'стр. 7'],
    ['bell-case', undefined],
    ['bell-code', undefined],
  ])
})

test('a date that is not a day keeps its form and its words, and says between which days it lies', () => {
  const { date, date_in_words, date_earliest, date_latest } = buildEventEntry(
    awkward,
    eventOf(awkward, 'old-rule-repealed'),
  )
  expect({ date, date_in_words, date_earliest, date_latest }).toEqual({
    date: '2009~',
    date_in_words: 'about 2009',
    date_earliest: '2009-01-01',
    date_latest: '2009-12-31',
  })
  expect(buildEventEntry(awkward, eventOf(awkward, 'address-title')).became_public).toBe('2010~')
})

test('names stand beside the ids of threads, places and people, in the order of the record', () => {
  const event = eventOf(awkward, 'great-ruling')
  const { threads, places, people } = buildEventEntry(awkward, event)
  expect(threads.map(({ id }) => id)).toEqual(event.threads)
  expect(places.map(({ id }) => id)).toEqual(event.record.places)
  expect(people.map(({ id }) => id)).toEqual(event.record.people)
  for (const { id, name } of [...threads, ...places, ...people]) expect(name, id).not.toBe(id)
})

test('a text is given away in paragraphs, without marks', () => {
  expect(plainText(eventOf(awkward, 'great-ruling').account)).toMatch(
    /^The court joined .* rest\.\n\nA second paragraph/,
  )
  expect(plainText(eventOf(awkward, 'great-ruling').account)).not.toMatch(/\[@|\[\^|\d\.\d/)
})

test('an event in a calendar or feed brings its standing and warnings along', () => {
  const ruling = buildEventDatedItem(awkward, eventOf(awkward, 'great-ruling'))
  expect(ruling.standing).toBe('confirmed; on appeal')
  expect(ruling.remarks).toMatchInlineSnapshot(`
    [
      "Event of 15 June 2010, confirmed; on appeal.",
      "This ruling is not final: two appeals & one complaint are open.",
      "Upheld by “An appeal upholds the great ruling in part,” 1 July 2010. Only as to noon.",
      "Narrowed by “An appeal upholds the great ruling in part,” 1 July 2010. Not as to ropes.",
      "Reversed by “A law undoes the great ruling,” 2 July 2010.",
    ]
  `)
  expect(ruling.references).toHaveLength(3)
  // What is confirmed and not qualified needs no word in a headline.
  expect(buildEventDatedItem(minimal, eventOf(minimal, 'town-asks')).standing).toBeUndefined()
  expect(buildEventDatedItem(minimal, eventOf(minimal, 'state-answers')).standing).toBe('reported')
})

test('a source in a feed stands under the date that it bears, and says what of it was not read', () => {
  const story = buildSourceDatedItem(minimal, sourceOf(minimal, 'paper-2010-story'))
  expect(story).toMatchObject({
    key: 'source:paper-2010-story',
    url: 'https://site.example/sources/paper-2010-story',
    date: '2010-05-19',
    summary: 'Writer, Wanda. “A story.” The Example Paper, 19 May 2010.',
    remarks: ['Read in part by this site’s editors: opening only.'],
  })
  const undated = [...awkward.sources.values()].find(({ issued }) => issued === undefined)
  if (!undated) throw new Error('the awkward site has lost its undated source')
  expect(buildSourceDatedItem(awkward, undated)).not.toHaveProperty('date')
})

test('a supplied title stands in one pair of brackets', () => {
  const supplied = { ...sourceOf(minimal, 'paper-2010-story'), 'title-supplied': true }
  for (const title of ['A story', '[A story]']) {
    expect(buildSourceEntry(minimal, { ...supplied, title }).title).toBe('[A story]')
    expect(buildSourceDatedItem(minimal, { ...supplied, title }).title).toBe('[A story]')
  }
})

test('the corrections of a feed are those that concern its records, or all of them', () => {
  expect(buildCorrectionEntries(minimal)).toEqual(buildCorrectionEntries(minimal, new Set(['event:town-asks'])))
  expect(buildCorrectionEntries(minimal, new Set(['event:state-answers']))).toEqual([])
  expect(buildCorrectionEntries(minimal, new Set(['source:town-2010-report']))).toMatchInlineSnapshot(`
    [
      {
        "affects": [
          {
            "title": "Report of the Town",
            "url": "https://site.example/sources/town-2010-report",
          },
          {
            "title": "The town asks to stay out",
            "url": "https://site.example/events/town-asks",
          },
        ],
        "date": "2020-01-02",
        "key": "correction:2020-01-02-page-number",
        "right": "It is page 3.",
        "updated": "2020-01-02",
        "url": "https://site.example/corrections#2020-01-02-page-number",
        "wrong": "The report was cited by the wrong page.",
      },
    ]
  `)
})

test('the version of a record is the start of its sum', () => {
  const event = eventOf(minimal, 'town-asks')
  expect(buildEventDatedItem(minimal, event).version).toBe(event.sha256.slice(0, 8))
  const source = sourceOf(minimal, 'paper-2010-story')
  expect(buildSourceDatedItem(minimal, source).version).toBe(source.sha256.slice(0, 8))
})
