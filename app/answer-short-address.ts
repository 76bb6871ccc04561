import { shortPathOf } from '@/lib/url/paths'
import { readShell } from './shell'
import { getSite } from './site'

// Looked up in a table: 1,500 redirects of the configuration would cost the server nine tenths of its speed on every page.
let known: { site: unknown; paths: Map<string, string> } | undefined

/** Leads a short address on to its page (308), which redirects further if it has moved; 404 with the usual page if there is none. */
export function answerShortAddress(kind: 'event' | 'source', code: string): Response {
  const site = getSite()
  if (known?.site !== site) known = { site, paths: new Map(site.shorts.map(({ short, path }) => [short, path])) }
  const path = known.paths.get(shortPathOf(kind, code))
  if (path) return new Response(null, { status: 308, headers: { Location: path } })
  return new Response(readShell('404.html') ?? 'There is no such address.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}
