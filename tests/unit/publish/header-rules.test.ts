import { modifyRouteRegex } from 'next/dist/lib/redirect-status'
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match'
import { compileNonPath } from 'next/dist/shared/lib/router/utils/prepare-destination'
import { expect, test } from 'vitest'
import { COLLECTION_FORMATS } from '@/lib/export/file-formats'
import { formatHeadersFile } from '@/lib/publish/format-headers-file'
import { formatNginxSite } from '@/lib/publish/format-nginx-site'
import { formatRedirectsFile } from '@/lib/publish/format-redirects-file'
import { DATA_TYPES, dataTypeOf, headersFor, kindOf } from '@/lib/publish/header-rules'
import { nextHeaders } from '@/lib/publish/next-headers'
import { nextRewrites } from '@/lib/publish/next-rewrites'
import { linkHeaderOf } from '@/lib/publish/page-links'

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
  expect(headersFor('/share/events/x.png')).toMatchObject({
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  expect(headersFor('/events/x')).not.toHaveProperty('Access-Control-Allow-Origin')
  expect(headersFor('/')['Content-Security-Policy']).toMatchInlineSnapshot(
    `"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"`,
  )
})

test('what a reader searches for is answered with no-store', () => {
  expect(nextHeaders().find((rule) => rule.has?.[0]?.key === 'q')).toMatchObject({
    source: '/search',
    headers: [{ key: 'Cache-Control', value: 'no-store' }],
  })
})

const FOLDER = [
  '/index.html',
  '/about.html',
  '/about.csl.json',
  '/about-us.html',
  '/events/x.html',
  '/events/x.bib',
  '/events/x.json',
  '/events/x.csl.json',
  '/timeline.html',
  '/timeline.json',
  '/timeline.timelinejs.json',
  '/timeline.timelinejs.csv',
  '/timeline.feed.json',
  '/timeline.jsonld',
  '/timeline/sf.html',
  '/timeline/sf.feed.json',
  '/linkset.json',
  '/assets/search.0123456789.js',
  '/assets/search-index.0123456789.json',
  '/share/index.png',
  '/share/events/x.png',
  '/_next/static/chunks/a.css',
]

/** How each host reads a pattern, as its own published code has it. */
const HOSTS = {
  // netlify/cli, src/utils/headers.js: a segment "*" is everything below and the folder itself.
  netlify: (pattern: string) =>
    new RegExp(
      `^${pattern
        .replace(/\/$/, '')
        .replace(/[.]/g, '\\.')
        .replace(/^\/\*$/, '/?(.*)')
        .replace(/\/\*$/, '(?:|/|/(.*)/?)')
        .replace(/(?<=[^/(.])\*|(?<=\/)\*(?=.)/g, '(.*)')}/?$`,
    ),
  // cloudflare/workers-sdk, rules-engine: an asterisk is any letters, slashes among them.
  cloudflare: (pattern: string) => new RegExp(`^${pattern.replace(/[.]/g, '\\.').replaceAll('*', '.*')}$`),
}

for (const [host, read] of Object.entries(HOSTS))
  test(`no header is set twice for one path in the file of static hosts: ${host}`, () => {
    const rules = formatHeadersFile(FOLDER)
      .split('\n\n')
      .filter((block) => block.startsWith('/'))
      .map((block) => {
        const [pattern = '', ...headers] = block.trim().split('\n')
        return {
          matches: read(pattern),
          headers: headers.map((line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2),
          ),
        }
      })
    for (const path of ['/', '/about', '/timeline', '/timeline/sf', '/events/x', ...FOLDER]) {
      const headers = rules.filter((rule) => rule.matches.test(path)).flatMap((rule) => rule.headers)
      const names = headers.map(([name]) => name)
      expect(names.sort(), path).toEqual([...new Set(names)].sort())
      expect(Object.fromEntries(headers), path).toMatchObject(headersFor(path))
      const type = path.endsWith('.json') && dataTypeOf(path) === DATA_TYPES['.json'] ? undefined : dataTypeOf(path)
      expect(Object.fromEntries(headers)['Content-Type'], path).toBe(type)
      expect(names.includes('Access-Control-Allow-Origin'), path).toBe(kindOf(path) === 'data')
    }
  })

test('the file of static hosts stays below the hundred rules that the strictest of them reads', () => {
  const pages = Array.from({ length: 30 }, (_, index) => `page${String(index).padStart(2, '0')}`)
  const paths = pages.flatMap((page) =>
    ['.html', '.bib', '.csl.json', '/x.html', '/x.csl.json'].map((end) => `/${page}${end}`),
  )
  expect(formatHeadersFile(paths).match(/^\//gm)?.length).toBeLessThan(100)
})

test('a file has the media type of its longest ending, and hashed files are no data', () => {
  expect(dataTypeOf('/events/x.csl.json')).toMatch(/^application\/vnd\.citationstyles\.csl\+json/)
  expect(dataTypeOf('/timeline.feed.json')).toMatch(/^application\/feed\+json/)
  expect(dataTypeOf('/timeline.timelinejs.json')).toMatch(/^application\/json/)
  expect(dataTypeOf('/linkset.json')).toMatch(/^application\/linkset\+json/)
  expect(dataTypeOf('/timeline.timelinejs.csv')).toMatch(/^text\/csv/)
  expect(kindOf('/assets/search-index.0123456789.json')).toBe('hashed')
})

test('every format is served under the media type that the page about the data names', () => {
  for (const { ending, type } of COLLECTION_FORMATS)
    expect(dataTypeOf(`/timeline${ending}`), ending).toBe(`${type}; charset=utf-8`)
})

/** Whether Next's server finds that a source fits a path, and what its parts hold. */
function nextMatch(source: string, path: string) {
  return getPathMatch(source, {
    strict: true,
    removeUnnamedParams: true,
    sensitive: false,
    regexModifier: modifyRouteRegex,
  })(path)
}

/** The headers that Next sets for a path: a later rule goes before an earlier one. */
function nextAnswer(path: string): Record<string, string> {
  return Object.fromEntries(
    nextHeaders()
      .filter((rule) => !rule.has)
      .flatMap(({ source, headers }) => {
        const params = nextMatch(source, path)
        return params ? headers.map(({ key, value }) => [key, compileNonPath(value, params)]) : []
      }),
  )
}

test('Next answers every kind of path with exactly its headers and links', () => {
  for (const path of [
    '/',
    '/about',
    '/es/today',
    '/timeline',
    '/timeline/sf',
    '/events/x',
    '/rollout/ohio',
    ...FOLDER,
  ]) {
    const link = linkHeaderOf(path)
    const all: Record<string, string> = { ...headersFor(path), ...(link ? { Link: link } : {}) }
    const { 'Cache-Control': caching, ...expected } = all
    const { 'Cache-Control': set, ...answered } = nextAnswer(path)
    expect(answered, path).toEqual(expected)
    // Next itself sets that of its own hashed files.
    expect(set, path).toBe(path.startsWith('/_next/static/') ? undefined : caching)
  }
})

test('what a request holds beside the letters of ids gets into no header', () => {
  for (const path of ['/events/a%0d%0aSet-Cookie:x', '/a%e2%82%ac.bib', '/events/<x>', '/events/a"b.bib'])
    expect(nextAnswer(path), path).not.toHaveProperty('Link')
})

test('a chosen set of events is not told to be the timeline', () => {
  const rule = nextHeaders().find(({ has }) => has?.[0]?.key === 'ids')
  for (const path of ['/timeline', '/timeline.bib']) expect(nextMatch(rule?.source ?? '', path)).not.toBe(false)
  expect(rule?.headers[0]?.value).not.toMatch(/cite-as|describes/)
})

test('one rewrite leads every data file to its handler, and no page or script', () => {
  const [rewrite] = nextRewrites()
  const to = (path: string) => {
    const params = nextMatch(rewrite?.source ?? '', path)
    return params ? rewrite?.destination.replace(':file', String(params.file)) : undefined
  }
  expect(to('/events/x.csl.json')).toBe('/data-files/events/x.csl.json')
  expect(to('/linkset.json')).toBe('/data-files/linkset.json')
  for (const path of [
    '/events/x',
    '/sitemap.xml',
    '/assets/search.0123456789.js',
    '/assets/search-index.0123456789.json',
  ])
    expect(to(path), path).toBeUndefined()
})

test('moved and withdrawn addresses stand in the files of both kinds of hosts', () => {
  const addresses = {
    moved: [
      { from: '/old', to: '/events/new#part' },
      { from: '/older', to: '/events/new' },
    ],
    shorts: [{ from: '/e/22ww', to: '/events/new' }],
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
  expect(nginx).toContain('location = /e/22ww { return 308 "/events/new$is_args$args"; }')
  expect(nginx).toContain('location = /events/gone { return 410; }')
  expect(nginx).toContain('root "/srv/a \\"b\\"";')
  expect(nginx).toContain('access_log off;')
})
