import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { didYouMean, type Problem } from '../problem/problem'
import { countWords, QUOTATION_WORDS } from '../schema/cited-source'
import { daySchema } from '../schema/date'
import { COLUMN_TABLES, COUNTED, contractOf, EXAMPLE_STYLES } from './allowed-components'
import type { PieceComponent } from './analyse-piece'
import { attributeOf, isJsx } from './parse-mdx'

/** Checks one component of a piece against its contract: attributes, children, place. */
export function checkComponent(component: PieceComponent, file: string, kind: 'article' | 'case' | 'page'): Problem[] {
  const { name, node, position, inside } = component
  const contract = contractOf(name)
  if (!contract) return []
  const problems: Problem[] = []
  const complain = (message: string, hint?: string) =>
    problems.push({ file, ...position, rule: 'component-complete', message, hint })
  if (contract.pagesOnly && kind !== 'page') complain(`<${name}> stands on standing pages only`, 'Leave it out here.')
  if (contract.inside && inside !== contract.inside)
    complain(
      `<${name}> stands outside <${contract.inside}>`,
      `Put it into <${contract.inside}> … </${contract.inside}>.`,
    )
  for (const attribute of node.attributes) {
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…'
    if (!Object.hasOwn(contract.attributes, attributeName))
      complain(
        `<${name}> has no attribute "${attributeName}"`,
        didYouMean(attributeName, Object.keys(contract.attributes)),
      )
    else if (typeof attribute.value !== 'string')
      complain(`the attribute "${attributeName}" of <${name}> is not a plain text`, `Write ${attributeName}="…".`)
  }
  for (const [attribute, required] of Object.entries(contract.attributes)) {
    if (required && !attributeOf(node, attribute)?.trim())
      complain(`<${name}> needs the attribute "${attribute}"`, `Write <${name} ${attribute}="…">.`)
  }
  if (node.type === 'mdxJsxTextElement' && !contract.inline)
    complain(`<${name}> stands inside a sentence`, 'Put it on lines of its own, with an empty line before and after.')
  const text = textOf(node).trim()
  if (contract.children === 'none' && text) complain(`<${name}> holds no text`, `Write <${name} … />.`)
  if (contract.children !== 'none' && !text && node.children.length === 0)
    complain(`<${name}> is empty`, `Write text between <${name}> and </${name}>.`)
  if (contract.children === 'blocks' && node.children.some((child) => child.type === 'text' && child.value.trim()))
    complain(
      `the text of <${name}> stands on the line of its tag`,
      `Leave an empty line after <${name}> and before </${name}>.`,
    )
  if (contract.children === 'words' && text.includes('[@'))
    complain(`<${name}> holds a citation`, 'Its source stands in its attributes: source="…" locator="…".')
  if (name === 'Sides') {
    const sides = node.children.filter((child) => isJsx(child as Nodes) && (child as { name?: string }).name === 'Side')
    if (sides.length < 2) complain('<Sides> holds fewer than two <Side>', 'Give each position a <Side who="…">.')
    if (sides.length !== node.children.length)
      complain('<Sides> holds something else than <Side>', 'Put all text into one of its sides.')
  }
  if (name === 'Excerpt' && countWords(text) > QUOTATION_WORDS) {
    problems.push({
      file,
      ...position,
      rule: 'quotation-short',
      message: `the excerpt has ${countWords(text)} words`,
      hint: `Keep the ${QUOTATION_WORDS} that matter.`,
    })
  }
  const on = attributeOf(node, 'on')
  if (name === 'RolloutDay' && on && !daySchema.safeParse(on).success)
    complain(`"${on}" is not a day`, 'Write year-month-day, on="2010-09-01".')
  const of = attributeOf(node, 'of')
  if (name === 'Count' && of && !COUNTED.includes(of as (typeof COUNTED)[number]))
    complain(`<Count> cannot count "${of}"`, didYouMean(of, COUNTED) ?? `It counts ${COUNTED.join(', ')}.`)
  if (name === 'DataColumns' && of && !COLUMN_TABLES.includes(of as (typeof COLUMN_TABLES)[number]))
    complain(
      `<DataColumns> has no table "${of}"`,
      didYouMean(of, COLUMN_TABLES) ?? `It has ${COLUMN_TABLES.join(', ')}.`,
    )
  const style = attributeOf(node, 'style')
  if (name === 'CitationExample' && style && !EXAMPLE_STYLES.includes(style))
    complain(
      `<CitationExample> has no style "${style}"`,
      didYouMean(style, EXAMPLE_STYLES) ?? `It has ${EXAMPLE_STYLES.join(', ')}.`,
    )
  return problems
}
