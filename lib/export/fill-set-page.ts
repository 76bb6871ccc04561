import { findElement, replaceElement } from './html-elements'

/** What of the page of a set differs from the page of the timeline; all but `ids` is HTML. */
export type SetPage = {
  /** The headline. */
  title: string
  ids: ReadonlySet<string>
  /** What stands under the title: what this is, and which ids name no event. */
  introduction: string
  /** "Cite this" of the set. */
  cite: string
  /** Tags for the head, its <title> among them, in the place of those of the timeline. */
  head: string
}

/** Tags of the head that say what a page is: those of the timeline would be wrong for a set. */
const HEAD_TAGS =
  /<title>[\s\S]*?<\/title>|<meta\b[^>]*\b(?:name|property)="(?:description|citation_|dc|og:|article:|z:|twitter:)[^>]*>|<link\b[^>]*\brel="(?:canonical|cite-as|describedby|alternate|item|collection)"[^>]*>|<script type="application\/ld\+json">[\s\S]*?<\/script>/g

/** Scripts that are not ours: in development the framework's would put the whole timeline back. */
const FOREIGN_SCRIPTS = /<script\b(?![^>]*\bsrc="\/assets\/)[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g

/**
 * The page of a chosen set, from the HTML of the page of the timeline: only the chosen events, their boxes checked, with a
 * title, head and citation of their own. Undefined if the page is not that of the timeline.
 */
export function fillSetPage(page: string, { title, ids, introduction, cite, head }: SetPage): string | undefined {
  const header = findElement(page, /<header class="page-head">/)
  const form = findElement(page, /<form [^>]*class="set-form"[^>]*>/)
  if (!header || !form) return undefined
  // The mark by which the script of copies without a server knows that it has something to do.
  const list = keepEvents(page.slice(form.start, form.end), ids).replace(' data-whole=""', '')
  const filled = [
    page.slice(0, header.start),
    `<header class="page-head"><h1>${title}</h1>${introduction}</header>`,
    page.slice(header.end, form.start),
    list,
    page.slice(form.end),
  ].join('')
  return [
    /<form class="filters">/,
    /<nav aria-label="Years"/,
    /<nav aria-label="Views of the timeline"/,
    /<output class="shown">/,
    // What a set is for need not be said on the page of one; the button below the list changes it.
    /<div class="set-bar above/,
    // Where boxes come checked, "Choose none" would check them all again.
    /<button type="reset">/,
  ]
    .reduce(
      (html, startTag) => replaceElement(html, startTag, ''),
      replaceElement(filled, /<section aria-labelledby="cite-this"/, cite),
    )
    .replace(HEAD_TAGS, '')
    .replace(FOREIGN_SCRIPTS, '')
    .replace('</head>', () => `<meta name="robots" content="noindex"/>${head}</head>`)
}

/** The list with only the chosen events, each checked; a year without any goes. */
function keepEvents(form: string, ids: ReadonlySet<string>): string {
  let kept = ''
  let last = 0
  for (let year = findElement(form, /<ol /); year; year = findElement(form, /<ol /, last)) {
    kept += form.slice(last, year.start)
    last = year.end
    const list = form.slice(year.start, year.end)
    const events = eventsOf(list).filter(({ id }) => ids.has(id))
    if (events.length > 0) kept += `${/^<ol [^>]*>/.exec(list)?.[0]}${events.map(({ html }) => html).join('')}</ol>`
  }
  return kept + form.slice(last)
}

function eventsOf(list: string): { id: string; html: string }[] {
  const events: { id: string; html: string }[] = []
  for (let item = findElement(list, /<li id=/); item; item = findElement(list, /<li id=/, item.end)) {
    const html = list.slice(item.start, item.end)
    const id = /^<li id="([^"]*)"/.exec(html)?.[1] ?? ''
    events.push({ id, html: html.replace(/(<input\b[^>]*\bname="ids")/, '$1 checked=""') })
  }
  return events
}
