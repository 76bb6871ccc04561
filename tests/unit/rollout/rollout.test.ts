import { expect, test } from 'vitest'
import { formatCountiesCsv } from '@/lib/export/county-csv'
import { buildRollout, type CountyRow, readCounties } from '@/lib/rollout/build-rollout'
import { countyAnchor } from '@/lib/rollout/county-anchor'
import { formatRank } from '@/lib/rollout/format-rank'
import { countOn, groupByDay } from '@/lib/rollout/rollout'

const row = (fips: string, county: string, state: string, activated: string, more: CountyRow = {}): CountyRow => ({
  fips,
  county,
  state,
  activated,
  ...more,
})

const ROWS = [
  row('06001', 'Alameda County', 'CA', '2010-04-20'),
  row('06075', 'San Francisco County', 'CA', '2010-06-08'),
  row('06085', 'Santa Clara County', 'CA', '2010-05-04', { 'other-date': '2009-10', 'other-source': 'county-memo' }),
  row('06087', 'Santa Cruz County', 'CA', '2010-05-04'),
  row('35013', 'Doña Ana County', 'NM', '2010-05-04'),
  row('11001', 'District of Columbia', 'DC', '2012-06-05'),
]
const rollout = buildRollout(readCounties(ROWS).counties)

test('a state has its counties by name, its first and last day, and its place among the states', () => {
  const [california, dc] = rollout.states
  expect(california?.counties.map(({ name }) => name)).toEqual([
    'Alameda County',
    'San Francisco County',
    'Santa Clara County',
    'Santa Cruz County',
  ])
  expect(california).toMatchObject({ first: '2010-04-20', last: '2010-06-08', begunAs: 1, completeAs: 2 })
  expect(dc).toMatchObject({ id: 'district-of-columbia', begunAs: 3, completeAs: 3 })
})

test('counties of one day share a place in their state', () => {
  const places = Object.fromEntries(rollout.counties.map(({ name, place }) => [name, place]))
  expect(places).toMatchObject({ 'Alameda County': 1, 'Santa Clara County': 2, 'Santa Cruz County': 2 })
  expect(places['San Francisco County']).toBe(4)
})

test('counts include the day itself, and a state is complete with its last county', () => {
  expect(countOn(rollout, '2010-04-19').counties).toBe(0)
  const may = countOn(rollout, '2010-05-04')
  expect(may.counties).toBe(4)
  expect(may.begun.map(({ code }) => code)).toEqual(['CA', 'NM'])
  expect(may.complete.map(({ code }) => code)).toEqual(['NM'])
  expect(countOn(rollout, '2012-06-05').complete).toHaveLength(3)
})

test('days come in order, each once', () => {
  expect(groupByDay(rollout.states[0]?.counties ?? []).map(({ day, counties }) => [day, counties.length])).toEqual([
    ['2010-04-20', 1],
    ['2010-05-04', 2],
    ['2010-06-08', 1],
  ])
})

test.for([
  ['Doña Ana County', 'dona-ana-county'],
  ['Prince George’s County', 'prince-georges-county'],
  ["Prince George's County", 'prince-georges-county'],
  ['St. Louis city', 'st-louis-city'],
  ['Skagway-Hoonah-Angoon Census Area', 'skagway-hoonah-angoon-census-area'],
])('the anchor of %s is %s', ([name = '', anchor]) => {
  expect(countyAnchor(name)).toBe(anchor)
})

test('a row with a fault is told and left out; the rest is read', () => {
  const { counties, faults } = readCounties([
    row('06001', 'Alameda County', 'CA', '2010-04-20'),
    row('06001', 'Alameda County', 'CA', '2010-04-20'),
    row('06003', 'Alameda  County', 'CA', '2010-04-20'),
    row('06005', 'Amador County', 'CA', '2010-02-30'),
    row('06007', 'Butte County', 'CA', '2010-02-03', { 'other-date': '2010-02' }),
  ])
  expect(counties.map(({ fips }) => fips)).toEqual(['06001'])
  expect(faults.map(({ row: number, message }) => `${number}: ${message}`)).toEqual([
    '2: the code 06001 stands twice',
    '3: "Alameda  County" stands twice in California',
    '4: "2010-02-30" is not a day',
    '5: the other date "2010-02" is no date, or has no source',
  ])
})

test('the file has a byte order mark, a head, CRLF, and the other day beside the day', () => {
  const text = formatCountiesCsv(rollout.counties.filter(({ fips }) => fips === '06085'))
  expect(text).toBe(
    '\uFEFFfips,current-fips,county,state,activated,other-date,other-source,remark,remark-source\r\n06085,,Santa Clara County,CA,2010-05-04,2009-10,county-memo,,\r\n',
  )
})

test('a remark in the file comes with the id of its source', () => {
  const [county] = readCounties([
    {
      fips: '46113',
      county: 'Shannon County',
      state: 'SD',
      activated: '2010-08-31',
      remark: 'Renamed, later',
      'remark-source': 'census-changes',
    },
  ]).counties
  expect(formatCountiesCsv(county ? [county] : [])).toContain(
    '46113,,Shannon County,SD,2010-08-31,,,"Renamed, later",census-changes\r\n',
  )
})

test('a rank ends as it is spoken', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111, 113].map(formatRank).join(' ')).toBe(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 103rd 111th 113th',
  )
})
