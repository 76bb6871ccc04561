import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants'
import { formatProblems } from './lib/problem/format-problems'
import { buildScripts, watchScripts } from './lib/publish/build-scripts'
import { nextRedirects, nextWithdrawnRewrites } from './lib/publish/next-addresses'
import { nextHeaders } from './lib/publish/next-headers'
import { nextRewrites } from './lib/publish/next-rewrites'
import { plainFolderOf, restoreFolder } from './lib/publish/swap-folder'
import { loadSite } from './lib/site/load-site'
import { readRedirects } from './lib/site/read-redirects'
import { packSite } from './lib/site/site-snapshot'

// Tests build other content into other folders beside the site's own.
const distDir = process.env.SITE_DIST_DIR || '.next'
const isProduction = process.env.NODE_ENV === 'production'
const contentDir = process.env.SITE_CONTENT_DIR || 'content'

const config: NextConfig = {
  distDir,
  // After a build: pages without scripts, and the plain folder (docs/decisions/0013).
  adapterPath: fileURLToPath(new URL('./scripts/next-adapter.mjs', import.meta.url)),
  // Nothing of a build depends on when and where it was made.
  generateBuildId: () => 'site',
  reactStrictMode: true,
  poweredByHeader: false,
  experimental: {
    // Two languages have two root layouts; the page of unknown addresses stands outside both.
    globalNotFound: true,
    // Fewer files per page: nothing here is fetched ahead by script.
    prefetchInlining: false,
    // Next would leave one processor idle, and of two use one.
    cpus: Math.min(4, availableParallelism()),
  },
  // Pictures are served as they are: no converter that anyone could ask for work.
  images: { unoptimized: true },
  turbopack: { root: process.cwd() },
  // Machine code, which cannot be bundled: it draws pictures of pages when the development server is asked for one.
  serverExternalPackages: ['@napi-rs/canvas'],
  // The development server needs inline scripts, which these headers forbid.
  headers: async () => (isProduction ? nextHeaders() : []),
  rewrites: async () => ({
    beforeFiles: [...nextRewrites(), ...nextWithdrawnRewrites(readRedirects(contentDir).withdrawn)],
    afterFiles: [],
    fallback: [],
  }),
  redirects: async () => nextRedirects(readRedirects(contentDir).moved),
}

/** Our own small scripts, and where they are served from. */
const SCRIPTS = { from: 'components/browser', to: 'public/assets' }
/** Styles that only some pages load. */
const STYLES = { from: 'app/styles', to: 'public/assets' }

/**
 * A build begins with the content: its mistakes are printed as a list, before Next could wrap them into a stack trace.
 * Without one, the site goes to the other processes of the build as a file (app/site.ts, scripts/next-adapter.mjs).
 */
function checkBeforeBuild(): void {
  const site = loadSite({
    root: contentDir,
    label: contentDir,
    origin: process.env.SITE_ORIGIN || undefined,
    lenient: true,
  })
  if (site.problems.length > 0) {
    console.error(`${formatProblems(site.problems)}\nThe site was not built.`)
    process.exit(1)
  }
  if (!site.origin) {
    console.log(
      'No public origin is set (SITE_ORIGIN, or origin in content/site.yaml): absolute addresses, canonical links, pictures of pages and the entries of the sitemap are left out.',
    )
  }
  const cache = resolve(distDir, 'cache')
  mkdirSync(cache, { recursive: true })
  process.env.SITE_SNAPSHOT = join(cache, 'site-of-this-build')
  writeFileSync(process.env.SITE_SNAPSHOT, packSite(site))
}

export default function configure(phase: string): NextConfig {
  if (restoreFolder(plainFolderOf(distDir)))
    console.log('A build was interrupted: the last plain folder is back in its place.')
  // Next loads this file again in each of its workers; they inherit the mark.
  if (phase === PHASE_PRODUCTION_BUILD && !process.env.SITE_CHECKED) {
    process.env.SITE_CHECKED = '1'
    checkBeforeBuild()
    buildScripts(SCRIPTS)
    buildScripts(STYLES)
  }
  // After `next dev` Next leaves a process of its own behind that reads this file too: watching would keep it for ever.
  const isLeftBehind = process.argv[1]?.includes('detached-flush')
  if (phase === PHASE_DEVELOPMENT_SERVER && !isLeftBehind && !process.env.SITE_SCRIPTS_WATCHED) {
    process.env.SITE_SCRIPTS_WATCHED = '1'
    watchScripts(SCRIPTS)
    watchScripts(STYLES)
  }
  return config
}
