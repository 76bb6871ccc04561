import { FIGURE_RULES } from './figure-rules'
import { FACES, PALETTE } from './palette'
import type { SvgNode } from './svg-tree'

/** A rule of figure-rules.ts for one class or element: declarations as attributes of SVG. */
type Look = { selector: string; attributes: Record<string, string> }

let looks: Look[] | undefined

/**
 * A drawing whose looks stand in its elements: a file that leaves the site has no style sheet, ours may have none within (its
 * headers forbid it), and programs that draw SVG know attributes best. Tokens are those of the light page.
 */
export function resolveLooks(nodes: readonly (SvgNode | string)[]): (SvgNode | string)[] {
  looks ??= readRules(FIGURE_RULES)
  const known = looks
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const { class: names, ...rest } = node.attributes
    const classes = new Set(String(names ?? '').split(' '))
    const found = known.filter(({ selector }) =>
      selector.startsWith('.') ? classes.has(selector.slice(1)) : selector === node.name,
    )
    return {
      ...node,
      attributes: { ...Object.assign({}, ...found.map(({ attributes }) => attributes)), ...rest },
      children: resolveLooks(node.children),
    }
  })
}

/** The rules for one class or element each; those for a state (`:hover`) or a combination do not leave the site. */
function readRules(css: string): Look[] {
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, selectors = '', body = '']) =>
      selectors
        .split(',')
        .map((selector) => selector.trim().replace(/^\.drawing /, ''))
        .filter((selector) => /^\.?[a-z][\w-]*$/.test(selector))
        .map((selector) => ({ selector, attributes: readDeclarations(body) })),
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
