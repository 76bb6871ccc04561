import { SET_PARAMETER } from '../export/set-query'
import { LIST_PATHS } from '../url/paths'
import { SHARE_FOLDER } from '../url/share-image-path'
import {
  CACHING,
  dataPattern,
  escapeDots,
  HASHED_FOLDERS,
  HEADER_RULES,
  type Headers,
  SECURITY_HEADERS,
} from './header-rules'
import {
  formatDescribes,
  formatLinks,
  ID_LETTERS,
  LINK_RULES,
  METADATA_ENDINGS,
  PATH_LETTERS,
  SITE_LINKS,
} from './page-links'

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
    { source: `${SHARE_FOLDER}:path+`, headers: ofKind('shared') },
    // Their media type comes from the handler: a missing file is no data.
    { source: `/(${dataPattern()})`, headers: ofKind('data') },
    ...linkRules(),
    // What a reader searches for is kept nowhere.
    { source: '/search', has: [{ type: 'query', key: 'q' }], headers: listed({ 'Cache-Control': CACHING.never }) },
    { source: '/search/results', headers: listed({ 'Cache-Control': CACHING.never }) },
  ]
}

/** Typed links. Next writes what a part of the path holds where a value names that part. */
function linkRules(): NextHeaderRule[] {
  return [
    ...LINK_RULES.map(({ path, links }) => ({
      source: path.replace(':id', `:id(${ID_LETTERS})`),
      headers: listed({ Link: formatLinks(links) }),
    })),
    {
      source: `/:page(${PATH_LETTERS})(${METADATA_ENDINGS.map(escapeDots).join('|')})`,
      headers: listed({ Link: formatDescribes('/:page') }),
    },
    // A chosen set of events has an address of its own, and its files are not those of the timeline.
    {
      source: `${LIST_PATHS.timeline}:rest(.*)`,
      has: [{ type: 'query', key: SET_PARAMETER }],
      // Nor is a reader's choice kept anywhere.
      headers: listed({ Link: formatLinks(SITE_LINKS), 'Cache-Control': CACHING.never }),
    },
  ]
}

function listed(headers: Headers): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}
