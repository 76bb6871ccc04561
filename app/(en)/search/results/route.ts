import { fetchOwnPage, readShell } from '@/app/shell'
import { fillSearchPage, formatBareSearchPage } from '@/lib/search/fill-search-page'
import { formatFault, formatResults } from '@/lib/search/format-results'
import { searchDocuments } from '@/lib/search/search-documents'
import { LIST_PATHS } from '@/lib/url/paths'
import { getSearchIndex } from '../search-index'

export const dynamic = 'force-dynamic'

/** Answers `/search?q=…` (next.config.ts leads here): the search page with the results in it. Queries are not recorded. */
export async function GET(request: Request): Promise<Response> {
  const answer = findAnswer(new URL(request.url).searchParams.get('q') ?? '')
  const page = readShell('search.html') ?? (await fetchOwnPage(LIST_PATHS.search))
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
