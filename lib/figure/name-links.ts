import type { Drawing } from './drawing'
import type { SvgNode } from './svg-tree'

/**
 * A drawing whose links are named by the words that are seen in them, and then by their title: whoever speaks commands says
 * what is written there, and whoever hears the name hears what others see (WCAG 2.2, 2.5.3).
 */
export function nameLinks(drawing: Drawing): Drawing {
  return { ...drawing, nodes: drawing.nodes.map(named) }
}

function named(node: SvgNode): SvgNode {
  const children = node.children.map((child) => (typeof child === 'string' ? child : named(child)))
  if (node.name !== 'a') return { ...node, children }
  const seen = seenWords(children)
  return {
    ...node,
    children: children.map((child) =>
      typeof child !== 'string' && child.name === 'title'
        ? { ...child, children: [join(seen, wordsOf(child))] }
        : child,
    ),
  }
}

function join(seen: string, title: string): string {
  if (!seen || title.includes(seen)) return title
  // A day that is seen is not said again.
  const [day = '', rest] = title.split(/: (.*)/s)
  const isSeen = rest !== undefined && seen.toLowerCase().includes(day.toLowerCase())
  return `${seen}${/[.?!]$/.test(seen) ? '' : '.'} ${isSeen ? rest : title}`
}

/** The words of a link in the order of its parts: what is seen, not its title. */
export function seenWords(nodes: readonly (SvgNode | string)[]): string {
  return nodes
    .flatMap((node) => {
      if (typeof node === 'string' || node.name === 'title') return []
      return node.name === 'text' ? [wordsOf(node)] : [seenWords(node.children)]
    })
    .filter(Boolean)
    .join(' ')
}

function wordsOf(node: SvgNode): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : wordsOf(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
