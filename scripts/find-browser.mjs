// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ROOT } from './root.mjs'

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/**
 * A Chrome or Chromium for the tests: the one that CHROME_PATH names, one that is there, Debian's package if we may
 * install it, else Playwright's download. Ends the process with a sentence if there is none.
 */
export async function findBrowser() {
  const found = existing() ?? (await playwrightBrowser())
  if (found) return found
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('Installing Debian’s chromium …')
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 180_000 })
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      timeout: 420_000,
      env,
    })
    const installed = existing()
    if (installed) return installed
  }
  console.log('Downloading Playwright’s Chromium (at most 60 seconds) …')
  const cli = join(ROOT, 'node_modules', 'playwright', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 60_000 })
  const downloaded = await playwrightBrowser()
  if (downloaded) return downloaded
  console.error(
    'The tests need a browser, and none could be installed. Install Chrome or Chromium, or set CHROME_PATH to one.',
  )
  process.exit(1)
}

function existing() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return named
    console.error(`CHROME_PATH names "${named}", which does not exist.`)
    process.exit(1)
  }
  return NAMES.map(onPath).find(Boolean) ?? PLACES.find((place) => existsSync(place))
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function onPath(/** @type {string} */ name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}
