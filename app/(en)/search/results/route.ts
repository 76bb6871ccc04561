import { fillSearchPage, formatBareSearchPage } from '@/lib/search/fill-search-page'
import { formatFault, formatResults } from '@/lib/search/format-results'
import { searchDocuments } from '@/lib/search/search-documents'
import { LIST_PATHS } from '@/lib/url/paths'
import { getSearchIndex, readShell } from '../search-index'

export const dynamic = 'force-dynamic'

/** Answers `/search?q=…` (next.config.ts leads here): the search page with the results in it. Queries are not recorded. */
export async function GET(request: Request): Promise<Response> {
  const answer = findAnswer(new URL(request.url).searchParams.get('q') ?? '')
  const page = readShell('search.html') ?? (await fetchPage())
  return new Response((page && fillSearchPage(page, answer)) ?? formatBareSearchPage(answer), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}

function findAnswer(typed: string): { text: string; results: string } {
  try {
    const found = searchDocuments(getSearchIndex(), typed)
    return { text: found.query.text, results: formatResults(found) }
  } catch {
    return { text: '', results: formatFault() }
  }
}

/**
 * The search page from this server itself: in development, or while no publishing step has saved it. Asked at loopback, as
 * the address in the request may be anybody's; undefined if it cannot be had.
 */
async function fetchPage(): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${process.env.PORT}${LIST_PATHS.search}`, { cache: 'no-store' })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}
