/** Why a request is not passed on: the status, a sentence for the body, further headers. */
export type Refusal = { status: number; sentence: string; headers?: Record<string, string> }

/** Longest address that is looked at, in bytes: a set of all events has 10,000. The server's own limit for all headers together is 16 KiB. */
const LONGEST_ADDRESS = 12_288

/** Request headers that are not passed on: by them the framework would answer with its own data, or look at cookies, of which the site has none. */
export const DROPPED_HEADERS = [
  'cookie',
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
  'next-action',
  'x-middleware-subrequest',
  'x-prerender-revalidate',
] as const

/**
 * Refuses what no reader sends before the framework sees it: other methods than GET and HEAD, addresses that are
 * broken, too long or climb out of the site. `target` is the request line's target (RFC 9112, 3.2). Undefined: pass on.
 */
export function checkRequest(method: string, target: string): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD')
    return {
      status: 405,
      sentence: 'Pages and files here can only be read (GET, HEAD).',
      headers: { Allow: 'GET, HEAD' },
    }
  if (Buffer.byteLength(target) > LONGEST_ADDRESS)
    return { status: 414, sentence: `The address is longer than ${LONGEST_ADDRESS} bytes.` }
  if (!target.startsWith('/')) return { status: 400, sentence: 'The address is not a path of this site.' }
  const path = target.replace(/[?#].*$/s, '')
  const decoded = decode(path)
  if (decoded === undefined) return { status: 400, sentence: 'The address is not encoded as UTF-8.' }
  if (CONTROL.test(decoded)) return { status: 400, sentence: 'The address holds characters that no address has.' }
  // An encoded slash, backslash or dot segment means another path to the next program that reads it.
  if (/%2f|%5c|\\/i.test(path) || /(^|\/)\.\.?(\/|$)/.test(decoded)) return NOT_HERE
  return undefined
}

const NOT_HERE: Refusal = { status: 404, sentence: 'There is no page at this address.' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** What to say when a request cannot be read at all, by the code of Node's parser. */
export function describeParseError(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW')
    return { status: 431, sentence: 'The request is too long: its address and headers together exceed 16 KiB.' }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { status: 408, sentence: 'The request did not arrive in time.' }
  return { status: 400, sentence: 'The request cannot be read.' }
}
