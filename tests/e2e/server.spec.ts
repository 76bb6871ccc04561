import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { SITE_PORT } from '../../playwright.config'
import { addressOf } from './pages'

// The servers of these tests share a port.
test.describe.configure({ mode: 'serial' })

const SPARE_PORT = SITE_PORT + 3
const CRLF = '\r\n'

/** Sends bytes as they are, returns the answer as it comes. */
function send(bytes: string | Buffer, port = SITE_PORT): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    let answer = ''
    socket.setEncoding('latin1')
    socket.on('data', (text) => {
      answer += text
    })
    socket.on('close', () => resolve(answer))
    // A server that has said its word may cut a request that goes on.
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? resolve(answer) : reject(error),
    )
    socket.setTimeout(20_000, () => socket.destroy(new Error('no answer in 20 s')))
  })
}

function get(target: string, headers: string[] = [], method = 'GET'): string {
  return [`${method} ${target} HTTP/1.1`, 'Host: site.example', 'Connection: close', ...headers, '', ''].join(CRLF)
}

const CLIMBS = [
  '..',
  '%2e%2e',
  '..%2f',
  '..%5c',
  '%2e%2e%2f',
  '..\\',
  '.%2e',
  '%252e%252e',
  '....//',
  '..;',
  '%c0%ae%c0%ae',
  '..%00',
  '.',
]
const PLACES = [
  '/etc/passwd',
  '/content/site.yaml',
  '/package.json',
  '/.git/config',
  '/.next/BUILD_ID',
  '/windows/win.ini',
]
const BROKEN = [
  '%',
  '%2',
  '%zz',
  '%ff',
  '%c3%28',
  '%e2%82',
  '%00',
  'a%00b',
  '%0d%0aX:1',
  '%0a',
  '%7f',
  '%u0041',
  '\x01',
  '\xff',
  '%ED%A0%80',
]
const METHODS = [
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'MKCOL',
  'PURGE',
  'LINK',
  'M-SEARCH',
  'QUERY',
  'FOO',
  'get',
]
const DOORS = [
  '/_next/data/site/about.json',
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/_next/static/../../package.json',
  '/_next/static/%2e%2e/BUILD_ID',
  '/_next/static/chunks',
  '/_next',
  '/__nextjs_original-stack-frame',
  '/data-files',
  '/data-files/x',
  '/data-files/sources/..%2fx.csl.json',
  '/sources/.csl.json',
  '/sources/__proto__.csl.json',
  '/sources/constructor.csl.json',
  '/api',
  '/_error',
  '/_not-found',
  '/_global-error',
  '/404',
  '/500',
  '/index',
  '/sources/x.csl.json/y',
  '/search?q=%00',
  '/search?q=%ff%fe',
  '/search?q=%',
  '/search?q[]=1&q=2',
  '/search?__proto__=1',
  '/assets/',
  '/assets/x.js',
  '/favicon.ico',
  '/.env',
  '/proxy',
  '/middleware',
]
const HEADERS = [
  'RSC: 1',
  'Next-Action: 0123',
  'Next-Router-State-Tree: %5B%22%22%5D',
  'Next-Router-State-Tree: {{{',
  'Next-Router-Prefetch: 1',
  'x-middleware-subrequest: proxy:proxy:proxy:proxy:proxy',
  'x-middleware-rewrite: /about',
  'x-invoke-path: /_error',
  'x-invoke-status: 500',
  'x-invoke-error: {',
  'x-matched-path: /x',
  'x-nextjs-data: 1',
  'x-prerender-revalidate: 1',
  'x-forwarded-host: elsewhere.example',
  'x-forwarded-proto: gopher',
  'x-original-url: /admin',
  'X-HTTP-Method-Override: DELETE',
  'Range: bytes=0-10',
  'Range: bytes=-1',
  'Range: bytes=999999999-',
  'Range: bytes=0-1,2-3,4-5',
  'Range: lines=1-2',
  `Range: bytes=${Array.from({ length: 500 }, (_, n) => `${n}-${n}`).join(',')}`,
  'If-None-Match: *',
  'If-None-Match: "',
  `If-None-Match: ${'"a",'.repeat(1000)}`,
  'If-Modified-Since: yesterday',
  'Accept: application/x-nothing',
  'Accept-Encoding: br;q=x, *;q=0',
  'Accept-Encoding: identity;q=0',
  'Accept-Language: \xff\xfe',
  'Cookie: __prerender_bypass=1; __next_preview_data=1',
  'Expect: 100-continue',
  'Expect: 200-maybe',
  'Upgrade: websocket',
  'Upgrade: h2c',
  'Content-Length: 5',
  'Transfer-Encoding: chunked',
  'Host: elsewhere.example',
  'Host: ',
  `X-Long: ${'a'.repeat(12_000)}`,
  ...['/', '//', '///', '\\', '%0d%0a', 'javascript:1', '@elsewhere.example', '[::1', 'a b'].map(
    (value) => `Referer: ${value}`,
  ),
]
const RAW = [
  '',
  CRLF,
  'GET',
  'GET /\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'GET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.0\r\n\r\n',
  'GET  /  HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET / HTTP/1.1\nHost: x\n\n',
  'GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n',
  'GET / HTTP/1.1\r\nHost : x\r\n\r\n',
  'GET / HTTP/1.1\r\n Host: x\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'POST /about HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Type: multipart/form-data\r\n\r\nabc',
  'GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /about HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET http://elsewhere.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET //elsewhere.example/x/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET about HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET /\x00 HTTP/1.1\r\nHost: x\r\n\r\n',
  `GET /${'a'.repeat(7_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  `GET /${'a/'.repeat(3_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  `GET /${'%41'.repeat(2_500)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  `GET /${'a'.repeat(60_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\n${'X: y\r\n'.repeat(5_000)}\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`,
  Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]),
  Buffer.from([0x00, 0xff, 0xfe, 0x0d, 0x0a, 0x0d, 0x0a]),
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
]

/** What is sent, with a name for the list. */
const HOSTILE: [name: string, bytes: string | Buffer][] = [
  ...CLIMBS.flatMap((climb) => PLACES.map((place): [string, string] => [`${climb}${place}`, get(`/${climb}${place}`)])),
  ...CLIMBS.map((climb): [string, string] => [`deep ${climb}`, get(`/events/${`${climb}/`.repeat(8)}etc/passwd`)]),
  ...BROKEN.flatMap((part) =>
    ['/', '/events/', '/sources/x', '/search?q=', '/timeline/'].map((path): [string, string] => [
      `${path}${part}`,
      get(`${path}${part}`),
    ]),
  ),
  ...METHODS.flatMap((method) =>
    ['/', '/events/x', '/search?q=x'].map((path): [string, string] => [`${method} ${path}`, get(path, [], method)]),
  ),
  ...DOORS.map((path): [string, string] => [path, get(path)]),
  ...HEADERS.flatMap((header) =>
    ['/', '/sources/x.csl.json'].map((path): [string, string] => [
      `${path} with ${header.slice(0, 40)}`,
      get(path, [header]),
    ]),
  ),
  ...RAW.map((bytes): [string, string | Buffer] => [
    `raw ${JSON.stringify(bytes.toString('latin1').slice(0, 60))}`,
    bytes,
  ]),
]

test(`${HOSTILE.length} hostile requests: no fault of the server, no trace of its code, no way out of the site`, async () => {
  test.setTimeout(180_000)
  expect(HOSTILE.length).toBeGreaterThanOrEqual(300)
  const statuses = new Map<string, number>()
  const faults: string[] = []
  for (const [name, bytes] of HOSTILE) {
    const answer = await send(bytes)
    const status =
      /^(?:HTTP\/1\.1 100 Continue\r\n\r\n)?HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ??
      (answer === '' ? 'closed' : 'unreadable')
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (!/^(2|3|4)\d\d$|^closed$/.test(status)) faults.push(`${name}: ${status}`)
    if (/\bat .*\.(js|mjs|ts):\d+|node_modules|Error:|root:x:|"devDependencies"/.test(answer))
      faults.push(`${name}: shows the inside`)
    const location = /^location: (.*)$/im.exec(answer)?.[1] ?? ''
    if (location && !/^\/(?![/\\])/.test(location)) faults.push(`${name}: leads to ${location}`)
    if (/^set-cookie:/im.test(answer)) faults.push(`${name}: sets a cookie`)
  }
  console.log(
    `  answers: ${[...statuses]
      .sort()
      .map(([status, count]) => `${count} × ${status}`)
      .join(', ')}`,
  )
  expect(faults).toEqual([])
  // It still serves.
  expect((await fetch(addressOf('site', '/about'))).status).toBe(200)
})

test('a request that is too long is answered with a sentence', async () => {
  const answer = await send(get(`/search?q=${'a'.repeat(20_000)}`))
  expect(answer).toMatch(/^HTTP\/1\.1 431 /)
  expect(answer).toContain('The request is too long')
})

test('only reading is allowed', async () => {
  const answer = await send(get('/about', ['Content-Length: 0'], 'POST'))
  expect(answer).toMatch(/^HTTP\/1\.1 405 /)
  expect(answer).toMatch(/^Allow: GET, HEAD$/m)
})

test('no header makes the server answer with the framework’s data', async () => {
  const plain = await (await fetch(addressOf('site', '/about'))).text()
  const asked = await fetch(addressOf('site', '/about'), { headers: { RSC: '1', 'Next-Router-Prefetch': '1' } })
  expect(await asked.text()).toBe(plain)
})

test('the framework’s own server serves the same pages', async () => {
  const args = ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(SPARE_PORT)]
  const env = { ...process.env, NODE_ENV: 'production' as const, SITE_DIST_DIR: '.next-site' }
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' })
  try {
    const at = (path: string) => fetch(`http://127.0.0.1:${SPARE_PORT}${path}`)
    await expect
      .poll(
        () =>
          at('/').then(
            (r) => r.status,
            () => 0,
          ),
        { timeout: 30_000 },
      )
      .toBe(200)
    for (const path of ['/', '/timeline', '/no-such-page']) {
      const [plain, ours] = [await at(path), await fetch(addressOf('site', path))]
      expect([plain.status, await plain.text()], path).toEqual([ours.status, await ours.text()])
      expect(plain.headers.get('content-security-policy')).toBe(ours.headers.get('content-security-policy'))
    }
  } finally {
    child.kill()
    await new Promise((resolve) => child.once('exit', resolve))
  }
})

/** Starts the server on a port and collects what it prints. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['scripts/serve.mjs'], { env: { ...process.env, ...env }, stdio: 'pipe' })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return { child, ended, printed: () => printed }
}

async function untilListening(child: ChildProcess, printed: () => string) {
  await expect.poll(() => printed(), { timeout: 30_000 }).toContain('The site is at')
  expect(child.exitCode).toBeNull()
}

test('a port that is taken is said in one line', async () => {
  const { ended, printed } = start({ PORT: String(SITE_PORT), SITE_DIST_DIR: '.next-site' })
  expect(await ended).toBe(1)
  expect(printed()).toBe(`Port ${SITE_PORT} is taken. Choose another: PORT=${SITE_PORT + 1} npm start\n`)
})

test('a build that is not there is said in one line', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'no-build-')), '.next')
  const { ended, printed } = start({ PORT: String(SPARE_PORT), SITE_DIST_DIR: folder })
  expect(await ended).toBe(1)
  expect(printed()).toMatch(/^There is no finished build in .*\. Make one: npm run build\n$/)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  test(`the server ends cleanly on ${signal}`, async () => {
    const { child, ended, printed } = start({ PORT: String(SPARE_PORT), SITE_DIST_DIR: '.next-site' })
    await untilListening(child, printed)
    expect((await fetch(`http://127.0.0.1:${SPARE_PORT}/about`)).status).toBe(200)
    child.kill(signal)
    expect(await ended).toBe(0)
    expect(printed()).not.toMatch(/error|\n\s+at /i)
  })
