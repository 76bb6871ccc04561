import type { Heading, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Mark } from '../citation/number-notes'
import { parseCitations } from '../citation/parse-citations'
import { splitHeading } from './analyse-piece'
import { hrefOf, parseLinkTarget } from './link-target'
import { isJsx } from './parse-mdx'

/** Names of the components that resolving puts into a text; authors may not write them. */
export const INTERNAL_COMPONENTS = ['CiteMark', 'FormerAnchor'] as const

/** What resolving needs to know: marks and anchors in the order of the text, and old anchors by new ones. */
export type Resolution = {
  marks: readonly Mark[]
  anchors: readonly string[]
  /** Old anchor to new anchor, as the front matter has it. */
  formerAnchors: Readonly<Record<string, string>>
}

/**
 * Changes a checked tree into one that renders: citations become numbered marks, ids become addresses,
 * headings get their anchors. Changes the tree in place.
 */
export function resolvePiece(tree: Root, resolution: Resolution): void {
  const marks = [...resolution.marks]
  const anchors = [...resolution.anchors]

  const nextCaption = tableCaptions()

  const walk = (node: Nodes) => {
    if (node.type === 'heading') {
      nextCaption.under(splitHeading(node).text)
      resolveHeading(node, anchors.shift() ?? '', resolution.formerAnchors)
    }
    if (node.type === 'table') node.data = { ...node.data, hProperties: { caption: nextCaption() } }
    if (node.type === 'link') node.url = hrefOf(parseLinkTarget(node.url))
    if (isJsx(node) && node.name === 'Excerpt') {
      const mark = marks.shift()
      if (mark) node.attributes.push(...attributesOf(mark))
      // Words on lines of their own are a paragraph to Markdown; a quotation is one run.
      const children = node.children as Nodes[]
      const only = children.length === 1 ? children[0] : undefined
      if (only?.type === 'paragraph') node.children = only.children as typeof node.children
    }
    if ('children' in node) {
      const parent: Parents = node
      const children: Nodes[] = []
      for (const child of parent.children) {
        if (child.type === 'text') children.push(...splitText(child.value, marks))
        else {
          walk(child)
          children.push(child)
        }
      }
      parent.children = children as typeof parent.children
    }
  }
  walk(tree)
}

function splitText(value: string, marks: Mark[]): PhrasingContent[] {
  return parseCitations(value).parts.flatMap((part, place, parts): PhrasingContent[] => {
    if (part.type === 'words') {
      // A space before a mark would let the line break there.
      const words = parts[place + 1]?.type === 'cites' ? part.words.trimEnd() : part.words
      return words ? [{ type: 'text', value: words }] : []
    }
    return part.uses.flatMap((_, index) => {
      const mark = marks.shift()
      return mark
        ? [
            element('CiteMark', [
              ...attributesOf(mark),
              ...joined(parts[place - 1]?.type === 'cites' ? index + 1 : index),
            ]),
          ]
        : []
    })
  })
}

/** Says of a mark how many stand directly before it: a comma parts them, and a long row may break. */
function joined(before: number): MdxJsxTextElement['attributes'] {
  return before > 0 ? [{ type: 'mdxJsxAttribute', name: 'joined', value: String(before) }] : []
}

function attributesOf(mark: Mark): MdxJsxTextElement['attributes'] {
  return Object.entries({ number: String(mark.number), anchor: mark.anchor, note: mark.note }).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  }))
}

function element(
  name: (typeof INTERNAL_COMPONENTS)[number],
  attributes: MdxJsxTextElement['attributes'],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes, children: [] }
}

/** Names tables after the heading under which they stand, or by their number; no two alike under one heading. */
function tableCaptions(): (() => string) & { under: (heading: string) => void } {
  let heading = ''
  let count = 0
  const next = () => {
    count++
    if (heading === '') return `Table ${count}`
    return count === 1 ? heading : `${heading}, table ${count}`
  }
  const under = (text: string) => {
    heading = text
    count = 0
  }
  return Object.assign(next, { under })
}

function resolveHeading(heading: Heading, anchor: string, formerAnchors: Readonly<Record<string, string>>): void {
  const { anchor: fixed } = splitHeading(heading)
  const last = heading.children.at(-1)
  if (fixed && last?.type === 'text') last.value = last.value.replace(/\s*\[#[^\]]*\]\s*$/, '')
  heading.data = { ...heading.data, hProperties: { id: anchor } }
  const old = Object.entries(formerAnchors).filter(([, now]) => now === anchor)
  heading.children.unshift(
    ...old.map(([id]) => element('FormerAnchor', [{ type: 'mdxJsxAttribute', name: 'id', value: id }])),
  )
}
