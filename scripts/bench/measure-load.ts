import type { ChildProcess } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Load, LoadResult } from './load-client'
import { runWatched, start, stop } from './run-watched'

/** As the issue of the targets says it: 32 connections for 20 seconds. */
const BOUNDS = { connections: 32, seconds: 20 }

/** Requests per second of one page, as plain bytes and as a browser asks for it. */
export type ServerLoad = { plain: LoadResult; compressed: LoadResult }

/** Loads the production server of a build in `project` with requests for one page. */
export async function loadOurServer(root: string, project: string, content: string, path: string): Promise<ServerLoad> {
  const port = await freePort()
  const server = start({
    args: ['scripts/serve.mjs'],
    cwd: project,
    env: { PORT: String(port), SITE_CONTENT_DIR: content },
  })
  return loadServer(root, server, port, path)
}

/** Loads an nginx before the plain folder of the same build, with the site file that the build made. `place`: a folder for its own files. */
export async function loadNginx(
  root: string,
  nginx: string,
  folder: string,
  place: string,
  path: string,
): Promise<ServerLoad> {
  const port = await freePort()
  const site = readFileSync(join(folder, 'nginx-site.conf'), 'utf8')
    .replace(/root "[^"]*"/, () => `root "${folder}"`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(join(place, name), { recursive: true })
    return `${name}_temp_path "${join(place, name)}";`
  })
  const config = join(place, 'nginx.conf')
  writeFileSync(
    config,
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid "${join(place, 'pid')}"; error_log stderr warn; events {} http { ${temporary.join(' ')}\n${site}\n}`,
  )
  const server = start({ args: ['-p', place, '-c', config, '-e', 'stderr'], cwd: place }, nginx)
  return loadServer(root, server, port, path)
}

async function loadServer(root: string, server: ChildProcess, port: number, path: string): Promise<ServerLoad> {
  try {
    await untilAnswered(`http://127.0.0.1:${port}${path}`, server)
    const ask = async (encoding: string, seconds = BOUNDS.seconds) => {
      const order: Load = { ...BOUNDS, seconds, port, path, encoding }
      const { output } = await runWatched({
        args: ['--import', 'tsx', join(root, 'scripts/bench/load-client.ts'), JSON.stringify(order)],
        cwd: root,
      })
      return JSON.parse(output) as LoadResult
    }
    await ask('identity', 2)
    return { plain: await ask('identity'), compressed: await ask('gzip') }
  } finally {
    await stop(server)
  }
}

/** Waits until a server answers 200; throws if it ends first or takes longer than a minute. */
export async function untilAnswered(address: string, server: ChildProcess, milliseconds = 60_000): Promise<void> {
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (bytes) => (said += String(bytes)))
  for (const end = performance.now() + milliseconds; performance.now() < end; ) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}:\n${said.slice(-2000)}`)
    const status = await fetch(address).then(
      (response) => response.arrayBuffer().then(() => response.status),
      () => 0,
    )
    if (status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${address} was not answered within ${milliseconds / 1000} s:\n${said.slice(-2000)}`)
}

/** A port on loopback that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address()
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
      })
  })
}
