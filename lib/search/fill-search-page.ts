import { escapeHtml } from './html'

/** The id of the element that holds the results, on the page and for the script. */
export const RESULTS_ID = 'results'

/** What is put into the page. `results`: HTML made by `formatResults`. */
export type SearchAnswer = { text: string; results: string }

/**
 * The page of an answered search, from the HTML of the empty search page: the title and the field hold the query, the
 * results stand where the page says that they will appear. Search engines are asked not to list it. Scripts are taken away:
 * ours has nothing left to do, and the framework's, in development, would put the empty page back. Undefined if the page
 * is not the search page.
 */
export function fillSearchPage(page: string, { text, results }: SearchAnswer): string | undefined {
  const place = /(<div id="results"[^>]*>)[\s\S]*?(<\/div>)/
  const field = /<input\b[^>]*\bname="q"[^>]*>/
  if (!place.test(page) || !field.test(page)) return undefined
  const query = escapeHtml(text)
  // Functions, because a text as the second argument of replace() may hold $& and the like.
  return page
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g, () => '')
    .replace(place, (_, open: string, close: string) => open.replace(/ data-index="[^"]*"/, '') + results + close)
    .replace(field, (tag) => tag.replace(/ value="[^"]*"/, '').replace(/\s*\/?>$/, () => ` value="${query}"/>`))
    .replace(/<title>([\s\S]*?)<\/title>/, (tag, title: string) => (query ? `<title>${query} – ${title}</title>` : tag))
    .replace(/<link rel="canonical"[^>]*>/, () => '')
    .replace('</head>', () => '<meta name="robots" content="noindex"/></head>')
}

/** A page for an answer when the search page itself cannot be had: bare, but with the results and a field to go on. */
export function formatBareSearchPage({ text, results }: SearchAnswer): string {
  const query = escapeHtml(text)
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="robots" content="noindex"/><title>${query ? `${query} – ` : ''}Search</title></head><body><main><h1>Search</h1><form action="/search" method="get" role="search"><label>Search this site <input type="search" name="q" value="${query}"/></label> <button type="submit">Search</button></form><div id="results">${results}</div><p><a href="/">Start</a></p></main></body></html>`
}
