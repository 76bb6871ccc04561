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

/** Data may be read from any page of any site. */
export const OPEN: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }

/** Endings of data files with their media types (CSL-JSON: as registries of DOIs serve it). */
export const DATA_TYPES = {
  '.csv': 'text/csv; charset=utf-8',
  '.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
} as const

/** Headers of one kind of path. Kinds do not overlap, so that no header is given twice. */
export type HeaderRule = { kind: 'hashed' | 'data' | 'pages'; headers: Headers }

/** What is added to the security headers, by kind of path. */
export const HEADER_RULES: readonly HeaderRule[] = [
  { kind: 'hashed', headers: { 'Cache-Control': CACHING.hashed, ...OWN } },
  { kind: 'data', headers: { 'Cache-Control': CACHING.pages, ...OPEN } },
  { kind: 'pages', headers: { 'Cache-Control': CACHING.pages } },
]

/** The media type of a data file, by its ending. */
export function dataTypeOf(path: string): string | undefined {
  return Object.entries(DATA_TYPES).find(([ending]) => path.endsWith(ending))?.[1]
}

/** The kind of a path. */
export function kindOf(path: string): HeaderRule['kind'] {
  if (HASHED_FOLDERS.some((folder) => path.startsWith(folder))) return 'hashed'
  return dataTypeOf(path) ? 'data' : 'pages'
}

/** All headers that a path is answered with, whatever its status, apart from its media type. */
export function headersFor(path: string): Headers {
  const kind = kindOf(path)
  return { ...SECURITY_HEADERS, ...HEADER_RULES.find((rule) => rule.kind === kind)?.headers }
}
