import type { ReactNode } from 'react'

/** A table of figures that scrolls by itself, and not with the page, where it is too wide. `name`: its caption, for who hears it. */
export function ScrollingTable({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls of a form; this holds a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways has to be reachable by keyboard
    <div role="group" aria-label={name} tabIndex={0} className="overflow-x-auto">
      <table className="data-table tabular-nums">
        <caption className="sr-only">{name}</caption>
        {children}
      </table>
    </div>
  )
}
