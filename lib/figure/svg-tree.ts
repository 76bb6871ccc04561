/** A part of a drawing: an element of SVG with its attributes as SVG spells them, and what stands in it. */
export type SvgNode = {
  name: SvgName
  attributes: Readonly<Record<string, string | number | undefined>>
  children: readonly (SvgNode | string)[]
}

/** The elements that our drawings use. Looks come from classes (figure-rules.ts), never from attributes of style. */
export type SvgName = 'g' | 'path' | 'line' | 'rect' | 'circle' | 'text' | 'tspan' | 'a' | 'title' | 'desc'

/** Makes a part of a drawing. Numbers are written with at most two decimals, so that equal drawings are equal bytes. */
export function svg(
  name: SvgName,
  attributes: SvgNode['attributes'] = {},
  ...children: readonly (SvgNode | string | undefined | false)[]
): SvgNode {
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, typeof value === 'number' ? round(value) : value]],
      ),
    ),
    children: children.filter((child) => child !== undefined && child !== false),
  }
}

/** A number with at most two decimals. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text for XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

/** Parts of a drawing as XML. `address` makes the target of a link absolute; a link without one becomes a group. */
export function formatNodes(
  nodes: readonly (SvgNode | string)[],
  address: (href: string) => string | undefined,
): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeXml(node)
      const { href, ...rest } = node.attributes
      const target = href === undefined ? undefined : address(String(href))
      const name = node.name === 'a' && target === undefined ? 'g' : node.name
      const attributes = Object.entries(target === undefined ? rest : { ...rest, href: target })
        .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
        .join('')
      const inner = formatNodes(node.children, address)
      return inner ? `<${name}${attributes}>${inner}</${name}>` : `<${name}${attributes}/>`
    })
    .join('')
}
