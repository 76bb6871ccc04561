import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CslItem } from '@/lib/citation/csl-item'
import { formatCslJson } from '@/lib/citation/formats/format-csl-json'
import { hostileItem } from './hostile-items'

test('works become one array, two spaces deep, keys in one order, a line feed at the end', () => {
  const item: CslItem = {
    URL: 'https://example.org/report',
    custom: { 'record-version': '3fa9c1d2', edtf: '2010~' },
    issued: { circa: true, 'date-parts': [[2010]] },
    author: [{ given: 'Wanda', family: 'Writer' }, { literal: 'Town Clerk' }],
    title: 'A Report',
    type: 'report',
    id: 'exampletown-2010-report',
  }
  expect(formatCslJson([item])).toBe(`[
  {
    "id": "exampletown-2010-report",
    "type": "report",
    "title": "A Report",
    "author": [
      {
        "family": "Writer",
        "given": "Wanda"
      },
      {
        "literal": "Town Clerk"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2010
        ]
      ],
      "circa": true
    },
    "URL": "https://example.org/report",
    "custom": {
      "edtf": "2010~",
      "record-version": "3fa9c1d2"
    }
  }
]
`)
})

test('no works are an empty array', () => {
  expect(formatCslJson([])).toBe('[]\n')
})

test('whatever the works hold, all of it is in the file, in the same bytes however the works were made', () => {
  fc.assert(
    fc.property(fc.array(hostileItem, { maxLength: 3 }), (items) => {
      const file = formatCslJson(items)
      expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(items)))
      expect(formatCslJson(items.map((item) => backwards(item)))).toBe(file)
    }),
  )
})

/** The same value, the keys of its objects in the opposite order. */
function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, backwards(inner)])
      .reverse(),
  ) as T
}
