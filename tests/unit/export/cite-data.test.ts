import { expect, test } from 'vitest'
import { CITATION_STYLES } from '@/lib/citation/styles/registry'
import { citationText } from '@/lib/citation/styles/style'
import {
  type CiteData,
  citeCollection,
  citeEvent,
  citePiece,
  citeSet,
  citeSource,
  findCitation,
} from '@/lib/export/cite-data'
import { buildSet, listViews, sourceCollection } from '@/lib/export/collections'
import { COLLECTION_FORMATS, RECORD_FORMATS } from '@/lib/export/file-formats'
import { collectionItem, eventItem, itemOfSource, pieceItem, viewItem } from '@/lib/export/own-item'
import { awkward, eventOf, minimal, pieceOf, sourceOf, withoutOrigin } from './fixture-sites'

/** Every text of "Cite this" by the name under which it stands. */
function textsOf({ lines, citations, asReported = [] }: CiteData): [name: string, text: string][] {
  return [...lines, ...citations, ...asReported].map(({ name, runs }) => [name, citationText(runs)])
}

test('every style of the registry and both lines are offered, each under a name and an id of its own', () => {
  const { citations, lines } = citeEvent(minimal, eventOf(minimal, 'town-asks'))
  expect(citations.map(({ id }) => id)).toEqual(CITATION_STYLES.map(({ id }) => id))
  expect(lines.map(({ id }) => id)).toEqual(['flyer', 'slide'])
  expect(new Set([...citations, ...lines].map(({ name }) => name)).size).toBe(citations.length + lines.length)
})

test('status, warning and every later ruling stand in each citation and each line of an event', () => {
  const event = eventOf(awkward, 'great-ruling')
  expect(event.history).toHaveLength(3)
  const texts = textsOf(citeEvent(awkward, event))
  expect(texts.length).toBeGreaterThan(CITATION_STYLES.length + 2)
  for (const [name, text] of texts) {
    expect(text, name).toContain('confirmed; on appeal')
    expect(text, name).toContain('This ruling is not final: two appeals & one complaint are open.')
    for (const { words, note = '', event: later } of event.history) {
      expect(text, name).toContain(`${words} “${later.title}`)
      // Lines and the citations of sources have no room for what it means.
      if (CITATION_STYLES.some((style) => style.name === name)) expect(text, name).toContain(note)
    }
  }
})

test('what was reported or is disputed is never cited as if it were certain', () => {
  for (const event of [
    ...minimal.timeline.map((one) => [minimal, one] as const),
    ...awkward.timeline.map((one) => [awkward, one] as const),
  ].filter(([, { status }]) => status !== 'confirmed'))
    for (const [name, text] of textsOf(citeEvent(...event))) expect(text, name).toContain(event[1].status)
})

test('what of a source was not seen or read stands in each of its citations and lines', () => {
  for (const [name, text] of textsOf(citeSource(minimal, sourceOf(minimal, 'paper-2010-story'))))
    expect(text, name).toContain('Read in part by this site’s editors: opening only.')
  for (const [name, text] of textsOf(citeSource(minimal, sourceOf(minimal, 'town-2010-report'))))
    expect(text, name).not.toMatch(/Read in part|Seen/)
})

test('stated law is cited with the day as of which it was read', () => {
  const { citations } = citePiece(awkward, pieceOf(awkward, '/help'))
  for (const { name, runs } of citations)
    expect(citationText(runs), name).toMatch(/law as read on (?:2019-12-31|31 December 2019)\./i)
})

test('each citation of a page of ours names the version that it cites; that of a source cites the source itself', () => {
  const event = eventOf(minimal, 'town-asks')
  const ours = citeEvent(minimal, event)
  expect(ours.version).toBe(event.sha256.slice(0, 8))
  expect(ours.updated).toBe('2020-01-01')
  for (const { name, runs } of ours.citations)
    expect(citationText(runs), name).toMatch(new RegExp(`Version ${ours.version}\\.`, 'i'))
  const source = sourceOf(minimal, 'paper-2010-story')
  const theirs = citeSource(minimal, source)
  expect(theirs.version).toBe(source.sha256.slice(0, 8))
  for (const { name, runs } of theirs.citations) {
    expect(citationText(runs), name).toContain('https://paper.example/story')
    expect(citationText(runs), name).not.toContain('site.example')
  }
})

test('an event is cited as each of its sources reports it, each source once, and never without where we collected it', () => {
  const event = eventOf(awkward, 'great-ruling')
  const { asReported = [] } = citeEvent(awkward, event)
  expect(event.notes.length).toBeGreaterThan(asReported.length)
  expect(asReported.map(({ id }) => id)).toEqual(['bell-case', 'bell-cyrillic', 'bell-code'])
  for (const { name, runs } of asReported) {
    expect(name).toMatch(/^As (?:reported )?in ./)
    expect(citationText(runs)).toContain('Collected in ')
    expect(citationText(runs)).toContain(`site.example${event.short}, version ${event.cited.slice(0, 8)}`)
  }
})

test('of a chosen set every event is in each citation and line, with its standing and what later happened to it', () => {
  const { view } = buildSet(awkward, ['great-ruling', 'old-rule-reversed', 'disputed-three'])
  for (const [name, text] of textsOf(citeSet(awkward, view))) {
    for (const { title } of view.events) expect(text, name).toContain(title)
    expect(text, name).toContain('(confirmed; reversed)')
    expect(text, name).toContain('(disputed)')
    expect(text, name).toContain('Reversed by “The bell court upholds')
    expect(text, name).toContain('This ruling is not final')
    expect(text, name).toContain(view.url.replace('https://', ''))
  }
})

test('files stand beside the page, and each file of a set holds the choice in its address', () => {
  const paths = (data: CiteData) => data.files.map(({ path }) => path)
  expect(paths(citeEvent(minimal, eventOf(minimal, 'town-asks')))).toEqual(
    ['.bib', '.ris', '.csl.json', '.md', '.json'].map((ending) => `/events/town-asks${ending}`),
  )
  expect(paths(citeSource(minimal, sourceOf(minimal, 'paper-2010-story')))).toHaveLength(RECORD_FORMATS.length)
  expect(paths(citePiece(minimal, pieceOf(minimal, '/cases/exampletown')))[0]).toBe('/cases/exampletown.bib')
  const { view } = buildSet(minimal, ['town-asks', 'state-answers'])
  const ofSet = paths(citeSet(minimal, view))
  expect(ofSet).toHaveLength(COLLECTION_FORMATS.length)
  for (const path of ofSet) expect(path).toMatch(/^\/timeline\.[a-z.]+\?ids=town-asks,state-answers$/)
  expect(paths(citeCollection(minimal, sourceCollection(minimal)))).toContain('/sources.csv')
})

test('without a public origin every address of ours is a path after a gap, and nothing else is missing', () => {
  const site = withoutOrigin(minimal)
  const { view } = buildSet(site, ['town-asks'])
  for (const data of [
    citeEvent(site, eventOf(site, 'town-asks')),
    citePiece(site, pieceOf(site, '/cases/exampletown')),
    citeSet(site, view),
  ]) {
    for (const { name, runs } of [...data.lines, ...data.citations]) {
      const gap = runs.findIndex((run) => run.gap === 'origin')
      expect(runs[gap]?.words, name).toBe('[address of this site]')
      expect(runs[gap + 1]?.words, name).toMatch(/^\/(?:e|events|cases|timeline)/)
      expect(citationText(runs), name).not.toContain('undefined')
      expect(citationText(runs), name).not.toContain('site.example')
    }
  }
  expect(citeEvent(site, eventOf(site, 'town-asks')).shortAddress?.[0]?.gap).toBe('origin')
})

test('one citation is found by the id of its event and the name of its style', () => {
  expect(findCitation(minimal, 'town-asks', 'apa')?.name).toBe('APA')
  expect(findCitation(minimal, 'town-asks', 'flyer')?.name).toBe('A line for a flyer')
  expect(findCitation(minimal, 'town-asks', 'no-style')).toBeUndefined()
  expect(findCitation(minimal, 'no-event', 'apa')).toBeUndefined()
})

test('a page of ours is a work of the publisher, dated by its last change, with the site as what it stands in', () => {
  const event = eventOf(minimal, 'town-asks')
  const { custom, ...item } = eventItem(minimal, event)
  expect({ ...item, note: item.note?.replace(/[0-9a-f]{8}/, '…') }).toMatchInlineSnapshot(`
    {
      "URL": "https://site.example/events/town-asks",
      "author": [
        {
          "literal": "The testers",
        },
      ],
      "container-title": "A Small Site",
      "id": "event-town-asks",
      "issued": {
        "date-parts": [
          [
            2020,
            1,
            1,
          ],
        ],
      },
      "note": "Event of 18 May 2010, confirmed. Version ….",
      "title": "The town asks to stay out",
      "type": "webpage",
    }
  `)
  expect(custom).toMatchObject({
    own: true,
    'record-updated': '2020-01-01',
    'record-version': event.sha256.slice(0, 8),
  })
  expect(item.note).toBe(custom?.remarks?.join(' '))
  const unsigned = { ...minimal, settings: { ...minimal.settings, publisher: '' } }
  expect(eventItem(unsigned, event)).not.toHaveProperty('author')
})

test('a page in another language says so, and no two works of a site share an id', () => {
  expect(pieceItem(awkward, pieceOf(awkward, '/es/help')).language).toBe('es')
  expect(pieceItem(awkward, pieceOf(awkward, '/help'))).not.toHaveProperty('language')
  for (const site of [minimal, awkward]) {
    const items = [
      ...site.timeline.map((event) => eventItem(site, event)),
      ...site.pieces.map((piece) => pieceItem(site, piece)),
      ...[...site.sources.values()].map(itemOfSource),
      ...listViews(site).map((view) => collectionItem(site, view)),
      viewItem(
        site,
        buildSet(
          site,
          site.timeline.slice(0, 2).map(({ id }) => id),
        ).view,
      ),
      viewItem(
        site,
        buildSet(
          site,
          site.timeline.slice(0, 1).map(({ id }) => id),
        ).view,
      ),
      collectionItem(site, sourceCollection(site)),
    ]
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    for (const { id } of items) expect(id).toMatch(/^[a-z0-9-]+$/)
  }
})
