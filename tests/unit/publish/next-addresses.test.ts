import { expect, test } from 'vitest'
import { nextRedirects, nextWithdrawnRewrites } from '@/lib/publish/next-addresses'

test('moved addresses come before the general ways, all with 308', () => {
  const redirects = nextRedirects([{ from: '/events', to: '/timeline' }])
  expect(redirects[0]).toEqual({ source: '/events', destination: '/timeline', permanent: true })
  expect(redirects.every(({ permanent }) => permanent)).toBe(true)
  expect(redirects.map(({ source }) => source)).toContain('/index.html')
})

test('no general way repeats what could be read as another host', () => {
  const patterns = nextRedirects([]).flatMap(({ source, destination }) => {
    const pattern = /^\/:path\((.*)\)\/?.*$/.exec(source)?.[1]
    return pattern && destination === '/:path' ? [new RegExp(`^(?:${pattern})$`)] : []
  })
  expect(patterns).toHaveLength(2)
  for (const pattern of patterns) {
    expect('articles/how-the-fingerprints-travel').toMatch(pattern)
    for (const path of ['/evil.example', '\\evil.example', '.evil', '%2fevil.example', 'x\n', 'a:b', ''])
      expect(path).not.toMatch(pattern)
  }
})

test('a withdrawn address shows its page under its own name', () => {
  const page = { path: '/events/gone', on: '2020-01-02', title: 'Gone', why: 'It was a copy.' }
  expect(nextWithdrawnRewrites([page])).toEqual([{ source: '/events/gone', destination: '/withdrawn/events/gone' }])
})
