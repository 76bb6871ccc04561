import type { CslItem } from '../citation/csl-item'
import { CITATION_STYLES } from '../citation/styles/registry'
import { type CitationRun, citationText } from '../citation/styles/style'
import type { ReadyLine } from './lines'

/** A citation ready to copy: the style's id and name, and its runs. */
export type ReadyCitation = { id: string; name: string; runs: CitationRun[] }

/** A work in every style, in the order of "Cite this". */
export function buildCitations(item: CslItem): ReadyCitation[] {
  return CITATION_STYLES.map(({ id, name, format }) => ({ id, name, runs: format(item) }))
}

/** A ready citation or line as files carry it: text, and HTML with italics. Gaps stand in square brackets. */
export function plainCitation({ id, name, runs }: ReadyCitation | ReadyLine): {
  style: string
  name: string
  text: string
  html: string
} {
  return { style: id, name, text: citationText(runs), html: citationHtml(runs) }
}

function citationHtml(runs: readonly CitationRun[]): string {
  return runs.map(({ words, italic }) => (italic ? `<i>${escaped(words)}</i>` : escaped(words))).join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
