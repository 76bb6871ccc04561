import { LIST_PATHS } from '../url/paths'
import { type Html, html, NOTHING } from './html'
import type { MarkedText } from './mark-text'
import { QUERY_LIMITS } from './parse-query'
import { SEARCH_KINDS } from './search-document'
import type { Hit, HitGroup, SearchResults } from './search-documents'

/** Hits of a kind that are shown at once; the rest is folded. */
export const SHOWN_HITS = 8

/** The answer to a query as HTML: what was found, by kinds. The server and the browser print with this same function. */
export function formatResults(results: SearchResults): string {
  return formatAnswer(results).html
}

/** What stands in the place of the results when the index could not be loaded or read. */
export function formatFault(): string {
  return html`<h2 tabindex="-1">The search does not work at the moment</h2>
<p>Its index could not be loaded. Reload the page to try again.</p>
${formatWaysOn()}`.html
}

function formatAnswer(results: SearchResults): Html {
  const { query, groups, count } = results
  if (query.words.length === 0) return formatEmpty(query.text)
  if (count === 0) return formatNothing(results)
  return html`<h2 tabindex="-1">${counted(count, 'result')} for ${quoted(query.text)}</h2>
${formatRemarks(results)}${groups.length > 1 ? formatContents(groups) : NOTHING}
${groups.map(formatGroup)}`
}

function formatEmpty(text: string): Html {
  return html`<h2 tabindex="-1">${text === '' ? 'What are you looking for?' : html`${quoted(text)} holds no word and no number`}</h2>
<p>Type a word, a name, a number or a date.</p>
${formatWaysOn()}`
}

function formatNothing({ query, suggestions }: SearchResults): Html {
  return html`<h2 tabindex="-1">No page matches ${quoted(query.text)}</h2>
${cutRemark(query.wasCut)}${
  suggestions.length > 0
    ? html`<p>Did you mean:</p>
<ul>${suggestions.map(
        ({ kind, title, href }) =>
          html`<li><a href="${href}"><bdi>${title}</bdi></a> <span class="detail">${SEARCH_KINDS[kind][0]}</span></li>`,
      )}</ul>
`
    : html`<p>Fewer words, or another spelling, may find it.</p>
`
}${formatWaysOn()}`
}

/** What a reader has to know to read the results right. */
function formatRemarks({ query, isPartial, spelledLike }: SearchResults): Html {
  return html`${cutRemark(query.wasCut)}${
    isPartial
      ? html`<p>No page has all of these words. These have the most of them.</p>
`
      : NOTHING
  }${spelledLike.map(
    ({ typed, found }) => html`<p>${quoted(typed)} is on no page. Shown instead: ${inWords(found.map(quoted))}.</p>
`,
  )}`
}

function cutRemark(wasCut: boolean): Html {
  return wasCut
    ? html`<p>The query was long. Only its start was used: at most ${QUERY_LIMITS.words} words and ${QUERY_LIMITS.characters} characters.</p>
`
    : NOTHING
}

function formatContents(groups: readonly HitGroup[]): Html {
  return html`<ul class="result-kinds">${groups.map(
    ({ kind, count }) => html`<li><a href="#results-${kind}">${SEARCH_KINDS[kind][1]}</a> ${count}</li>`,
  )}</ul>`
}

function formatGroup({ kind, hits, count }: HitGroup): Html {
  const folded = hits.slice(SHOWN_HITS)
  const left = count - hits.length
  return html`<section aria-labelledby="results-${kind}">
<h3 id="results-${kind}">${SEARCH_KINDS[kind][1]} <span class="detail">${count}</span></h3>
<ul>${hits.slice(0, SHOWN_HITS).map(formatHit)}</ul>
${
  folded.length > 0
    ? html`<details><summary>${count - SHOWN_HITS} more</summary>
<ul>${folded.map(formatHit)}</ul>
${left > 0 ? html`<p>And ${left} that match less well. One more word narrows the search.</p>` : NOTHING}</details>
`
    : NOTHING
}</section>
`
}

function formatHit({ document, title, detail, names, sentence }: Hit): Html {
  return html`<li><a href="${document.href}"><bdi>${marked(title)}</bdi></a>${
    detail ? html` <span class="detail"><bdi>${marked(detail)}</bdi></span>` : NOTHING
  }${
    names.length > 0
      ? html` <span class="detail">Also: ${inWords(names.map((name) => html`<bdi>${marked(name)}</bdi>`))}</span>`
      : NOTHING
  }${sentence ? html`<p><bdi>${marked(sentence)}</bdi></p>` : NOTHING}</li>
`
}

function formatWaysOn(): Html {
  return html`<p>Ways on: <a href="${LIST_PATHS.timeline}">the timeline</a>, <a href="${LIST_PATHS.glossary}">the glossary</a>, <a href="${LIST_PATHS.people}">people</a>, <a href="${LIST_PATHS.places}">places</a>, <a href="${LIST_PATHS.sources}">all sources</a>.</p>
`
}

function marked(runs: MarkedText): Html[] {
  return runs.map(({ words, isMarked }) => (isMarked ? html`<mark>${words}</mark>` : html`${words}`))
}

function quoted(text: string): Html {
  return html`“<bdi>${text}</bdi>”`
}

function inWords(parts: readonly Html[]): Html[] {
  return parts.map((part, index) => (index === 0 ? part : html`, ${part}`))
}

/** "1 result", "14 results". */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
