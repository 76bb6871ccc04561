import { scriptAddress } from '@/app/assets'
import { HeadTags } from '@/app/head-tags'
import { viewFacts } from '@/app/page-facts'
import { fetchOwnPage, readShell } from '@/app/shell'
import { getSite } from '@/app/site'
import { CiteThis } from '@/components/citation/cite-this'
import { SetIntroduction } from '@/components/timeline/set-introduction'
import { citeSet } from '@/lib/export/cite-data'
import { buildSet } from '@/lib/export/collections'
import { fillSetPage } from '@/lib/export/fill-set-page'
import { readIds } from '@/lib/export/set-query'
import { LIST_PATHS } from '@/lib/url/paths'

export const dynamic = 'force-dynamic'

/** Answers `/timeline?ids=…` (lib/publish/next-rewrites.ts leads here): the page of the timeline with only the chosen events. */
export async function GET(request: Request): Promise<Response> {
  // A static import of react-dom/server is refused in routes of the App Router.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const site = getSite()
  const set = buildSet(site, readIds(new URL(request.url).searchParams))
  const { view } = set
  const page = readShell('timeline.html') ?? (await fetchOwnPage(LIST_PATHS.timeline))
  const filled =
    page &&
    fillSetPage(page, {
      title: renderToStaticMarkup(view.title),
      ids: new Set(view.events.map(({ id }) => id)),
      introduction: renderToStaticMarkup(<SetIntroduction set={set} />),
      cite:
        view.events.length > 0
          ? renderToStaticMarkup(<CiteThis {...citeSet(site, view)} script={scriptAddress('cite')} />)
          : '',
      head: [
        `<title>${renderToStaticMarkup(`${view.title} · ${site.settings.title}`)}</title>`,
        renderToStaticMarkup(<meta name="description" content={view.description} />),
        renderToStaticMarkup(<HeadTags {...viewFacts(site, view)} />),
      ].join(''),
    })
  if (!filled) return new Response('The page cannot be made at the moment.\n', { status: 503 })
  return new Response(filled, {
    status: view.events.length > 0 ? 200 : 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Robots-Tag': 'noindex' },
  })
}
