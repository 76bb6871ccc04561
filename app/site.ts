import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findContentFiles } from '@/lib/read/find-content-files'
import type { FileMemory } from '@/lib/site/file-memory'
import { loadSite } from '@/lib/site/load-site'
import type { Site } from '@/lib/site/site'
import { unpackSite } from '@/lib/site/site-snapshot'

const root = process.env.SITE_CONTENT_DIR || join(process.cwd(), 'content')
const label = process.env.SITE_CONTENT_DIR || 'content'
const isProduction = process.env.NODE_ENV === 'production'
/** In a build: the file in which next.config.ts left the site that it has checked. */
const snapshot = process.env.SITE_SNAPSHOT

// One site per process: module variables exist once for pages and once for handlers, so it hangs on globalThis.
const shared = globalThis as { __site?: { stamp: string; site: Site }; __files?: FileMemory }

/** The site: loaded once in a build; in development again whenever a file of content has changed. */
export function getSite(): Site {
  const stamp = isProduction ? '' : stampOfContent()
  if (shared.__site?.stamp !== stamp) {
    // After an edit only what has changed is parsed again. A build loads once and need not remember.
    if (!isProduction) shared.__files ??= new Map()
    shared.__site = { stamp, site: isProduction && snapshot ? unpackSite(readFileSync(snapshot)) : load() }
  }
  return shared.__site.site
}

function load(): Site {
  const origin = process.env.SITE_ORIGIN || undefined
  return loadSite({ root, label, origin, lenient: !isProduction, memory: shared.__files })
}

function stampOfContent(): string {
  return findContentFiles(root)
    .files.map(({ path }) => `${path}:${statSync(path).mtimeMs}`)
    .join('\n')
}
