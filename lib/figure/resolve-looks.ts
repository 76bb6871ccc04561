import { FIGURE_RULES } from './figure-rules'
import { FACES, PALETTE } from './palette'
import type { SvgNode } from './svg-tree'

/** One part of a selector: an element, classes, or both. */
type Part = { name?: string; classes: string[] }
/** A rule of figure-rules.ts: the parts of its selector, the element last, and its declarations as attributes of SVG. */
type Look = { parts: Part[]; attributes: Record<string, string> }

let looks: Look[] | undefined

/**
 * A drawing whose looks stand in its elements: a file that leaves the site has no style sheet, ours may have none within (its
 * headers forbid it), and programs that draw SVG know attributes best. Tokens are those of the light page. A later rule goes
 * before an earlier one: the rules are written so that no weight of selectors is needed.
 */
export function resolveLooks(
  nodes: readonly (SvgNode | string)[],
  around: readonly SvgNode[] = [],
): (SvgNode | string)[] {
  looks ??= readRules(FIGURE_RULES)
  const known = looks
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const { class: _, ...rest } = node.attributes
    const found = known.filter(({ parts }) => fits(parts, node, around)).map(({ attributes }) => attributes)
    return {
      ...node,
      attributes: { ...Object.assign({}, ...found), ...rest },
      children: resolveLooks(node.children, [...around, node]),
    }
  })
}

/** Whether the last part is the node’s, and those before it are parts of what stands around it, in their order. */
function fits(parts: readonly Part[], node: SvgNode, around: readonly SvgNode[]): boolean {
  const [own, ...outer] = [...parts].reverse()
  if (!own || !isPart(own, node)) return false
  let place = around.length - 1
  for (const part of outer) {
    while (place >= 0 && !isPart(part, around[place] as SvgNode)) place--
    if (place-- < 0) return false
  }
  return true
}

function isPart({ name, classes }: Part, node: SvgNode): boolean {
  const own = String(node.attributes.class ?? '').split(' ')
  return (name === undefined || name === node.name) && classes.every((one) => own.includes(one))
}

const PART = /^([a-z]+)?((?:\.[\w-]+)*)$/

/** The rules of elements and classes, also within one another; those for a state (`:hover`) do not leave the site. */
function readRules(css: string): Look[] {
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, selectors = '', body = '']) =>
      selectors.split(',').flatMap((selector) => {
        const words = selector
          .trim()
          .replace(/^\.drawing /, '')
          .split(/\s+/)
        const parts = words.flatMap((word): Part[] => {
          const match = PART.exec(word)
          return match ? [{ name: match[1], classes: (match[2] ?? '').split('.').filter(Boolean) }] : []
        })
        return parts.length === words.length ? [{ parts, attributes: readDeclarations(body) }] : []
      }),
  )
}

function readDeclarations(body: string): Record<string, string> {
  return Object.fromEntries(
    body.split(';').flatMap((line) => {
      const [name = '', value = ''] = [
        line.slice(0, line.indexOf(':')).trim(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]
      if (!line.includes(':') || /^(cursor|pointer-events)$/.test(name)) return []
      const font = /^(\d+) ([\d.]+)px(?:\/[\d.]+)? (.+)$/.exec(value)
      if (name === 'font' && font)
        return [
          ['font-weight', font[1] ?? ''],
          ['font-size', font[2] ?? ''],
          ['font-family', fillTokens(font[3] ?? '')],
        ]
      return [[name, fillTokens(value).replace(/(\d)px\b/g, '$1')]]
    }),
  )
}

function fillTokens(value: string): string {
  return value
    .replace(/var\(--font-plain\)/g, FACES.plain)
    .replace(/var\(--font-text\)/g, FACES.text)
    .replace(/var\(--([a-z]+)\)/g, (whole, name: string) => (PALETTE as Record<string, string>)[name] ?? whole)
}
