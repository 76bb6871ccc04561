// @ts-check
import { CHECK_STEPS } from './check-steps.mjs'
import { findBrowser } from './find-browser.mjs'
import { findNginx } from './find-nginx.mjs'
import { installPackages, requireNode } from './install.mjs'
import { finish, runSteps } from './run-steps.mjs'

// `npm run verify`: everything, a real browser included. What CI runs.
// --all: axe and html-validate on every page of the sitemap, not on a sample of each type.
// --browser-only: builds and browser tests without the checks.
requireNode('20.19', 'npm run verify')
installPackages({ development: true })
const browser = await findBrowser()
console.log(`Browser: ${browser}`)
const nginx = findNginx()
console.log(nginx ? `nginx: ${nginx}` : 'nginx: none could be found or fetched, so the site file for it is not tried')

const next = 'node_modules/next/dist/bin/next'
const production = { NODE_ENV: 'production', SITE_ORIGIN: 'https://site.example' }
const all = process.argv.includes('--all')

/** @type {import('./run-steps.mjs').Step[]} */
const BROWSER_STEPS = [
  { name: 'build of the site', tool: next, args: ['build'], env: { ...production, SITE_DIST_DIR: '.next-site' } },
  {
    name: 'build of the awkward fixture',
    tool: next,
    args: ['build'],
    env: { ...production, SITE_DIST_DIR: '.next-awkward', SITE_CONTENT_DIR: 'tests/fixtures/awkward' },
  },
  { name: 'county pages against the data', tool: 'scripts/check-county-pages.ts', needs: ['build of the site'] },
  { name: 'size budget', tool: 'scripts/check-sizes.ts', needs: ['build of the site'] },
  {
    name: 'two builds give the same bytes',
    tool: 'scripts/check-reproducible.mjs',
    env: { ...production, SITE_DIST_DIR: '.next-site' },
    needs: ['build of the site'],
  },
  {
    name: 'browser tests',
    tool: 'node_modules/@playwright/test/cli.js',
    args: ['test'],
    env: { CHROME_PATH: browser, ...(nginx ? { NGINX_PATH: nginx } : {}), ...(all ? { VERIFY_ALL: '1' } : {}) },
    report: 'playwright',
    needs: ['build of the site', 'build of the awkward fixture'],
  },
]

finish(runSteps([...(process.argv.includes('--browser-only') ? [] : CHECK_STEPS), ...BROWSER_STEPS]))
