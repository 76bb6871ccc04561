import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Use } from '../citation/number-notes'
import { parseCitations } from '../citation/parse-citations'
import type { RuleId } from '../problem/rules'
import { type LinkTarget, parseLinkTarget } from './link-target'

/** A run of plain text: words, a link, or a group of citations. */
export type PlainRun =
  | { type: 'words'; words: string }
  | { type: 'link'; words: string; target: LinkTarget; place: TextPlace }
  | { type: 'cites'; uses: Use[]; place: TextPlace }

/** Line and column within the text, from 0. */
export type TextPlace = { line: number; column: number }

/** The text of an account or definition: paragraphs of runs. */
export type PlainText = PlainRun[][]

/** What cannot stand in plain text, and where. */
export type PlainFault = TextPlace & { rule: RuleId; message: string; hint: string }

/**
 * Reads the Markdown of a record: paragraphs with inline links and `[@…]` citations.
 * Anything else (lists, headings, emphasis, HTML, code) is a fault, and its words are kept.
 */
export function parsePlainText(text: string): { paragraphs: PlainText; faults: PlainFault[] } {
  const faults: PlainFault[] = []
  const paragraphs: PlainText = []
  for (const block of fromMarkdown(text).children) {
    if (block.type === 'paragraph') paragraphs.push(runsOf(block, faults))
    else faults.push(forbidden(block))
  }
  return { paragraphs, faults }
}

/** The words of plain text, links included and citations left out. */
export function plainWords(paragraphs: PlainText): string {
  return paragraphs.map((runs) => runs.map((run) => (run.type === 'cites' ? '' : run.words)).join('')).join('\n\n')
}

/** All citations of plain text, in order. */
export function plainUses(paragraphs: PlainText): (Use & { place: TextPlace })[] {
  return paragraphs
    .flat()
    .flatMap((run) => (run.type === 'cites' ? run.uses.map((use) => ({ ...use, place: run.place })) : []))
}

function runsOf(paragraph: Paragraph, faults: PlainFault[]): PlainRun[] {
  return paragraph.children.flatMap((node): PlainRun[] => {
    if (node.type === 'text') {
      const { parts, faults: bad } = parseCitations(node.value)
      for (const fault of bad)
        faults.push({
          ...placeIn(node, fault.start),
          rule: 'citation-valid',
          message: fault.message,
          hint: 'Write [@source-id] or [@source-id, p. 3].',
        })
      return parts.map((part) =>
        part.type === 'words'
          ? { type: 'words', words: part.words }
          : { type: 'cites', uses: part.uses, place: placeIn(node, part.start) },
      )
    }
    if (node.type === 'link') {
      const inner = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
      if (node.children.some((child) => child.type !== 'text'))
        faults.push(forbidden(node.children.find((child) => child.type !== 'text') ?? node))
      return [{ type: 'link', words: inner, target: parseLinkTarget(node.url), place: placeIn(node, 0) }]
    }
    faults.push(forbidden(node))
    return []
  })
}

function placeIn(node: RootContent | PhrasingContent, offset: number): TextPlace {
  const start = node.position?.start ?? { line: 1, column: 1 }
  const before = 'value' in node ? node.value.slice(0, offset).split('\n') : ['']
  const last = before.at(-1) ?? ''
  return before.length > 1
    ? { line: start.line - 1 + before.length - 1, column: last.length }
    : { line: start.line - 1, column: start.column - 1 + last.length }
}

function forbidden(node: RootContent | PhrasingContent): PlainFault {
  return {
    ...placeIn(node, 0),
    rule: 'text-plain',
    message: `a ${node.type} cannot stand here`,
    hint: 'Use paragraphs, links and citations only.',
  }
}
