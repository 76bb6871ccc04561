import { expect, test } from 'vitest'
import { buildSet, isSet, listViews, setPath, sourceCollection } from '@/lib/export/collections'
import { MOST_IN_SET, readIds } from '@/lib/export/set-query'
import type { Site, SiteEvent } from '@/lib/site/site'
import { awkward, minimal, withoutOrigin } from './fixture-sites'

const BOTH = ['town-asks', 'state-answers']

/** The site after one of its events has changed. */
function withChange(site: Site, id: string, change: Partial<SiteEvent>): Site {
  const timeline = site.timeline.map((event) => (event.id === id ? { ...event, ...change } : event))
  return {
    ...site,
    timeline,
    events: new Map(timeline.map((event) => [event.id, event])),
    threads: site.threads.map((thread) => ({
      ...thread,
      events: thread.events.map((event) => (event.id === id ? { ...event, ...change } : event)),
    })),
  }
}

test('the views of a site are the timeline and its threads, and the ledger of statements where there is one', () => {
  expect(listViews(minimal).map(({ path, title, events }) => `${path} ${title} (${events.length})`)).toEqual([
    '/timeline Timeline (2)',
    '/timeline/main Timeline: The main thread (2)',
  ])
  const statements = listViews(awkward).find(({ path }) => path === '/statements')
  expect(statements?.title).toBe('What was said of <the bells>')
  expect(statements?.events.length).toBeGreaterThan(0)
  expect(statements?.events.every(({ record }) => record.ledger)).toBe(true)
  expect(listViews(awkward)).toHaveLength(awkward.threads.length + 2)
})

test('a view has an absolute address where the site has an origin, and a path where it has none', () => {
  const urls = (site: Site) =>
    [...listViews(site), sourceCollection(site), buildSet(site, BOTH).view].map(({ url }) => url)
  expect(urls(minimal)).toEqual([
    'https://site.example/timeline',
    'https://site.example/timeline/main',
    'https://site.example/sources',
    'https://site.example/timeline?ids=town-asks,state-answers',
  ])
  expect(urls(withoutOrigin(minimal))).toEqual([
    '/timeline',
    '/timeline/main',
    '/sources',
    '/timeline?ids=town-asks,state-answers',
  ])
  expect(buildSet(withoutOrigin(minimal), BOTH).view.siteUrl).toBe('/')
})

test('a set holds the asked events in the order of the timeline, each once, however they were asked for', () => {
  for (const asked of [BOTH, BOTH.toReversed(), [...BOTH, ...BOTH], [' Town-Asks ', 'STATE-ANSWERS', '', ' ']]) {
    const { view, unknown, surplus } = buildSet(minimal, asked)
    expect(view.events.map(({ id }) => id)).toEqual(BOTH)
    expect(view.path).toBe('/timeline?ids=town-asks,state-answers')
    expect({ unknown, surplus }).toEqual({ unknown: [], surplus: 0 })
  }
})

test('both forms of a query ask for the same, and the path of a set reads back to its ids', () => {
  for (const query of ['ids=a,b', 'ids=a&ids=b', '?ids=a%2Cb&other=c'])
    expect(readIds(new URLSearchParams(query))).toEqual(['a', 'b'])
  expect(readIds(new URLSearchParams('other=c'))).toEqual([])
  expect(setPath(BOTH, '.bib')).toBe('/timeline.bib?ids=town-asks,state-answers')
  expect(readIds(new URL(setPath(BOTH), 'https://site.example').searchParams)).toEqual(BOTH)
})

test('only the address of a chosen set says that it is one', () => {
  expect(isSet(buildSet(minimal, BOTH).view)).toBe(true)
  expect([...listViews(awkward), sourceCollection(awkward)].filter(isSet)).toEqual([])
})

test('the title of a set says how many events it has, and from when to when', () => {
  const titles = [[], ['town-asks'], BOTH].map((ids) => buildSet(minimal, ids).view.title)
  expect(titles).toMatchInlineSnapshot(`
    [
      "No such event",
      "One event of the timeline: The town asks to stay out",
      "2 events of the timeline, 18 to 25 May 2010",
    ]
  `)
  const twice = withChange(minimal, 'state-answers', { date: '2010-05-18' })
  expect(buildSet(twice, BOTH).view.title).toBe('2 events of the timeline, 18 May 2010')
})

test('an id that names no event is told, with the one that may be meant', () => {
  const { view, unknown } = buildSet(minimal, ['town-ask', 'town-asks', 'zzzzzzzzzzzz'])
  expect(view.events.map(({ id }) => id)).toEqual(['town-asks'])
  expect(unknown).toEqual([
    { id: 'town-ask', meant: 'town-asks' },
    { id: 'zzzzzzzzzzzz', meant: undefined },
  ])
})

test('of sixty-one known ids the first sixty are shown, and the rest is counted', () => {
  const ids = awkward.timeline.map(({ id }) => id).slice(0, MOST_IN_SET + 1)
  expect(ids).toHaveLength(61)
  const { view, surplus } = buildSet(awkward, ids)
  expect(view.events.map(({ id }) => id)).toEqual(ids.slice(0, 60))
  expect(surplus).toBe(1)
})

test('hostile ids cost little and are repeated only in part', () => {
  const long = 'x'.repeat(100_000)
  const { view, unknown } = buildSet(minimal, [
    '<script>alert(1)</script>',
    long,
    ...Array.from({ length: 5000 }, (_, n) => `y${n}`),
  ])
  expect(view.events).toEqual([])
  expect(view.path).toBe('/timeline?ids=')
  expect(unknown.length).toBeLessThanOrEqual(60)
  expect(unknown[0]?.id).toBe('<script>alert(1)</script>')
  expect(Math.max(...unknown.map(({ id }) => id.length))).toBe(80)
  // Names that every object has are no events.
  expect(buildSet(minimal, ['constructor', '__proto__']).view.events).toEqual([])
})

test('the version of a view changes when one of its records changes, and not when another one does', () => {
  const versions = (site: Site) => [
    ...listViews(site).map(({ version }) => version),
    buildSet(site, ['town-asks']).view.version,
    buildSet(site, ['state-answers']).view.version,
    sourceCollection(site).version,
  ]
  const [timeline, thread, asks, answers, sources] = versions(minimal)
  for (const version of [timeline, thread, asks, answers, sources]) expect(version).toMatch(/^[0-9a-f]{8}$/)
  expect(new Set([timeline, asks, answers, sources]).size).toBe(4)
  const changed = versions(withChange(minimal, 'town-asks', { cited: '0'.repeat(64) }))
  expect(changed[0]).not.toBe(timeline)
  expect(changed[1]).not.toBe(thread)
  expect(changed[2]).not.toBe(asks)
  expect(changed.slice(3)).toEqual([answers, sources])
  expect(versions(minimal)).toEqual([timeline, thread, asks, answers, sources])
})

test('the version of a set is the same in whatever order its events were asked for', () => {
  expect(buildSet(minimal, BOTH).view.version).toBe(buildSet(minimal, BOTH.toReversed()).view.version)
})

test('a view was last changed on the day of the last change in it', () => {
  const later = withChange(minimal, 'state-answers', { changed: '2020-03-01' })
  expect(listViews(minimal)[0]?.updated).toBe('2020-01-01')
  expect(listViews(later)[0]?.updated).toBe('2020-03-01')
  expect(buildSet(later, ['town-asks']).view.updated).toBe('2020-01-01')
  expect(sourceCollection(minimal).updated).toBe('2020-01-02')
})
