import { expect, test } from 'vitest'
import { linkHeaderOf, linksOf } from '@/lib/publish/page-links'

test('an event is cited as itself, described by its files, and belongs to the timeline', () => {
  expect(linksOf('/events/sf-activated').map(({ rel, href }) => `${rel} ${href}`)).toMatchInlineSnapshot(`
    [
      "cite-as /events/sf-activated",
      "describedby /events/sf-activated.bib",
      "describedby /events/sf-activated.ris",
      "describedby /events/sf-activated.csl.json",
      "alternate /events/sf-activated.md",
      "alternate /events/sf-activated.json",
      "collection /timeline",
      "license https://creativecommons.org/licenses/by/4.0/",
      "linkset /linkset.json",
    ]
  `)
})

test('the files of a page say which page they describe', () => {
  expect(linkHeaderOf('/events/x.csl.json')).toBe('</events/x>; rel="describes"; type="text/html"')
  expect(linkHeaderOf('/timeline.jsonld')).toBe('</timeline>; rel="describes"; type="text/html"')
  for (const path of [
    '/events/x.json',
    '/rollout/counties.csv',
    '/linkset.json',
    '/robots.txt',
    '/assets/x.0123456789.js',
  ])
    expect(linkHeaderOf(path), path).toBeUndefined()
})

test('lists without files have only the links of every page', () => {
  for (const path of ['/articles', '/people', '/search'])
    expect(
      linksOf(path).map(({ rel }) => rel),
      path,
    ).toEqual(['license', 'linkset'])
})

test('the start leads to the feeds of the whole timeline, where readers of feeds look', () => {
  expect(linksOf('/').map(({ rel, href }) => `${rel} ${href}`)).toEqual([
    'alternate /timeline.atom',
    'alternate /timeline.feed.json',
    'license https://creativecommons.org/licenses/by/4.0/',
    'linkset /linkset.json',
  ])
})

test('a view of the timeline leads to its feeds and its calendar', () => {
  const types = linksOf('/timeline/sf').flatMap(({ rel, type }) => (rel === 'alternate' ? [type] : []))
  expect(types).toContain('application/atom+xml')
  expect(types).toContain('application/feed+json')
  expect(types).toContain('text/calendar')
  expect(types).toContain('text/markdown')
})
