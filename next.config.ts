import type { NextConfig } from 'next'

const config: NextConfig = {
  // Tests build other content into other folders beside the site's own.
  distDir: process.env.SITE_DIST_DIR || '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  // Fewer files per page: nothing here is fetched ahead by script (docs/decisions/0003).
  experimental: { prefetchInlining: false },
  turbopack: { root: import.meta.dirname },
  redirects: async () => [{ source: '/events', destination: '/timeline', permanent: true }],
}

export default config
