import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SHELL = join(process.cwd(), process.env.SITE_DIST_DIR || '.next', 'shell')

/** Files that publishing saves beside the build for handlers that fill or repeat a page (lib/publish/strip-built-pages.ts). */
export type ShellFile = 'search.html' | 'search-index.json' | 'timeline.html' | '404.html'

/** Reads a saved file; undefined in development, or while no publishing step has saved it. */
export function readShell(file: ShellFile): string | undefined {
  const path = join(SHELL, file)
  return process.env.NODE_ENV === 'production' && existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/**
 * A page from this server itself: in development, or while no publishing step has saved it. Asked at loopback, as the
 * address in the request may be anybody's; undefined if it cannot be had.
 */
export async function fetchOwnPage(path: string): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${process.env.PORT}${path}`, { cache: 'no-store' })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}
