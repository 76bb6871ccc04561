import type { Heading, Nodes, Parents, Root, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Mark, Note, Use } from '../citation/number-notes'
import { numberNotes } from '../citation/number-notes'
import { parseCitations } from '../citation/parse-citations'
import { sentenceBefore } from '../citation/sentence-before'
import type { Position } from '../problem/problem'
import { headingSlugger } from '../url/anchors'
import { indexInSource } from './index-in-source'
import { type LinkTarget, parseLinkTarget } from './link-target'
import { attributeOf, isJsx, type JsxElement } from './parse-mdx'

/** A heading of a piece. `fixed`: its anchor was written by the author. */
export type PieceHeading = { level: number; text: string; anchor: string; fixed: boolean; position: Position }

/** A use of a source in a piece, with the sentence that it stands for. */
export type PieceUse = Use & { sentence: string; position: Position }

/** A link in a piece. `sentence` is what comes before its end, from the start of the sentence. */
export type PieceLink = { target: LinkTarget; text: string; sentence: string; position: Position }

/** A component in a piece. */
export type PieceComponent = { name: string; node: JsxElement; inside?: string; position: Position }

/** A part of a piece: the blocks of text under a heading, or before the first one. */
export type PieceSection = { heading?: PieceHeading; blocks: string[] }

/** Everything in a piece that other pages, numbers and checks need to know. */
export type PieceAnalysis = {
  headings: PieceHeading[]
  uses: PieceUse[]
  links: PieceLink[]
  components: PieceComponent[]
  marks: Mark[]
  notes: Note[]
  /** Words of running text, headings and components' text included, citations not. */
  words: number
  /** The running text, one space between words, a line for each block. */
  text: string
  /** The same text by headings, in order; the first section is what stands before them. */
  sections: PieceSection[]
}

const FIXED_ANCHOR = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/

/** The text of a heading and the anchor that its end may fix: "A city divided [#divided]". */
export function splitHeading(heading: Heading): { text: string; anchor?: string } {
  const text = textOf(heading)
  const last = heading.children.at(-1)
  const match = last?.type === 'text' ? FIXED_ANCHOR.exec(last.value) : null
  return match ? { text: text.slice(0, text.length - match[0].length), anchor: match[1] } : { text }
}

/** Walks a parsed piece once, in the order of the text, and numbers its notes. `source`: the text that was parsed, for positions. */
export function analysePiece(tree: Root, source = ''): PieceAnalysis {
  const slug = headingSlugger()
  const found: Omit<PieceAnalysis, 'marks' | 'notes' | 'words' | 'text' | 'sections'> = {
    headings: [],
    uses: [],
    links: [],
    components: [],
  }
  const blocks: BlockText[] = []

  const walk = (node: Nodes, blockText: BlockText | undefined, inside: string | undefined, row?: string) => {
    if (node.type === 'heading') {
      const { text, anchor } = splitHeading(node)
      found.headings.push({
        level: node.depth,
        text,
        anchor: anchor ?? slug(text),
        fixed: anchor !== undefined,
        position: startOf(node),
      })
    }
    if (isJsx(node)) {
      const name = node.name ?? ''
      found.components.push({ name, node, inside, position: startOf(node) })
      const source = name === 'Excerpt' ? attributeOf(node, 'source') : undefined
      if (source)
        found.uses.push({
          ...locatedUse(source, attributeOf(node, 'locator')),
          sentence: `“${textOf(node)}”`,
          position: startOf(node),
        })
    }
    if (node.type === 'inlineCode' && blockText) blockText.value += node.value
    if (node.type === 'break' && blockText) blockText.value += ' '
    if (node.type === 'text') {
      for (const part of parseCitations(node.value).parts) {
        if (part.type === 'words') {
          if (blockText) blockText.value += part.words
        } else {
          const position = positionOfCitation(node, part.start, source)
          for (const use of part.uses)
            found.uses.push({
              ...use,
              // A cell says nothing without its row.
              sentence: blockText?.row ?? sentenceBefore(blockText?.value ?? ''),
              position,
            })
        }
      }
    }
    if ('children' in node) {
      const text =
        isBlock(node) || isWordy(node)
          ? { value: '', section: found.headings.length, of: node.type, ...(row ? { row } : {}) }
          : blockText
      if (text && text !== blockText) blocks.push(text)
      const ofRow = node.type === 'tableRow' ? rowText(node) : row
      for (const child of node.children)
        walk(child as Nodes, text, isJsx(node) ? (node.name ?? undefined) : inside, ofRow)
    }
    if (node.type === 'link') {
      found.links.push({
        target: parseLinkTarget(node.url),
        text: textOf(node),
        sentence: sentenceBefore(blockText?.value ?? textOf(node)),
        position: startOf(node),
      })
    }
  }
  walk(tree, undefined, undefined)
  for (const block of blocks) block.value = block.value.replace(FIXED_ANCHOR, '').replace(/\s+/g, ' ').trim()
  const text = blocks.map(({ value }) => value).join('\n')
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return { ...found, ...numberNotes(found.uses), words, text, sections: sectionsOf(found.headings, blocks) }
}

/** The running text of the block in which a citation stands, up to it; the number of headings until there; its node's type. */
type BlockText = { value: string; section: number; of: string; row?: string }

/** The cells of a row without citations, as one line: what a claim in one of its cells says. */
function rowText(row: Parents): string {
  return row.children
    .map((cell) => wordsOf(textOf(cell)))
    .filter(Boolean)
    .join(' | ')
}

function wordsOf(text: string): string {
  return parseCitations(text)
    .parts.flatMap((part) => (part.type === 'words' ? part.words : []))
    .join('')
    .trim()
}

function sectionsOf(headings: readonly PieceHeading[], blocks: readonly BlockText[]): PieceSection[] {
  return [undefined, ...headings].map((heading, index) => ({
    ...(heading ? { heading } : {}),
    blocks: blocks.flatMap(({ value, section, of }) => (section === index && of !== 'heading' && value ? value : [])),
  }))
}

function isBlock(node: Parents): boolean {
  return node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading'
}

function locatedUse(source: string, locator: string | undefined): Use {
  return locator ? { source, locator } : { source }
}

/** A component that holds words without a paragraph around them. */
function isWordy(node: Parents): boolean {
  return isJsx(node) && node.children.some((child) => child.type === 'text')
}

/** Where a node starts in its file; line and column from 1. */
export function startOf(node: Nodes): Position {
  const start = node.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1 }
}

/** Where a citation of a text node stands in its file; `start` counts characters of the node's value. */
export function positionOfCitation(node: Text, start: number, source: string): Position {
  const index = indexInSource(node, start, source)
  if (index === undefined) return startOf(node)
  const before = source.slice(0, index)
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') }
}
