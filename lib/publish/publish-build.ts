import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { formatSearchIndex } from '../search/format-search-index'
import type { Site } from '../site/site'
import { type BuildOutputs, type PlainFile, pageFiles, publicPath } from './built-site'
import { checkPage } from './check-page'
import { openCompressor } from './compress-file'
import { listDataFiles } from './data-files'
import { formatMovedPage } from './format-bare-page'
import { formatHeadersFile } from './format-headers-file'
import { formatNginxSite } from './format-nginx-site'
import { type Addresses, formatRedirectsFile } from './format-redirects-file'
import { makeShareImages } from './share-images'
import { type StrippedPage, saveShell, stripBuiltPages } from './strip-built-pages'
import { plainFolderOf } from './swap-folder'
import { type WriteFile, writePlainFolder } from './write-plain-folder'

/** What a build has left, and where things go. */
export type Publication = {
  outputs: BuildOutputs
  /** Next's output, absolute. */
  distDir: string
  /** Files that are served as they are (`public`), absolute. */
  publicDir: string
  /** The files of the site's faces (`app/fonts`), absolute. */
  facesDir: string
  site: Site
  /** Puts bytes on the disk; a test gives one that fails. */
  writeFile?: WriteFile
}

/** Endings of Next's own files that a page without scripts can need. */
const ASSETS = /\.(css|woff2|svg|png|jpe?g|webp|avif|ico)$/
const FINDINGS_SHOWN = 20

/**
 * What happens after `next build`: pages lose the framework's scripts where Next serves them from, are held to what the
 * site promises, and go with every other file into the plain folder. Throws an Error with a sentence; the last plain
 * folder then stands as it was. Returns how many pages and files there are, and the folder's name.
 */
export async function publishBuild(
  publication: Publication,
): Promise<{ pages: number; files: number; folder: string }> {
  const { outputs, distDir, facesDir, site, writeFile } = publication
  const folder = plainFolderOf(distDir)
  const pages = stripBuiltPages(outputs, distDir)
  // The server searches what this build shows, even if the content has been edited since.
  saveShell(distDir, 'search-index.json', formatSearchIndex(site).text)
  const files = [
    ...collectFiles(publication),
    ...(await makeShareImages(site, { faces: facesDir, distDir })),
    ...pageCopies(pages, site),
  ]
  checkPages(pages, new Set(files.map(({ path }) => `/${path}`)))
  const paths = files.map(({ path }) => `/${path}`)
  const addresses = addressesOf(site)
  files.push(
    textFile('_headers', formatHeadersFile(paths)),
    textFile('_redirects', formatRedirectsFile(addresses)),
    textFile('nginx-site.conf', formatNginxSite(addresses)),
  )
  try {
    const compressor = openCompressor(join(distDir, 'cache', 'compressed'))
    await writePlainFolder(folder, files, compressor, writeFile)
    compressor.tidy()
  } catch (error) {
    throw new Error(describeFault(error, folder), { cause: error })
  }
  return { pages: pages.length, files: files.length, folder: basename(folder) }
}

const FAULTS: Record<string, string> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'writing there is not allowed',
  EPERM: 'writing there is not allowed',
  EROFS: 'the disk is read-only',
}

function describeFault(error: unknown, folder: string): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return `The plain folder "${basename(folder)}" could not be written: ${FAULTS[code] ?? message}. The last one stands as it was.`
}

/** Addresses that lead elsewhere or nowhere; short ones lead to the page whose address they shorten. */
function addressesOf({ redirects, shorts }: Site): Addresses {
  return {
    moved: redirects.moved,
    shorts: shorts.map(({ short, path }) => ({ from: short, to: path })),
    withdrawn: redirects.withdrawn.map(({ path }) => path),
  }
}

/** Every file that is no page: handlers, Next's styles and pictures, `public`, data. */
function collectFiles({ outputs, publicDir, site }: Publication): PlainFile[] {
  const handlers = outputs.prerenders.flatMap(({ pathname, routeType, fallback }) =>
    routeType === 'route' && fallback?.filePath
      ? [{ path: pathname.slice(1), bytes: readFileSync(fallback.filePath) }]
      : [],
  )
  const fixed = outputs.staticFiles
    .filter(({ pathname }) => !['/404', '/500'].includes(pathname))
    .filter(({ pathname }) => !pathname.startsWith('/_next/') || ASSETS.test(pathname))
    .map(({ pathname, filePath }) => ({ path: pathname.slice(1), bytes: readFileSync(filePath) }))
  const open = listFolder(publicDir).map((path) => ({ path, bytes: readFileSync(join(publicDir, path)) }))
  const data = listDataFiles(site).map(({ path, text }) => textFile(path.slice(1), text()))
  const byPath = new Map([...handlers, ...fixed, ...open, ...data].map((file) => [file.path, file]))
  return [...byPath.values()]
}

/** Pages and moved addresses under every name that a host may look for. */
function pageCopies(pages: readonly StrippedPage[], site: Site): PlainFile[] {
  const { moved: gone, shorts } = addressesOf(site)
  const moved = [...gone, ...shorts].map(({ from, to }) => ({
    pathname: from,
    html: formatMovedPage(to, site.origin),
  }))
  const all = [...pages.filter(({ pathname }) => !pathname.startsWith('/_')), ...moved]
  const folders = new Set(
    all.flatMap(({ pathname }) => {
      const parts = publicPath(pathname).slice(1).split('/')
      return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
    }),
  )
  return all.flatMap(({ pathname, html }) => pageFiles(pathname, folders).map((path) => textFile(path, html)))
}

function checkPages(pages: readonly StrippedPage[], files: ReadonlySet<string>): void {
  const findings = pages.flatMap(({ pathname, html }) => {
    const { findings: found, loads } = checkPage(html)
    const absent = loads.filter((path) => !files.has(path)).map((path) => `it loads ${path}, which was not built`)
    return [...found, ...absent].map((sentence) => `${pathname}: ${sentence}`)
  })
  if (findings.length === 0) return
  const more = findings.length > FINDINGS_SHOWN ? [`… and ${findings.length - FINDINGS_SHOWN} more`] : []
  throw new Error(
    [
      'Pages do not keep what the site promises (docs/decisions/0013):',
      ...findings.slice(0, FINDINGS_SHOWN),
      ...more,
    ].join('\n  '),
  )
}

function listFolder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replace(/\\/g, '/'))
    .sort()
}

function textFile(path: string, text: string): PlainFile {
  return { path, bytes: Buffer.from(text) }
}
