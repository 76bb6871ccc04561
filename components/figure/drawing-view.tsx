import { createElement, type ReactNode } from 'react'
import type { Drawing } from '@/lib/figure/drawing'
import type { SvgNode } from '@/lib/figure/svg-tree'

/**
 * A drawing in a page. Its name is what a screen reader says; where it holds links it is a group, so that they can be
 * reached, else one picture.
 */
export function DrawingView({ drawing, className = '' }: { drawing: Drawing; className?: string }) {
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role={drawing.nodes.some(holdsLink) ? 'group' : 'img'}
      aria-label={drawing.name}
      className={`drawing ${className}`.trim()}
    >
      {renderNodes(drawing.nodes)}
    </svg>
  )
}

function holdsLink(node: SvgNode | string): boolean {
  return typeof node !== 'string' && (node.name === 'a' || node.children.some(holdsLink))
}

/** Parts of a drawing as elements. */
export function renderNodes(nodes: readonly (SvgNode | string)[]): ReactNode {
  return nodes.map((node, index) => {
    if (typeof node === 'string') return node
    const { class: className, ...attributes } = node.attributes
    return createElement(
      node.name,
      { key: index, ...attributes, ...(className ? { className } : {}) },
      node.children.length > 0 ? renderNodes(node.children) : undefined,
    )
  })
}
