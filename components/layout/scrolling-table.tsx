import type { ReactNode } from 'react'

/**
 * A table that scrolls by itself, and not with the page, where it is too wide. `name`: its caption, for those who list the
 * tables of a page or hear it; readers see it in the words around. `className`: how the table looks.
 */
export function ScrollingTable({
  name,
  className,
  children,
}: {
  name: string
  className?: string
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls of a form; this holds a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways has to be reachable by keyboard
    <div role="group" aria-label={name} tabIndex={0} className="overflow-x-auto">
      <table className={className}>
        <caption className="sr-only">{name}</caption>
        {children}
      </table>
    </div>
  )
}
