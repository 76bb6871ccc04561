import { expect, test } from 'vitest'
import { absoluteUrl, LINK_KINDS, LIST_PATHS, type LinkKind, pathOf } from '@/lib/url/paths'

/** Addresses are for ever: a change here breaks links from other sites. */
const ADDRESSES: Record<LinkKind, string> = {
  event: '/events/some-id',
  source: '/sources/some-id',
  person: '/people#some-id',
  place: '/places#some-id',
  term: '/glossary#some-id',
  thread: '/timeline/some-id',
  article: '/articles/some-id',
  case: '/cases/some-id',
  page: '/some-id',
  state: '/rollout/some-id',
  figure: '/figures/some-id',
}

test.each(LINK_KINDS)('the address of a %s stays as it is', (kind) => {
  expect(pathOf(kind, 'some-id')).toBe(ADDRESSES[kind])
})

test('the addresses of lists stay as they are', () => {
  expect(Object.values(LIST_PATHS)).toEqual([
    '/',
    '/articles',
    '/cases',
    '/timeline',
    '/figures',
    '/sources',
    '/people',
    '/places',
    '/glossary',
    '/search',
  ])
})

test('the page called home is the start', () => {
  expect(pathOf('page', 'home')).toBe('/')
  expect(pathOf('page', 'home', 'the-question')).toBe('/#the-question')
})

test('an anchor follows the path, escaped for an address', () => {
  expect(pathOf('case', 'exampletown', 'may-2010')).toBe('/cases/exampletown#may-2010')
  expect(pathOf('case', 'exampletown', 'ärger')).toBe('/cases/exampletown#%C3%A4rger')
})

test('an empty anchor is none', () => {
  expect(pathOf('event', 'town-asks', '')).toBe('/events/town-asks')
})

test('no address but the start ends in a slash', () => {
  const ending = [...LINK_KINDS.map((kind) => pathOf(kind, 'some-id')), ...Object.values(LIST_PATHS)].filter((path) =>
    path.endsWith('/'),
  )
  expect(ending).toEqual(['/'])
})

test('an absolute address has the public origin, however that was written', () => {
  expect(absoluteUrl('https://site.example', '/events/town-asks')).toBe('https://site.example/events/town-asks')
  expect(absoluteUrl('https://site.example/', '/people#ada')).toBe('https://site.example/people#ada')
  expect(absoluteUrl('https://site.example', '/')).toBe('https://site.example/')
})

test('a site without a public origin has no absolute addresses', () => {
  expect(absoluteUrl(undefined, '/events/town-asks')).toBeUndefined()
  expect(absoluteUrl('', '/events/town-asks')).toBeUndefined()
})
