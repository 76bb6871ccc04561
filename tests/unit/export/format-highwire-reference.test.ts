import { expect, test } from 'vitest'
import type { CslItem } from '@/lib/citation/csl-item'
import { formatHighwireReference } from '@/lib/export/format-highwire-reference'

const item: CslItem = {
  id: 'post-2010-letter',
  type: 'article-newspaper',
  title: 'Exampletown says no; the state says yes',
  author: [{ family: 'Writer', given: 'Wanda' }, { literal: 'The Example Post' }],
  issued: { 'date-parts': [[2010, 6, 8]] },
  URL: 'https://post.example/letter;id=1?a=b',
}

test('a reference is title, first author, date and address, divided by semicolons that stand nowhere else', () => {
  expect(formatHighwireReference(item)).toBe(
    'citation_title=Exampletown says no, the state says yes; citation_author=Writer, Wanda; citation_publication_date=2010/06/08; citation_public_url=https://post.example/letter%3Bid=1?a=b',
  )
})

test('what is not known is left out, and a date that is only in words has no parts to give', () => {
  expect(formatHighwireReference({ id: 'a', type: 'report', title: '[Letter\nto the\tsheriff]' })).toBe(
    'citation_title=[Letter to the sheriff]',
  )
  const undated = { ...item, author: [{ family: 'Writer' }], issued: { literal: 'before 2010' }, DOI: '10.1000/x' }
  expect(formatHighwireReference(undated)).toBe(
    'citation_title=Exampletown says no, the state says yes; citation_author=Writer; citation_public_url=https://doi.org/10.1000/x',
  )
  expect(
    formatHighwireReference({
      ...item,
      issued: {
        'date-parts': [
          [2010, 6],
          [2010, 8],
        ],
      },
    }),
  ).toContain('date=2010/06;')
})
