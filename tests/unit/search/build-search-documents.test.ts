import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSearchDocuments } from '@/lib/search/build-search-documents'
import { buildSearchIndex } from '@/lib/search/build-search-index'
import { formatSearchIndex } from '@/lib/search/format-search-index'
import { unpackDocuments } from '@/lib/search/pack-documents'
import { SEARCH_KINDS } from '@/lib/search/search-document'
import { searchDocuments } from '@/lib/search/search-documents'
import { loadSite } from '@/lib/site/load-site'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const sites = {
  minimal: loadSite({ root: join(FIXTURES, 'minimal') }),
  awkward: loadSite({ root: join(FIXTURES, 'awkward') }),
}
const fixture = (name: keyof typeof sites) => sites[name]

test('every record of a site and every section of its texts is a document', async () => {
  const lines = buildSearchDocuments(fixture('minimal')).map((document) => JSON.stringify(document))
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./documents.snapshot.txt')
})

test('every kind of document stands on the awkward site, each with a title and an address of the site', () => {
  const documents = unpackDocuments(JSON.parse(formatSearchIndex(fixture('awkward')).text))
  expect([...new Set(documents.map(({ kind }) => kind))].sort()).toEqual(Object.keys(SEARCH_KINDS).sort())
  for (const { title, href } of documents) {
    expect(title).not.toBe('')
    expect(href).toMatch(/^\//)
  }
})

test('every section leads to an anchor of its own', () => {
  for (const name of ['minimal', 'awkward'] as const) {
    const addresses = buildSearchDocuments(fixture(name)).map(({ href }) => href)
    expect(addresses.filter((href, index) => addresses.indexOf(href) !== index)).toEqual([])
  }
})

test('no mark, citation or fixed anchor of an author stands in a document', () => {
  const text = JSON.stringify(buildSearchDocuments(fixture('awkward')))
  expect(text).not.toMatch(/\[@|\[#/)
})

test.each([
  ['18 May 2010', ['2010-05-18']],
  ['about 18 May 2010', ['2010-05-18']],
  ['about May 2010', ['2010-05']],
  ['summer 2010', ['2010-06', '2010-07', '2010-08']],
  ['3 May to 18 July 2010', ['2010-05', '2010-06', '2010-07', '2010-05-03', '2010-07-18']],
  ['31 December 2010 to 1 January 2011', ['2010-12', '2011-01', '2010-12-31', '2011-01-01']],
  ['December 2009 to January 2010', ['2009-12', '2010-01']],
  // Found by their words alone
  ['about 2010', undefined],
  ['2009 to 2011', undefined],
  ['from 18 May 2010 on', undefined],
  ['the 2010s', undefined],
])('an event of %s is found by its days and months', (words, dates) => {
  const event = buildSearchDocuments(fixture('awkward')).find(
    ({ kind, detail = '' }) => kind === 'event' && detail.split(' · ')[0] === words,
  )
  expect(event?.title).toBeDefined()
  expect(event?.dates).toEqual(dates)
})

test('the file of the index is the same for the same site, and its name changes with what is in it', () => {
  const [one, same, other] = [
    fixture('minimal'),
    loadSite({ root: join(FIXTURES, 'minimal') }),
    fixture('awkward'),
  ].map(formatSearchIndex)
  expect(one).toEqual(same)
  expect(one?.path).toMatch(/^\/assets\/search-index\.[0-9a-f]{10}\.json$/)
  expect(other?.path).not.toBe(one?.path)
  expect(unpackDocuments(JSON.parse(one?.text ?? ''))).toEqual(buildSearchDocuments(fixture('minimal')))
})

test('a county is found by its name with its state, and leads to its row', () => {
  const index = buildSearchIndex(unpackDocuments(JSON.parse(formatSearchIndex(fixture('awkward')).text)))
  const found = (query: string) =>
    searchDocuments(index, query)
      .groups.filter(({ kind }) => kind === 'county')
      .flatMap(({ hits }) => hits.map(({ document }) => document.href))
  expect(found('dona ana')).toEqual(['/rollout/new-mexico#dona-ana-county'])
  expect(found('prince georges county md')).toEqual(['/rollout/maryland#prince-georges-county'])
  // Two places of one name: the answer asks which.
  expect(found('Baltimore')).toEqual(['/rollout/maryland#baltimore-city', '/rollout/maryland#baltimore-county'])
})
