import type { Nodes, Paragraph, Parents, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Position, Problem } from '../problem/problem'

/** A component in a text, whether in a line or on its own. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/** More levels than any text needs, and few enough for the parser's own depth. */
const DEEPEST = /^\s*(?:[>*+-]\s*){20}/

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

/** Parses the text of an article; what cannot be read is one problem, at its place. */
export function parseMdx(body: string, file: string): { tree?: Root; problem?: Problem } {
  const deep = body.split('\n').findIndex((line) => DEEPEST.test(line))
  if (deep >= 0) {
    const message = 'quotations or lists are nested too deeply'
    return {
      problem: { file, line: deep + 1, column: 1, rule: 'mdx-valid', message, hint: 'Nest a few levels at most.' },
    }
  }
  try {
    const tree = processor.parse(body)
    unravel(tree)
    return { tree }
  } catch (error) {
    return {
      problem: {
        file,
        ...positionOf(error),
        rule: 'mdx-valid',
        message: reasonOf(error),
        hint: 'Write < as “less than” and { as a word; close every component, <Note> … </Note>; no <!-- comments -->; web addresses as [words](https://…).',
      },
    }
  }
}

/** Whether a node is a component. */
export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** The value of a plain string attribute; undefined if it is missing or an expression. */
export function attributeOf(node: JsxElement, name: string): string | undefined {
  const attribute = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name)
  return typeof attribute?.value === 'string' ? attribute.value : undefined
}

/** A component alone in a paragraph is a block, as @mdx-js/mdx has it when it compiles. */
function unravel(tree: Parents): void {
  tree.children = tree.children.flatMap((child) => {
    if (child.type === 'paragraph' && isOnlyJsx(child)) {
      return child.children
        .filter(isJsx)
        .map((element) => ({ ...element, type: 'mdxJsxFlowElement' }) as unknown as MdxJsxFlowElement)
    }
    return [child]
  }) as typeof tree.children
  for (const child of tree.children) if ('children' in child) unravel(child as Parents)
}

function isOnlyJsx(paragraph: Paragraph): boolean {
  return (
    paragraph.children.some(isJsx) &&
    paragraph.children.every((child) => isJsx(child) || (child.type === 'text' && child.value.trim() === ''))
  )
}

/** The parser names the place where it gave up; what it complains of may stand in its message: "(5:1-5:11)". */
function positionOf(error: unknown): Position {
  const inText = /\((\d+):(\d+)/.exec(String(error))
  if (inText) return { line: Number(inText[1]), column: Number(inText[2]) }
  const { line, column } = error as { line?: number; column?: number }
  return { line: line ?? 1, column: column ?? 1 }
}

function reasonOf(error: unknown): string {
  const reason = (error as { reason?: string }).reason ?? String(error)
  return reason.split('\n')[0]?.slice(0, 200) ?? 'cannot be read'
}
