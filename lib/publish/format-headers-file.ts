import { DATA_TYPES, HASHED_FOLDERS, HEADER_RULES, type Headers, SECURITY_HEADERS } from './header-rules'

/**
 * The `_headers` file that static hosts read (Netlify, Cloudflare Pages). Such hosts join a header that two rules set,
 * so that no two rules here set the same header for one path: caching is said folder by folder, never under `/*`.
 * `paths`: every file of the folder, from its root, with a slash before it.
 */
export function formatHeadersFile(paths: readonly string[]): string {
  const rule = (pattern: string, headers: Headers) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const ofKind = (kind: string) => HEADER_RULES.find((one) => one.kind === kind)?.headers ?? {}
  const { 'Cache-Control': caching = '', ...open } = ofKind('data')
  return `${[
    '# Made by the build. One place holds these headers for every host: lib/publish/header-rules.ts',
    rule('/*', SECURITY_HEADERS),
    ...HASHED_FOLDERS.map((folder) => rule(`${folder}*`, ofKind('hashed'))),
    ...topPatterns(paths).map((pattern) => rule(pattern, { 'Cache-Control': caching })),
    ...Object.entries(DATA_TYPES).map(([ending, type]) => rule(`/*${ending}`, { 'Content-Type': type, ...open })),
  ].join('\n\n')}\n`
}

/** A pattern for each folder at the top, and for each page both ways to write its address. */
function topPatterns(paths: readonly string[]): string[] {
  const patterns = new Set<string>(['/'])
  for (const path of paths) {
    if (HASHED_FOLDERS.some((folder) => path.startsWith(folder))) continue
    const [, first = '', more] = path.split('/')
    if (more !== undefined) patterns.add(`/${first}/*`)
    else patterns.add(`/${first}`).add(`/${first.replace(/\.html$/, '')}`)
  }
  return [...patterns].sort()
}
