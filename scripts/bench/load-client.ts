import { connect } from 'node:net'

/** What to ask, how often at once and how long. */
export type Load = { port: number; path: string; connections: number; seconds: number; encoding: string }

/** What came of it: requests that were answered with 200, and everything else. */
export type LoadResult = { perSecond: number; requests: number; errors: number; bytes: number }

const HEAD_END = Buffer.from('\r\n\r\n')
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n')

/**
 * Asks a server on loopback for one page over kept connections, one request at a time on each. Plain sockets: Node's own
 * client would be the slowest part.
 */
export async function runLoad({ port, path, connections, seconds, encoding }: Load): Promise<LoadResult> {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: ${encoding}\r\n\r\n`
  const totals = { requests: 0, errors: 0, bytes: 0 }
  const began = performance.now()
  const end = began + seconds * 1000
  /** One connection, from its first request to the end of the time, or to where the server says that it closes it. */
  const converse = () =>
    new Promise<'over' | 'closed'>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(request))
      let waiting: Buffer<ArrayBufferLike> = Buffer.alloc(0)
      let done = false
      const finish = (how: 'over' | 'closed' | 'failed') => {
        if (done) return
        done = true
        if (how === 'failed') totals.errors += 1
        socket.destroy()
        resolve(how === 'closed' ? 'closed' : 'over')
      }
      socket.setNoDelay(true)
      socket.setTimeout(10_000, () => finish('failed'))
      socket.on('error', () => finish('failed'))
      socket.on('close', () => finish('failed'))
      socket.on('data', (bytes) => {
        waiting = waiting.length > 0 ? Buffer.concat([waiting, bytes]) : bytes
        const answer = readAnswer(waiting)
        if (!answer) return
        if (answer.length !== waiting.length || !answer.head.startsWith('HTTP/1.1 200 ')) totals.errors += 1
        else totals.requests += 1
        totals.bytes += waiting.length
        waiting = Buffer.alloc(0)
        if (performance.now() >= end) finish('over')
        // nginx closes a connection after a thousand requests.
        else if (/^connection: *close/im.test(answer.head)) finish('closed')
        else socket.write(request)
      })
    })
  const one = async () => {
    while ((await converse()) === 'closed');
  }
  await Promise.all(Array.from({ length: connections }, one))
  return { ...totals, perSecond: totals.requests / ((performance.now() - began) / 1000) }
}

/** The answer at the beginning of `bytes`: its head, and its length with all; undefined while it is not complete. */
function readAnswer(bytes: Buffer): { head: string; length: number } | undefined {
  const headEnd = bytes.indexOf(HEAD_END)
  if (headEnd < 0) return undefined
  const head = bytes.toString('latin1', 0, headEnd)
  const stated = /^content-length: *(\d+)/im.exec(head)?.[1]
  if (stated === undefined)
    return bytes.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) ? { head, length: bytes.length } : undefined
  const length = headEnd + HEAD_END.length + Number(stated)
  return bytes.length >= length ? { head, length } : undefined
}

// In a process of its own, so that counting does not slow down what is counted.
const [order] = process.argv.slice(2)
if (process.argv[1]?.endsWith('load-client.ts') && order)
  console.log(JSON.stringify(await runLoad(JSON.parse(order) as Load)))
