import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants'
import { formatProblems } from './lib/problem/format-problems'
import { buildScripts, watchScripts } from './lib/publish/build-scripts'
import { checkSite, readOrigin } from './lib/site/load-site'

const config: NextConfig = {
  // Tests build other content into other folders beside the site's own.
  distDir: process.env.SITE_DIST_DIR || '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  // Fewer files per page: nothing here is fetched ahead by script.
  experimental: { prefetchInlining: false },
  turbopack: { root: process.cwd() },
  // A search is answered by a handler that fills the static search page: a page cannot read a query and stay static.
  rewrites: async () => ({
    beforeFiles: [{ source: '/search', has: [{ type: 'query', key: 'q' }], destination: '/search/results' }],
    afterFiles: [],
    fallback: [],
  }),
  redirects: async () => [{ source: '/events', destination: '/timeline', permanent: true }],
}

/** Our own small scripts, and where they are served from. */
const SCRIPTS = { from: 'components/browser', to: 'public/assets' }

/** A build begins with the content: its mistakes are printed as a list, before Next could wrap them into a stack trace. */
function checkBeforeBuild(): void {
  const root = process.env.SITE_CONTENT_DIR || 'content'
  const problems = checkSite({ root, label: root })
  if (problems.length > 0) {
    console.error(`${formatProblems(problems)}\nThe site was not built.`)
    process.exit(1)
  }
  if (!process.env.SITE_ORIGIN && !readOrigin(root)) {
    console.log(
      'No public origin is set (SITE_ORIGIN, or origin in content/site.yaml): absolute addresses, canonical links and the entries of the sitemap are left out.',
    )
  }
}

export default function configure(phase: string): NextConfig {
  // Next loads this file again in each of its workers; they inherit the mark.
  if (phase === PHASE_PRODUCTION_BUILD && !process.env.SITE_CHECKED) {
    process.env.SITE_CHECKED = '1'
    checkBeforeBuild()
    buildScripts(SCRIPTS)
  }
  if (phase === PHASE_DEVELOPMENT_SERVER && !process.env.SITE_SCRIPTS_WATCHED) {
    process.env.SITE_SCRIPTS_WATCHED = '1'
    watchScripts(SCRIPTS)
  }
  return config
}
