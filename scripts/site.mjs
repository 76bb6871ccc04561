// @ts-check
import { buildSite } from './build.mjs'
import { installPackages, requireNode } from './install.mjs'
import { isFree, serve } from './serve.mjs'

// `npm run site`: installs, builds, serves, prints the address. PORT chooses the first port to try.
requireNode('20.9', 'npm run site')
installPackages({ development: false })

buildSite()

const port = await freePort(Number(process.env.PORT) || 3000)
await serve({ port, host: '127.0.0.1' })
console.log(`\nThe site is at http://127.0.0.1:${port} (stop it with Ctrl+C)\n`)

/** The first free port from `first` on, on loopback. */
async function freePort(/** @type {number} */ first) {
  for (let candidate = first; candidate < first + 50; candidate++) {
    if (await isFree(candidate, '127.0.0.1')) return candidate
  }
  console.error(`No free port between ${first} and ${first + 49}.`)
  process.exit(1)
}
