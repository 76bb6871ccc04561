import { getSite } from '@/app/site'
import { formatSearchIndex } from '@/lib/search/format-search-index'

export const dynamic = 'force-static'
export const dynamicParams = false

/** The file of the search index, by its name. */
export function generateStaticParams(): { file: string }[] {
  return [{ file: fileOf(formatSearchIndex(getSite()).path) }]
}

/** Answers the search index that a copy without a server searches. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { path, text } = formatSearchIndex(getSite())
  if ((await params).file !== fileOf(path)) return new Response('There is no such file.', { status: 404 })
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
