import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { buildSearchDocuments } from '@/lib/search/build-search-documents'
import { buildSearchIndex } from '@/lib/search/build-search-index'
import { formatResults } from '@/lib/search/format-results'
import { formatSearchIndex } from '@/lib/search/format-search-index'
import { packCounties, unpackDocuments } from '@/lib/search/pack-documents'
import { searchDocuments } from '@/lib/search/search-documents'
import { pathOf } from '@/lib/url/paths'
import { site } from './site'

const file = formatSearchIndex(site)
const compressed = brotliCompressSync(file.text).length
const index = buildSearchIndex(
  unpackDocuments({
    documents: buildSearchDocuments(site),
    counties: packCounties(site.rollout, (id) => pathOf('state', id)),
  }),
)

/** What a reader types, and the address that has to be the first of its kind. */
const QUERIES: [typed: string, ...first: string[]][] = [
  // Forms
  ['I-247', '/glossary#detainer', '/articles/how-the-fingerprints-travel#detainer'],
  ['i247', '/glossary#detainer'],
  ['form I 247', '/glossary#detainer'],
  ['Form I-247A', '/glossary#detainer', '/sources/dhs-2017-form-i-247a'],
  // Nicknames
  ['S-Comm', '/glossary#secure-communities', '/articles/what-is-secure-communities'],
  ['scomm', '/glossary#secure-communities'],
  ['DC', '/places#washington-dc', '/timeline/dc'],
  ['D.C.', '/places#washington-dc'],
  ['SF', '/places#san-francisco', '/cases/san-francisco', '/timeline/sf'],
  ['LESC', '/glossary#law-enforcement-support-center'],
  // Bills, laws, dockets, publications
  ['AB 4', '/glossary#trust-act', '/events/california-trust-act-signed'],
  ['ab1081', '/events/california-bill-turns-to-detainers'],
  ['SB-54', '/glossary#values-act', '/events/california-values-act'],
  ['8 USC 1373', '/glossary#section-1373', '/sources/us-code-8-1373'],
  ['section 1373', '/glossary#section-1373'],
  ['287(g)', '/glossary#287g'],
  ['12H.2', '/glossary#chapter-12h'],
  ['12-3991', '/events/galarza-ruling-on-detainers', '/sources/galarza-nd-appellant-brief'],
  ['No. 18-16496', '/sources/ca9-2019-us-v-california'],
  ['745 F.3d 634', '/sources/ca3-2014-galarza-v-szalczyk'],
  ['GAO-20-36', '/sources/gao-2019-gao-20-36'],
  ['GAO 20-36', '/sources/gao-2019-gao-20-36'],
  ['R44795', '/sources/crs-2019-r44795-sanctuary'],
  ['resolution 269-10', '/events/sf-board-asks-to-opt-out', '/sources/mtholyoke-res-269-10'],
  // People, and people misspelled
  ['Hennessey', '/people#michael-hennessey'],
  ['Hennesy', '/people#vicki-hennessy'],
  ['michael hennesy', '/people#michael-hennessey'],
  ['Napolitano', '/people#janet-napolitano', '/events/napolitano-says-not-opt-out-program'],
  ['Napoletano', '/people#janet-napolitano'],
  ['Venturela', '/people#david-venturella'],
  // Dates
  ['June 8, 2010', '/events/sf-activated'],
  ['8 June 2010', '/events/sf-activated'],
  ['2010-06-08', '/events/sf-activated'],
  // Titles and places
  ['San Francisco', '/places#san-francisco', '/cases/san-francisco'],
  ['how the fingerprints travel', '/articles/how-the-fingerprints-travel'],
  ['can cities opt out', '/', '/events/blog-asks-can-cities-opt-out'],
  ['Santa Clara', '/places#santa-clara-county'],
  ['detainers', '/glossary#detainer'],
]

test.each(QUERIES)('"%s" finds what is meant', (typed, ...first) => {
  const { groups } = searchDocuments(index, typed)
  const firsts = groups.map(({ hits }) => hits[0]?.document.href)
  for (const href of first) expect(firsts).toContain(href)
  expect(firsts[0]).toBe(first[0])
})

test('every event, thread, person, place and term is the first of its kind under its own title', () => {
  const missed: string[] = []
  for (const { kind, title, href } of index.documents) {
    if (!/^(event|person|place|term|thread)$/.test(kind)) continue
    const group = searchDocuments(index, title).groups.find((one) => one.kind === kind)
    if (group?.hits[0]?.document.href !== href) missed.push(`${title} → ${group?.hits[0]?.document.title}`)
  }
  expect(missed).toEqual([])
})

test('people of a misspelled name come before those who are described with it', () => {
  const people = searchDocuments(index, 'Hennesy').groups.find(({ kind }) => kind === 'person')
  expect(people?.hits.slice(0, 2).map(({ document }) => document.title)).toEqual([
    'Vicki Hennessy',
    'Michael Hennessey',
  ])
})

test('a month finds every event of its days', () => {
  const inJune = site.timeline.filter(({ date }) => /^2010-06(-\d\d)?~?$/.test(date)).map(({ href }) => href)
  expect(inJune.length).toBeGreaterThan(3)
  const found = searchDocuments(index, 'June 2010').groups.flatMap(({ hits }) =>
    hits.map(({ document }) => document.href),
  )
  expect(found).toEqual(expect.arrayContaining(inJune))
})

test('what the browser reads from the file answers as the server does, byte for byte', () => {
  const browser = buildSearchIndex(unpackDocuments(JSON.parse(file.text)))
  for (const [typed] of QUERIES)
    expect(formatResults(searchDocuments(browser, typed))).toBe(formatResults(searchDocuments(index, typed)))
})

test(`the file of the index has ${compressed} of 200000 bytes after compression`, () => {
  expect(compressed).toBeLessThanOrEqual(200_000)
})
