import { SHARE_FOLDER } from '../url/share-image-path'

/** Response headers by name. */
export type Headers = Record<string, string>

/** What a page may load, on every answer alike: rules that match twice would be merged by some hosts. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Powers of the browser that the site never asks for. */
const DENIED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
]

/** On every answer: page, file, 404 and 410. */
export const SECURITY_HEADERS: Headers = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': DENIED.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** `hashed`: files whose name holds a hash of their content. `pages`: all else. `never`: what depends on the reader's words. */
export const CACHING = {
  hashed: 'public, max-age=31536000, immutable',
  pages: 'public, max-age=0, must-revalidate',
  never: 'no-store',
} as const

/** Folders whose files carry a hash of their content in the name. */
export const HASHED_FOLDERS = ['/_next/static/', '/assets/'] as const

/** Only the site's own pages embed these. */
const OWN: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' }

/** Pages of other sites may show these. */
const SHOWN: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** Data may be read from any page of any site. */
export const OPEN: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }

/**
 * Endings of data files with their media types: BibTeX, RIS and CSL-JSON as registries of DOIs serve them. Some end in
 * `.json` as well: the first ending that fits holds. `/linkset.json` is one file, not an ending of others.
 */
export const DATA_TYPES = {
  '/linkset.json': 'application/linkset+json; charset=utf-8',
  '.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  '.feed.json': 'application/feed+json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
} as const

/** Headers of one kind of path. Kinds do not overlap, so that no header is given twice. `shared`: pictures of pages, which others show. */
export type HeaderRule = { kind: 'hashed' | 'data' | 'shared' | 'pages'; headers: Headers }

/** What is added to the security headers, by kind of path. */
export const HEADER_RULES: readonly HeaderRule[] = [
  { kind: 'hashed', headers: { 'Cache-Control': CACHING.hashed, ...OWN } },
  { kind: 'data', headers: { 'Cache-Control': CACHING.pages, ...OPEN } },
  { kind: 'shared', headers: { 'Cache-Control': CACHING.pages, ...SHOWN } },
  { kind: 'pages', headers: { 'Cache-Control': CACHING.pages } },
]

/** Drawings in the root of the site are fixed files, such as its mark: no data. */
const FIXED_PICTURE = /^\/[^/]+\.svg$/

/** The media type of a data file, by its ending. */
export function dataTypeOf(path: string): string | undefined {
  if (FIXED_PICTURE.test(path)) return undefined
  return Object.entries(DATA_TYPES).find(([ending]) => path.endsWith(ending))?.[1]
}

/**
 * A regular expression, without anchors and groups that capture, for the paths of data files. Hashed files are none:
 * the search index ends in `.json` and is kept and used as they are.
 */
export function dataPattern(): string {
  const folders = HASHED_FOLDERS.map((folder) => folder.slice(1)).join('|')
  const endings = Object.keys(DATA_TYPES).filter((one, _, all) => !all.some((end) => end !== one && one.endsWith(end)))
  return `(?!${folders}|[^/]*\\.svg$).*(?:${endings.map(escapeDots).join('|')})`
}

/** The dots of an ending for a regular expression. */
export function escapeDots(ending: string): string {
  return ending.replace(/\./g, '\\.')
}

/** The kind of a path. */
export function kindOf(path: string): HeaderRule['kind'] {
  if (HASHED_FOLDERS.some((folder) => path.startsWith(folder))) return 'hashed'
  if (path.startsWith(SHARE_FOLDER)) return 'shared'
  return dataTypeOf(path) ? 'data' : 'pages'
}

/** All headers that a path is answered with, whatever its status, apart from its media type; typed links are in page-links.ts. */
export function headersFor(path: string): Headers {
  const kind = kindOf(path)
  return { ...SECURITY_HEADERS, ...HEADER_RULES.find((rule) => rule.kind === kind)?.headers }
}
