import { expect, test } from 'vitest'
import { formatCslJson } from '@/lib/citation/format-csl-json'
import { type SourceRecord, sourceSchema } from '@/lib/schema/source'

function source(fields: Record<string, unknown>): SourceRecord {
  return sourceSchema.parse({
    type: 'report',
    title: 'A report',
    'no-link': 'It is in a library.',
    standing: 'primary',
    nature: 'Report',
    seen: 'original',
    read: 'in full',
    published: '2020-01-02',
    updated: '2020-01-02',
    ...fields,
  })
}

test('a source becomes one CSL-JSON item with CSL’s own names and nothing that only we say of it', () => {
  const text = formatCslJson(
    'town-2010-report',
    source({
      author: [{ family: 'Smith', given: 'Ann' }, { literal: 'Town Clerk' }],
      issued: '2010-05-18',
      publisher: 'Town of Exampletown',
      number: 'No. 7',
      'read-on': '2020-01-01',
      aliases: ['the report'],
    }),
  )
  expect(text).toMatchInlineSnapshot(`
    "[
      {
        "id": "town-2010-report",
        "type": "report",
        "title": "A report",
        "author": [
          {
            "family": "Smith",
            "given": "Ann"
          },
          {
            "literal": "Town Clerk"
          }
        ],
        "issued": {
          "date-parts": [
            [
              2010,
              5,
              18
            ]
          ]
        },
        "publisher": "Town of Exampletown",
        "number": "No. 7",
        "accessed": {
          "date-parts": [
            [
              2020,
              1,
              1
            ]
          ]
        }
      }
    ]
    "
  `)
})

test.each([
  ['2010', { 'date-parts': [[2010]] }],
  ['2010-05', { 'date-parts': [[2010, 5]] }],
  ['2010-05~', { 'date-parts': [[2010, 5]], circa: true }],
  ['2010?', { 'date-parts': [[2010]], circa: true }],
  [
    '2010-05-18/2010-06-02',
    {
      'date-parts': [
        [2010, 5, 18],
        [2010, 6, 2],
      ],
    },
  ],
  ['2010-22', { 'date-parts': [[2010]], season: 2 }],
  ['201X', { literal: '201X' }],
  ['2010/..', { literal: '2010/..' }],
])('the date %s keeps what CSL can say', (issued, expected) => {
  expect(JSON.parse(formatCslJson('x', source({ issued })))[0].issued).toEqual(expected)
})

test('a supplied title stands in square brackets', () => {
  expect(JSON.parse(formatCslJson('x', source({ 'title-supplied': true })))[0].title).toBe('[A report]')
})
