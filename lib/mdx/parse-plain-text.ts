import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import type { Use } from '../citation/number-notes'
import { parseCitations } from '../citation/parse-citations'
import type { RuleId } from '../problem/rules'
import { indexInSource } from './index-in-source'
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
 * Anything else (lists, headings, emphasis, HTML, code) is a fault; its words are kept.
 */
export function parsePlainText(text: string): { paragraphs: PlainText; faults: PlainFault[] } {
  const faults: PlainFault[] = []
  const paragraphs: PlainText = []
  for (const block of fromMarkdown(text).children) {
    if (block.type === 'paragraph') paragraphs.push(runsOf(block, text, faults))
    else {
      faults.push(forbidden(block))
      const words = textOf(block)
      if (words) paragraphs.push([{ type: 'words', words }])
    }
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

function runsOf(paragraph: Paragraph, source: string, faults: PlainFault[]): PlainRun[] {
  return paragraph.children.flatMap((node): PlainRun[] => {
    if (node.type === 'text') {
      const { parts, faults: bad } = parseCitations(node.value)
      for (const fault of bad)
        faults.push({
          ...placeOfCitation(node, fault.start, source),
          rule: 'citation-valid',
          message: fault.message,
          hint: 'Write [@source-id] or [@source-id, p. 3].',
        })
      return parts.map((part) =>
        part.type === 'words'
          ? { type: 'words', words: part.words }
          : { type: 'cites', uses: part.uses, place: placeOfCitation(node, part.start, source) },
      )
    }
    if (node.type === 'link') {
      const inner = textOf(node)
      if (node.children.some((child) => child.type !== 'text'))
        faults.push(forbidden(node.children.find((child) => child.type !== 'text') ?? node))
      if (inner.includes('[@'))
        faults.push({
          ...placeOf(node),
          rule: 'citation-valid',
          message: 'a citation cannot stand inside a link',
          hint: 'Put it behind the link: [words](event:id).[@source-id]',
        })
      if (inner.trim() === '')
        faults.push({
          ...placeOf(node),
          rule: 'link-resolves',
          message: 'a link has no words',
          hint: 'Write [words](event:id).',
        })
      return [{ type: 'link', words: inner, target: parseLinkTarget(node.url), place: placeOf(node) }]
    }
    faults.push(forbidden(node))
    return [{ type: 'words', words: textOf(node) }]
  })
}

function placeOf(node: RootContent | PhrasingContent): TextPlace {
  const start = node.position?.start ?? { line: 1, column: 1 }
  return { line: start.line - 1, column: start.column - 1 }
}

function placeOfCitation(node: Text, start: number, source: string): TextPlace {
  const index = indexInSource(node, start, source)
  if (index === undefined) return placeOf(node)
  const lines = source.slice(0, index).split('\n')
  return { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 }
}

const NAMES: Record<string, string> = {
  blockquote: 'a block quotation',
  break: 'a line break',
  code: 'a block of code (a line indented by four spaces)',
  delete: 'struck text',
  emphasis: 'emphasis',
  heading: 'a heading',
  html: 'HTML',
  image: 'an image',
  inlineCode: 'code',
  list: 'a list',
  strong: 'bold text',
  thematicBreak: 'a line of hyphens',
}

function forbidden(node: RootContent | PhrasingContent): PlainFault {
  return {
    ...placeOf(node),
    rule: 'text-plain',
    message: `${NAMES[node.type] ?? node.type} cannot stand here`,
    hint: 'Use paragraphs, links and citations only.',
  }
}
