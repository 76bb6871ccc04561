import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type BuildOutputs, isGone } from './built-site'
import { formatFaultPage } from './format-bare-page'
import { makeScriptFree } from './make-script-free'

/** A page that has been rewritten where Next serves it from. */
export type StrippedPage = { pathname: string; html: string }

/** Next's own page for faults. */
const FAULT_PAGE = '/_global-error'

/** Pages whose stripped form handlers fill (search results, a chosen set of events) or repeat (an unknown short address). */
const SHELLS: Record<string, string> = { '/search': 'search.html', '/timeline': 'timeline.html', '/404': '404.html' }

/**
 * Rewrites every prerendered page in Next's own output, so that `next start` serves it without scripts, and returns
 * them. The traps, all tried on 16.4: an `.rsc` file that is deleted makes Next render the page anew, with scripts, so
 * it is emptied; the page of unknown addresses is not in the list of outputs; a status is changed in the `.meta` file.
 */
export function stripBuiltPages(outputs: BuildOutputs, distDir: string): StrippedPage[] {
  const pages: StrippedPage[] = []
  for (const { pathname, routeType, fallback } of outputs.prerenders) {
    const file = fallback?.filePath
    if (routeType !== 'page' || !file?.endsWith('.html')) continue
    writeFileSync(file.replace(/\.html$/, '.rsc'), '')
    if (pathname === FAULT_PAGE) {
      writeFileSync(file, formatFaultPage())
      continue
    }
    const html = strip(file)
    if (isGone(html)) setStatus(file.replace(/\.html$/, '.meta'), 410)
    pages.push({ pathname, html })
  }
  const missing = notFoundPages(join(distDir, 'server')).map((file) => {
    writeFileSync(file.replace(/\.html$/, '.rsc'), '')
    return strip(file)
  })
  for (const { pathname, filePath } of outputs.staticFiles) {
    if (pathname === '/404') missing.push(strip(filePath))
    if (pathname === '/500') writeFileSync(filePath, formatFaultPage())
  }
  if (missing[0]) pages.push({ pathname: '/404', html: missing[0] })
  for (const { pathname, html } of pages) {
    const shell = SHELLS[pathname]
    if (shell) saveShell(distDir, shell, html)
  }
  return pages
}

function notFoundPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === '_not-found.html')
    .map((file) => join(folder, file))
}

/** Keeps a file beside the build, for handlers that answer what no page of the build does (app/shell.ts). */
export function saveShell(distDir: string, name: string, text: string): void {
  mkdirSync(join(distDir, 'shell'), { recursive: true })
  writeFileSync(join(distDir, 'shell', name), text)
}

function strip(file: string): string {
  const html = makeScriptFree(readFileSync(file, 'utf8'))
  writeFileSync(file, html)
  return html
}

function setStatus(metaFile: string, status: number): void {
  const meta = JSON.parse(readFileSync(metaFile, 'utf8')) as Record<string, unknown>
  writeFileSync(metaFile, JSON.stringify({ ...meta, status }))
}
