import { SHARE_FOLDER } from '../url/share-image-path'
import { DATA_TYPES, HASHED_FOLDERS, HEADER_RULES, type Headers, kindOf, SECURITY_HEADERS } from './header-rules'
import { formatLinks, SITE_LINKS } from './page-links'

/**
 * The `_headers` file that static hosts read (Netlify, Cloudflare Pages). Such hosts join a header that two rules set, so
 * that no two rules here set the same header for one path:
 * - Caching and links are said for everything that begins alike (`/events*`), never under `/*`. Not `/events/*`: on
 *   Netlify that is `/events` too, elsewhere it is not.
 * - Endings do not overlap but for `.json`. What such a file is, is said by its longer ending, and of plain `.json` every
 *   host knows it; who may use it is said for `.json` alone, by beginnings, because the search index ends so as well.
 * Links: only those that every page has. Not every such host can write a part of the path into a value; the others are in
 * each page's head, and all of them in the linkset.
 * `paths`: every file of the folder, from its root, with a slash before it.
 */
export function formatHeadersFile(paths: readonly string[]): string {
  const rule = (pattern: string, headers: Headers) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const ofKind = (kind: string) => HEADER_RULES.find((one) => one.kind === kind)?.headers ?? {}
  const { 'Cache-Control': caching = '', ...open } = ofKind('data')
  const { 'Cache-Control': _, ...shared } = ofKind('shared')
  const json = paths.filter((path) => path.endsWith('.json') && kindOf(path) === 'data')
  return `${[
    '# Made by the build. One place holds these headers for every host: lib/publish/header-rules.ts',
    rule('/*', SECURITY_HEADERS),
    ...HASHED_FOLDERS.map((folder) => rule(`${folder}*`, ofKind('hashed'))),
    ...['/', ...beginnings(paths).map((start) => `${start}*`)].map((pattern) =>
      rule(pattern, { 'Cache-Control': caching, Link: formatLinks(SITE_LINKS) }),
    ),
    rule(`${SHARE_FOLDER}*`, shared),
    ...beginnings(json).map((start) => rule(`${start}*.json`, open)),
    ...Object.entries(DATA_TYPES)
      .filter(([ending]) => ending !== '.json')
      .map(([ending, type]) =>
        rule(patternOf(ending), { 'Content-Type': type, ...(ending.endsWith('.json') ? {} : open) }),
      ),
  ].join('\n\n')}\n`
}

/** The beginnings of all paths that are not hashed, up to the first dot or second slash; none begins with another. */
function beginnings(paths: readonly string[]): string[] {
  const starts = paths
    .filter((path) => !HASHED_FOLDERS.some((folder) => path.startsWith(folder)))
    .map((path) => /^\/[^/.]*/.exec(path)?.[0] ?? path)
  return [...new Set(starts)]
    .sort()
    .filter((one, _, all) => !all.some((other) => other !== one && one.startsWith(other)))
}

/** All files with an ending; an ending with a slash is one file. */
function patternOf(ending: string): string {
  return ending.startsWith('/') ? ending : `/*${ending}`
}
