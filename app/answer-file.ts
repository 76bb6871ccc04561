import { createHash } from 'node:crypto'

/**
 * Answers a text or bytes of a media type with their ETag, or with 304 if the reader's copy is the same (RFC 9110, 13.1.2).
 * Caching and all else come from next.config.ts.
 */
export function answerFile(request: Request, body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const asked = request.headers.get('if-none-match') ?? ''
  const same = asked.trim() === '*' || asked.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
  if (same) return new Response(null, { status: 304, headers: { ETag: etag } })
  return new Response(body, { headers: { ETag: etag, 'Content-Type': type } })
}
