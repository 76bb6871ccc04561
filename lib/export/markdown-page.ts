import type { BlockContent, FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { formatReference } from '../citation/format-reference'
import type { CitationRun } from '../citation/styles/style'
import type { Site, SiteNote } from '../site/site'
import { formatDate } from '../timeline/format-date'
import { siteAddress } from '../url/paths'
import type { CiteData } from './cite-data'
import { LICENSE_URL } from './dated-item'

/** A page as Markdown: its title, what stands above the text, the text, its notes, and how to cite it. */
export type MarkdownPage = {
  title: string
  path: string
  facts: readonly string[]
  body: readonly RootContent[]
  notes: readonly SiteNote[]
  cite: CiteData
}

/** Prints a page as Markdown (CommonMark with tables and footnotes as GitHub has them), its address and version on top. */
export function formatMarkdownPage(site: Site, { title, path, facts, body, notes, cite }: MarkdownPage): string {
  const address = siteAddress(site.origin, path)
  return printMarkdown([
    heading(1, title),
    paragraph([{ words: `${site.settings.title}, ` }, { words: address }]),
    list(
      [...facts, `Last changed ${formatDate(cite.updated)}, version ${cite.version}`].map((fact) => [{ words: fact }]),
    ),
    ...body,
    heading(2, 'Cite this'),
    list(
      // A filled template is markup of another kind, and of no use in Markdown.
      [...cite.lines, ...cite.citations]
        .filter(({ id }) => id !== 'wikipedia')
        .map(({ name, runs }) => [{ words: `${name}: ` }, ...runs]),
    ),
    paragraph([{ words: 'Our own text: CC BY 4.0, ' }, { words: LICENSE_URL }]),
    ...notes.map((note) => definition(site, note)),
  ])
}

/** Prints nodes as Markdown. */
export function printMarkdown(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] }
  return toMarkdown(root, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '*', rule: '-' })
}

/** A heading. */
export function heading(depth: 1 | 2 | 3 | 4, words: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: words }] }
}

/** A paragraph of runs. */
export function paragraph(runs: readonly CitationRun[]): BlockContent {
  return { type: 'paragraph', children: runs.flatMap(phrases) }
}

/** A list of one line each. */
export function list(items: readonly (readonly CitationRun[])[]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((runs) => ({ type: 'listItem', spread: false, children: [paragraph(runs)] })),
  }
}

/** The mark of a note. */
export function footnoteMark(number: number | string): PhrasingContent {
  return { type: 'footnoteReference', identifier: String(number), label: String(number) }
}

/** A run; an address becomes a link, without the stop or comma of the sentence that it ends. */
function phrases({ words, italic }: CitationRun): PhrasingContent[] {
  const [, url, stop] = /^(https?:\/\/\S+?)([.,]?)$/.exec(words) ?? []
  const text = (value: string): PhrasingContent => ({ type: 'text', value })
  if (url) return [{ type: 'link', url, children: [text(url)] }, ...(stop ? [text(stop)] : [])]
  return [italic ? { type: 'emphasis', children: [text(words)] } : text(words)]
}

/** A note: where in the source, its reference, its page here, and the original's address. */
function definition(site: Site, { number, locator, reference, quotations = [] }: SiteNote): FootnoteDefinition {
  const runs: CitationRun[] = [
    ...formatReference(reference).map(({ words, italic }) => (italic ? { words, italic: true as const } : { words })),
    { words: locator ? ` ${locator}.` : '' },
    ...quotations.map(({ words, speaker }) => ({ words: ` In the words of ${speaker}: “${words}”` })),
    { words: ' ' },
    { words: siteAddress(site.origin, reference.href) },
    ...(reference.URL ? [{ words: ' ' }, { words: reference.URL }] : []),
  ].filter(({ words }) => words !== '')
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: [paragraph(runs)],
  }
}
