import { expect, test } from 'vitest'
import { formatLinkset } from '@/lib/export/format-linkset'

test('A page leads to its files by relation, each relation a list (RFC 9264, 4.2)', () => {
  const file = formatLinkset([
    {
      anchor: 'https://example.org/events/exampletown-letter',
      links: [
        { rel: 'describedby', href: 'https://example.org/events/exampletown-letter.bib', type: 'application/x-bibtex' },
        { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
        { rel: 'describedby', href: 'https://example.org/events/exampletown-letter.json', type: 'application/json' },
      ],
    },
    { anchor: 'https://example.org/timeline', links: [] },
  ])
  expect(JSON.parse(file)).toEqual({
    linkset: [
      {
        anchor: 'https://example.org/events/exampletown-letter',
        describedby: [
          { href: 'https://example.org/events/exampletown-letter.bib', type: 'application/x-bibtex' },
          { href: 'https://example.org/events/exampletown-letter.json', type: 'application/json' },
        ],
        license: [{ href: 'https://creativecommons.org/licenses/by/4.0/' }],
      },
      { anchor: 'https://example.org/timeline' },
    ],
  })
})

test('A set of no pages is a set', () => {
  expect(formatLinkset([])).toBe('{"linkset":[]}\n')
})
