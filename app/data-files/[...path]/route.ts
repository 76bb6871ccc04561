import { answerFile } from '@/app/answer-file'
import { getSite } from '@/app/site'
import { SET_PARAMETER } from '@/lib/export/set-query'
import { type DataFile, findSetFile, listDataFiles } from '@/lib/publish/data-files'

// One list for each load of the site: in development the site is loaded again when content changes.
let known: { site: unknown; files: Map<string, DataFile> } | undefined

/**
 * Answers every data file (`/events/<id>.bib`, the search index; lib/publish/next-rewrites.ts leads here) with the text that
 * the plain folder has, and files of a chosen set of events.
 */
export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const site = getSite()
  if (known?.site !== site) known = { site, files: new Map(listDataFiles(site).map((file) => [file.path, file])) }
  const path = `/${(await params).path.join('/')}`
  const query = new URL(request.url).searchParams
  const file = query.has(SET_PARAMETER) ? findSetFile(site, path, query) : known.files.get(path)
  if (!file)
    return new Response('There is no such file.\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  return answerFile(request, file.text(), file.type)
}
