import { defineConfig } from '@playwright/test'

/** Servers of the two builds that `npm run verify` has made; a test chooses one by its address. */
export const SITE_PORT = Number(process.env.E2E_PORT) || 4610
export const AWKWARD_PORT = SITE_PORT + 1

/** What readers do: tested with script, without, and on a phone. */
const READING = [
  'reading.spec.ts',
  'note-previews.spec.ts',
  'timeline-filters.spec.ts',
  'statements-and-rollout.spec.ts',
  'accessibility-tree.spec.ts',
  'figures.spec.ts',
]

const chromium = process.env.CHROME_PATH

function serve(distDir: string, contentDir: string, port: number) {
  return {
    command: 'node scripts/serve.mjs',
    env: {
      PORT: String(port),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      SITE_DIST_DIR: distDir,
      SITE_CONTENT_DIR: contentDir,
      SITE_ORIGIN: 'https://site.example',
    },
    url: `http://127.0.0.1:${port}/robots.txt`,
    timeout: 60_000,
    reuseExistingServer: false,
  }
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json']],
  use: {
    actionTimeout: 10_000,
    baseURL: `http://127.0.0.1:${SITE_PORT}`,
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'script' },
    { name: 'no script', testMatch: READING, use: { javaScriptEnabled: false } },
    { name: 'phone', testMatch: READING, use: { viewport: { width: 360, height: 740 } } },
  ],
  webServer: [
    serve('.next-site', 'content', SITE_PORT),
    serve('.next-awkward', 'tests/fixtures/awkward', AWKWARD_PORT),
  ],
})
