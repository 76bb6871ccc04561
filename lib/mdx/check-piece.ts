import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { findLocatorTwins } from '../citation/number-notes'
import { parseCitations } from '../citation/parse-citations'
import { didYouMean, type Position, type Problem, START } from '../problem/problem'
import type { RuleId } from '../problem/rules'
import { countWords, QUOTATION_WORDS } from '../schema/cited-source'
import { linkFault } from '../schema/field'
import { figureAnchor } from '../url/anchors'
import { ALLOWED_COMPONENTS, type ComponentContract, contractOf } from './allowed-components'
import { type PieceAnalysis, positionOfCitation, startOf } from './analyse-piece'
import { checkComponent } from './check-component'
import { attributeOf, isJsx } from './parse-mdx'

/** Anchors that the page around a piece uses itself. */
export const RESERVED_ANCHORS = ['main', 'notes', 'contents', 'record', 'record-corrections', 'cite-this', 'title']

const COMPONENT_NAMES = Object.keys(ALLOWED_COMPONENTS)

const ALLOWED_NODES = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'heading',
  'link',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'inlineCode',
  'image',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
])

const FORBIDDEN_NAMES: Record<string, string> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  html: 'HTML',
  code: 'a code block',
  definition: 'a link definition',
  linkReference: 'a link by reference',
  imageReference: 'an image by reference',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  delete: 'struck text',
}

/**
 * Checks what can be checked of a piece without the rest of the site: syntax, components, citations' form, headings,
 * quotations, and that everything is cited. `kind`: standing pages need no citation in every paragraph.
 */
export function checkPiece(
  tree: Root,
  analysis: PieceAnalysis,
  source: string,
  file: string,
  kind: 'article' | 'case' | 'page',
): Problem[] {
  const problems: Problem[] = []
  const complain = (position: Position, rule: RuleId, message: string, hint?: string) =>
    problems.push({ file, ...position, rule, message, hint })

  const walk = (node: Nodes, carried: boolean, inHeading: boolean) => {
    if (!ALLOWED_NODES.has(node.type)) {
      const what = FORBIDDEN_NAMES[node.type] ?? `a ${node.type}`
      complain(
        startOf(node),
        'mdx-allowed',
        `${what} cannot stand in an article`,
        'Use Markdown and the components of content/README.md.',
      )
      return
    }
    if (isJsx(node) && !contractOf(node.name ?? '')) {
      const message = node.name
        ? `<${node.name}> is not a component of this site`
        : 'a fragment <> cannot stand in an article'
      complain(
        startOf(node),
        'mdx-allowed',
        message,
        didYouMean(node.name ?? '', COMPONENT_NAMES) ?? `Components are ${COMPONENT_NAMES.join(', ')}.`,
      )
    }
    if (node.type === 'text') {
      const { parts, faults } = parseCitations(node.value)
      for (const fault of faults)
        complain(
          positionOfCitation(node, fault.start, source),
          'citation-valid',
          fault.message,
          'Write [@source-id], [@source-id, p. 3] or [@a; @b, para. 4].',
        )
      if (inHeading && parts.some((part) => part.type === 'cites'))
        complain(startOf(node), 'citation-valid', 'a heading cannot cite', 'Move the citation into the text below.')
    }
    if (node.type === 'link' && node.children.length === 0)
      complain(startOf(node), 'link-resolves', 'a link has no words', 'Write [words](event:id).')
    if (node.type === 'link' && containsCitation(node))
      complain(
        startOf(node),
        'citation-valid',
        'a citation cannot stand inside a link',
        'Put it behind the link: [words](event:id).[@source-id]',
      )
    if (node.type === 'link' && node.url.startsWith('@'))
      complain(startOf(node), 'citation-valid', `"${node.url}" is not a citation`, 'Write [@source-id].')
    if (node.type === 'image') {
      if (!node.alt?.trim())
        complain(
          startOf(node),
          'image-described',
          `the image "${node.url}" has no alternative text`,
          'Write ![what it shows](/images/name.png).',
        )
      if (!node.url.startsWith('/images/'))
        complain(
          startOf(node),
          'link-resolves',
          `"${node.url}" is not an image of the site`,
          'Put it into public/images and write /images/name.png.',
        )
    }
    const name = isJsx(node) ? (node.name ?? '') : ''
    const inside = carried || (contractOf(name)?.carriesSource ?? false)
    if (kind !== 'page' && !inside) checkCited(node)
    if (node.type === 'paragraph' || node.type === 'blockquote') checkQuotations(node)
    if ('children' in node) {
      node.children.forEach((child, index) => {
        const isTableHead = node.type === 'table' && index === 0
        walk(child as Nodes, inside || isTableHead, inHeading || node.type === 'heading')
      })
    }
  }

  const checkCited = (node: Nodes) => {
    const needs = node.type === 'paragraph' || node.type === 'tableRow'
    if (!needs || containsCitation(node)) return
    const what = node.type === 'paragraph' ? 'this paragraph' : 'this table row'
    complain(
      startOf(node),
      'paragraph-cited',
      `${what} cites no source: "${textOfBlock(node).slice(0, 50)}…"`,
      'Add [@source-id], or put it into <Ours> or <Note>.',
    )
  }

  const checkQuotations = (node: Nodes) => {
    const text = textOf(node).replace(/\[@[^\]]*\]/g, '')
    for (const match of text.matchAll(/“([^”]*)”|"([^"]*)"/g)) {
      const words = countWords(match[1] ?? match[2] ?? '')
      if (words > QUOTATION_WORDS)
        complain(
          startOf(node),
          'quotation-short',
          `a quotation has ${words} words: "${(match[1] ?? match[2] ?? '').slice(0, 40)}…"`,
          `Keep the ${QUOTATION_WORDS} that matter, or paraphrase.`,
        )
    }
  }

  walk(tree, false, false)
  for (const component of analysis.components) problems.push(...checkComponent(component, file, kind))
  for (const [name, contract] of Object.entries(ALLOWED_COMPONENTS as Record<string, ComponentContract>)) {
    const again = analysis.components.filter((component) => component.name === name)[1]
    if (contract.once && again)
      complain(again.position, 'component-complete', `<${name}> stands twice`, 'Once in a piece is enough.')
  }
  problems.push(...checkHeadings(analysis, file), ...checkAnchors(analysis, file), ...checkLinks(analysis, file))
  return unique(problems)
}

/** The words of a paragraph or table row; cells are told apart. */
function textOfBlock(node: Nodes): string {
  return node.type === 'tableRow' ? node.children.map((cell) => textOf(cell)).join(' | ') : textOf(node)
}

function containsCitation(node: Nodes): boolean {
  if (node.type === 'text') return parseCitations(node.value).parts.some((part) => part.type === 'cites')
  return 'children' in node && node.children.some((child) => containsCitation(child as Nodes))
}

function checkHeadings(analysis: PieceAnalysis, file: string): Problem[] {
  const problems: Problem[] = []
  let level = 1
  for (const heading of analysis.headings) {
    if (heading.text.includes('[#'))
      problems.push({
        file,
        ...heading.position,
        rule: 'anchor-valid',
        message: `the anchor in "${heading.text}" cannot be read`,
        hint: 'End the heading with [#lower-case-words], outside of any emphasis.',
      })
    if (heading.level < 2 || heading.level > level + 1) {
      const right = '#'.repeat(Math.max(2, Math.min(heading.level, level + 1)))
      problems.push({
        file,
        ...heading.position,
        rule: 'heading-order',
        message: `"${heading.text}" is a heading of level ${heading.level} after one of level ${level}`,
        hint: `Write ${right}; the title of the page is level 1.`,
      })
    }
    level = Math.max(2, heading.level)
  }
  return problems
}

/** Checks that no anchor stands twice on the page: headings, notes and their uses, figures, and what the page has itself. */
function checkAnchors(analysis: PieceAnalysis, file: string): Problem[] {
  const seen = new Set(RESERVED_ANCHORS)
  const placed = [
    ...analysis.headings.map(({ anchor, position }) => ({ anchor, position })),
    ...analysis.components
      .filter(({ name }) => name === 'Figure')
      .map(({ node, position }) => ({ anchor: figureAnchor(attributeOf(node, 'id') ?? ''), position })),
    ...analysis.marks.map(({ anchor }, index) => ({ anchor, position: analysis.uses[index]?.position ?? START })),
    ...analysis.notes.map(({ anchor, uses }) => ({ anchor, position: positionOfUse(analysis, uses[0]) })),
  ]
  const twins = findLocatorTwins(analysis.uses).map(
    ({ use, twin }): Problem => ({
      file,
      ...use.position,
      rule: 'anchor-unique',
      message: `the locator "${use.locator}" gets the same anchor as "${twin.locator}"`,
      hint: 'Write it the same way each time, or tell the two apart in words.',
    }),
  )
  const again = placed.flatMap(({ anchor, position }): Problem[] => {
    if (!seen.has(anchor)) {
      seen.add(anchor)
      return []
    }
    const message = `the anchor "${anchor}" stands twice on this page`
    return [
      {
        file,
        ...position,
        rule: 'anchor-unique',
        message,
        hint: 'Fix another one at the end of a heading: [#my-anchor]; show a figure once; write a locator the same way each time.',
      },
    ]
  })
  return [...twins, ...again]
}

function positionOfUse(analysis: PieceAnalysis, anchor: string | undefined): Position {
  return analysis.uses[analysis.marks.findIndex((mark) => mark.anchor === anchor)]?.position ?? START
}

function checkLinks(analysis: PieceAnalysis, file: string): Problem[] {
  return analysis.links.flatMap((link): Problem[] => {
    if (link.target.type === 'web') {
      const fault = linkFault(link.target.address)
      return fault
        ? [{ file, ...link.position, rule: 'link-web', message: fault, hint: 'Cite it as a source instead.' }]
        : []
    }
    if (link.target.type !== 'unknown') return []
    const address = link.target.address
    const rule: RuleId =
      /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[a-z]+:[a-z0-9-]*$/.test(address) ? 'link-web' : 'link-by-id'
    return [
      {
        file,
        ...link.position,
        rule,
        message: `"${address}" is not a link of this site`,
        hint: 'Write [words](event:id), source:, person:, place:, term:, article:, case:, page: or thread:.',
      },
    ]
  })
}

function unique(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter((p) => {
    const key = `${p.line}:${p.column} ${p.rule} ${p.message}`
    return seen.has(key) ? false : seen.add(key)
  })
}
