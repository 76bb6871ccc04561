import { expect, test } from 'vitest'
import { buildCitationIndex, type Claim, groupClaims } from '@/lib/citation/build-citation-index'

const article = { kind: 'article' as const, title: 'How it works', href: '/articles/how-it-works' }
const event = { kind: 'event' as const, title: 'The town asks', href: '/events/town-asks' }

const claim = (source: string, sentence: string, more: Partial<Claim> = {}): Claim => ({
  source,
  sentence,
  page: article,
  href: `${article.href}#cite-${source}-1`,
  ...more,
})

test('each source has its claims, in the order given', () => {
  const index = buildCitationIndex([claim('a', 'One.'), claim('b', 'Two.'), claim('a', 'Three.')])
  expect([...index].map(([source, claims]) => [source, claims.map(({ sentence }) => sentence)])).toEqual([
    ['a', ['One.', 'Three.']],
    ['b', ['Two.']],
  ])
})

test('a source that is marked twice in one sentence is one claim, at its first mark', () => {
  const index = buildCitationIndex([
    claim('a', 'One.', { href: '/articles/how-it-works#cite-a-1' }),
    claim('a', 'One.', { href: '/articles/how-it-works#cite-a-2' }),
  ])
  expect(index.get('a')?.map(({ href }) => href)).toEqual(['/articles/how-it-works#cite-a-1'])
})

test('the same sentence counts again on another page and for another place in the source', () => {
  const index = buildCitationIndex([
    claim('a', 'One.'),
    claim('a', 'One.', { locator: 'p. 3' }),
    claim('a', 'One.', { page: event, href: '/events/town-asks#cite-a-1' }),
  ])
  expect(index.get('a')).toHaveLength(3)
})

test('a source that nothing cites has no entry', () => {
  expect(buildCitationIndex([claim('a', 'One.')]).get('b')).toBeUndefined()
  expect(buildCitationIndex([]).size).toBe(0)
})

test('claims are grouped by page, pages in the order in which they first come', () => {
  const groups = groupClaims([
    claim('a', 'One.', { page: event }),
    claim('a', 'Two.'),
    claim('a', 'Three.', { page: event }),
  ])
  expect(groups.map(({ page, claims }) => [page.title, claims.map(({ sentence }) => sentence)])).toEqual([
    ['The town asks', ['One.', 'Three.']],
    ['How it works', ['Two.']],
  ])
})

test('two pages of one title are two groups', () => {
  const twin = { ...article, href: '/cases/how-it-works', kind: 'case' as const }
  expect(groupClaims([claim('a', 'One.'), claim('a', 'Two.', { page: twin })])).toHaveLength(2)
})
