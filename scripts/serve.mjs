// @ts-check
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './root.mjs'

/**
 * Serves the built site: Next answers, our own door stands before it (lib/server). Ends the process with one line if
 * there is no build or the port is taken; ends cleanly on SIGINT and SIGTERM.
 * @param {{ port: number, host: string }} place
 */
export async function serve({ port, host }) {
  Object.assign(process.env, { NODE_ENV: 'production' })
  const distDir = process.env.SITE_DIST_DIR || '.next'
  if (!existsSync(join(ROOT, distDir, 'BUILD_ID')))
    fail(`There is no finished build in ${distDir}. Make one: npm run build`)
  // Whoever read what we print may be gone; to print that would fail again, without end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  // Asked before Next says anything: one line is enough.
  if (!(await isFree(port, host))) fail(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: ROOT, hostname: host, port })
  await app.prepare()
  // After Next has read its settings: tsx would stand in the way of how it reads TypeScript.
  const { tsImport } = await import('tsx/esm/api')
  const { startServer, stopServer } = await tsImport('../lib/server/start-server.ts', import.meta.url)
  const server = await startServer(app.getRequestHandler(), { port, host })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, async () => {
      await stopServer(server)
      process.exit(0)
    })
}

/** Whether a port can be listened on. */
export function isFree(/** @type {number} */ port, /** @type {string} */ host) {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, host)
  })
}

/** @returns {never} */
function fail(/** @type {string} */ sentence) {
  console.error(sentence)
  process.exit(1)
}

// `npm start`: PORT and HOST choose where; loopback unless told otherwise.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const place = { port: Number(process.env.PORT) || 3000, host: process.env.HOST || '127.0.0.1' }
  await serve(place)
  console.log(`The site is at http://${place.host}:${place.port} (stop it with Ctrl+C)`)
}
