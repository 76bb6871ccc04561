// @ts-check
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { buildSite, NEXT, PRODUCTION } from './build.mjs'
import { installPackages, requireNode } from './install.mjs'
import { ROOT } from './root.mjs'

// `npm run site`: installs, builds, serves, prints the address. PORT chooses the first port to try.
requireNode('20.9', 'npm run site')
installPackages({ development: false })

buildSite()

const port = await freePort(Number(process.env.PORT) || 3000)
console.log(`\nThe site is at http://127.0.0.1:${port} (stop it with Ctrl+C)\n`)
const args = [NEXT, 'start', '--port', String(port), '--hostname', '127.0.0.1']
const server = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: PRODUCTION })
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))

/** The first free port from `first` on, on loopback. */
async function freePort(/** @type {number} */ first) {
  for (let candidate = first; candidate < first + 50; candidate++) {
    const free = await new Promise((resolve) => {
      const probe = createServer()
        .once('error', () => resolve(false))
        .once('listening', () => probe.close(() => resolve(true)))
        .listen(candidate, '127.0.0.1')
    })
    if (free) return candidate
  }
  console.error(`No free port between ${first} and ${first + 49}.`)
  process.exit(1)
}
