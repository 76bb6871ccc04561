import { CACHING, DATA_TYPES, HASHED_FOLDERS, HEADER_RULES, type Headers, SECURITY_HEADERS } from './header-rules'

/** A rule as `headers()` of next.config.ts takes it. */
export type NextHeaderRule = {
  source: string
  has?: { type: 'query'; key: string }[]
  headers: { key: string; value: string }[]
}

/** The header rules in Next's form: a later rule overrides an earlier one. */
export function nextHeaders(): NextHeaderRule[] {
  const ofKind = (kind: string) => listed(HEADER_RULES.find((rule) => rule.kind === kind)?.headers ?? {})
  const { 'Cache-Control': caching = '', ...hashed } =
    HEADER_RULES.find((rule) => rule.kind === 'hashed')?.headers ?? {}
  return [
    { source: '/:path*', headers: listed(SECURITY_HEADERS) },
    { source: `/((?!${HASHED_FOLDERS.map((folder) => folder.slice(1)).join('|')}).*)`, headers: ofKind('pages') },
    ...HASHED_FOLDERS.map((folder) => ({
      source: `${folder}:path*`,
      // Next caches its own hashed files in the same way, and warns of a header that says so.
      headers: listed(folder.startsWith('/_next/') ? hashed : { 'Cache-Control': caching, ...hashed }),
    })),
    // Their media type comes from the handler: a missing file is no data.
    ...Object.keys(DATA_TYPES).map((ending) => ({
      source: `/(.*)${ending.replace(/\./g, '\\.')}`,
      headers: ofKind('data'),
    })),
    // What a reader searches for is kept nowhere.
    { source: '/search', has: [{ type: 'query', key: 'q' }], headers: listed({ 'Cache-Control': CACHING.never }) },
    { source: '/search/results', headers: listed({ 'Cache-Control': CACHING.never }) },
  ]
}

function listed(headers: Headers): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}
