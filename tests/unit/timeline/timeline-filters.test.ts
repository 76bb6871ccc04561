import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadSite } from '@/lib/site/load-site'
import { formatFilterRules } from '@/lib/timeline/format-filter-rules'
import { buildFilters, FILTER_GROUPS, filterValues } from '@/lib/timeline/timeline-filters'

const awkward = loadSite({ root: 'tests/fixtures/awkward' })
const values = awkward.timeline.map(({ record }) => filterValues(record))

test('the rules of the filters are what the vocabularies say; run npm run styles to write them', () => {
  expect(readFileSync('app/styles/parts/timeline-filters.css', 'utf8')).toBe(formatFilterRules())
})

test('every word of every vocabulary has a rule, and so has an event without any', () => {
  const rules = formatFilterRules()
  for (const [name, { values: words }] of Object.entries(FILTER_GROUPS)) {
    for (const word of Object.keys(words)) expect(rules).toContain(`[data-${name}="${word}"]`)
    expect(rules).toContain(`.timeline:has([name="${name}"]:checked) .year > li:not([data-${name}])`)
  }
})

test('a view offers only what occurs in it, with the count, in the order of the vocabulary', () => {
  expect(
    buildFilters([
      { kind: 'statement', status: 'reported', office: 'state', channel: 'public' },
      { kind: 'law', status: 'reported' },
      { kind: 'statement', status: 'reported', office: 'federal', channel: 'public' },
    ]),
  ).toEqual([
    {
      name: 'kind',
      legend: 'Kind',
      choices: [
        { value: 'law', label: 'Law', count: 1 },
        { value: 'statement', label: 'Statement', count: 2 },
      ],
    },
    {
      name: 'office',
      legend: 'Office of the speaker',
      choices: [
        { value: 'federal', label: 'Federal', count: 1 },
        { value: 'state', label: 'State', count: 1 },
      ],
    },
    { name: 'channel', legend: 'How it was said', choices: [{ value: 'public', label: 'In public', count: 2 }] },
  ])
})

test('a group in which all events are alike is not offered', () => {
  expect(buildFilters([{ kind: 'law', status: 'reported' }])).toEqual([])
  expect(buildFilters([])).toEqual([])
})

test('the counts of a group whose every event has a value add up to all events', () => {
  const status = buildFilters(values).find(({ name }) => name === 'status')
  expect(status?.choices.reduce((sum, { count }) => sum + count, 0)).toBe(awkward.timeline.length)
})
