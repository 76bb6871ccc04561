import { type NextRequest, NextResponse } from 'next/server'
import { lowerCasePath } from './lib/url/lower-case-path'

/** Leads an address with capitals to its one form, the query kept. Every other request passes this file by. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search, origin } = new URL(request.url)
  const path = lowerCasePath(pathname)
  return path === undefined ? NextResponse.next() : NextResponse.redirect(`${origin}${path}${search}`, 308)
}

export const config = { matcher: '/((?!_next/|assets/).*[A-Z].*)' }
