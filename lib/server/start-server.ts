import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { headersFor, SECURITY_HEADERS } from '../publish/header-rules'
import { checkRequest, DROPPED_HEADERS, describeParseError, type Refusal } from './check-request'

/** Answers a request that has passed the door. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const PLAIN_TEXT = 'text/plain; charset=utf-8'
/** Milliseconds that open answers have to end after a signal. */
const PATIENCE = 5_000

/**
 * The site's server: refuses what no reader sends, hands the rest to `answer`, logs nothing about who asks for what.
 * Resolves once it listens; rejects with Node's error (EADDRINUSE when the port is taken).
 */
export function startServer(answer: Answer, { port, host }: { port: number; host: string }): Promise<Server> {
  const server = createServer((request, response) => {
    const refusal = checkRequest(request.method ?? '', request.url ?? '')
    if (refusal) return refuse(response, request, refusal)
    for (const name of DROPPED_HEADERS) delete request.headers[name]
    prepareHeaders(response)
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else refuse(response, request, { status: 500, sentence: 'The page could not be made.' })
    })
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    socket.end(formatRawAnswer(describeParseError(error.code)))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server.off('error', reject)))
  })
}

/** Ends a server: no new connections, open answers may finish. Resolves when all is closed. */
export function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref()
  })
}

/** Redirects get the security headers too; what only the framework's own scripts would read is left out. */
function prepareHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => {
    if (/^x-nextjs-/i.test(name)) return response
    return setHeader(name, /^vary$/i.test(name) ? 'Accept-Encoding' : value)
  }
  const appendHeader = response.appendHeader.bind(response)
  response.appendHeader = (name, value) => (/^(x-nextjs-|vary$)/i.test(name) ? response : appendHeader(name, value))
  // What is not there has no address to be cited by; rules by pattern cannot know.
  const writeHead = response.writeHead.bind(response)
  response.writeHead = ((status: number, ...rest: never[]) => {
    if (status >= 400) response.removeHeader('Link')
    return writeHead(status, ...rest)
  }) as typeof response.writeHead
}

function refuse(response: ServerResponse, request: IncomingMessage, { status, sentence, headers }: Refusal): void {
  const body = `${sentence}\n`
  response.writeHead(status, {
    ...headersFor('/'),
    'Cache-Control': 'no-store',
    'Content-Type': PLAIN_TEXT,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  // A body that nobody reads is not waited for.
  request.resume()
}

/** A whole answer as bytes, for a connection whose request could not be read. */
function formatRawAnswer({ status, sentence }: Refusal): string {
  const body = `${sentence}\n`
  const headers = { ...headersFor('/'), 'Cache-Control': 'no-store', 'Content-Type': PLAIN_TEXT }
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
