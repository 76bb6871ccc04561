import { expect, test } from 'vitest'
import { formatHeadersFile } from '@/lib/publish/format-headers-file'
import { formatNginxSite } from '@/lib/publish/format-nginx-site'
import { formatRedirectsFile } from '@/lib/publish/format-redirects-file'
import { headersFor } from '@/lib/publish/header-rules'
import { nextHeaders } from '@/lib/publish/next-headers'

test('every kind of path has the same security headers, and its own caching and use by others', () => {
  expect(headersFor('/events/x')).toMatchObject({ 'Cache-Control': 'public, max-age=0, must-revalidate' })
  expect(headersFor('/assets/search.0123456789.js')).toMatchObject({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
  expect(headersFor('/sources/x.csl.json')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  expect(headersFor('/events/x')).not.toHaveProperty('Access-Control-Allow-Origin')
  expect(headersFor('/')['Content-Security-Policy']).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"`,
  )
})

test('what a reader searches for is answered with no-store', () => {
  expect(nextHeaders().find((rule) => rule.has)).toMatchObject({
    source: '/search',
    headers: [{ key: 'Cache-Control', value: 'no-store' }],
  })
})

test('no header is set twice for one path in the file of static hosts', () => {
  const paths = [
    '/index.html',
    '/about.html',
    '/events/x.html',
    '/sources/x.html',
    '/sources/x.csl.json',
    '/assets/search.0123456789.js',
    '/_next/static/chunks/a.css',
  ]
  const rules = formatHeadersFile(paths)
    .split('\n\n')
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...headers] = block.trim().split('\n')
      const source = pattern.replace(/[.]/g, '\\.').replace('*', '.*')
      return { matches: new RegExp(`^${source}$`), names: headers.map((line) => line.trim().split(':')[0]) }
    })
  for (const path of ['/', '/about', ...paths]) {
    const names = rules.filter((rule) => rule.matches.test(path)).flatMap((rule) => rule.names)
    expect(names.sort()).toEqual([...new Set(names)].sort())
    expect(names).toContain('Cache-Control')
    expect(names).toContain('Content-Security-Policy')
  }
})

test('moved and withdrawn addresses stand in the files of both kinds of hosts', () => {
  const addresses = {
    moved: [
      { from: '/old', to: '/events/new#part' },
      { from: '/older', to: '/events/new' },
    ],
    withdrawn: ['/events/gone'],
  }
  expect(formatRedirectsFile(addresses)).toMatchInlineSnapshot(`
    "# Made by the build from content/redirects.yaml
    /old /events/new#part 301
    /older /events/new 301
    /events/gone /events/gone.html 410
    "
  `)
  const nginx = formatNginxSite(addresses, { root: '/srv/a "b"', listen: '127.0.0.1:8080' })
  expect(nginx).toContain('location = /old { return 308 "/events/new#part"; }')
  expect(nginx).toContain('location = /older { return 308 "/events/new$is_args$args"; }')
  expect(nginx).toContain('location = /events/gone { return 410; }')
  expect(nginx).toContain('root "/srv/a \\"b\\"";')
  expect(nginx).toContain('access_log off;')
})
