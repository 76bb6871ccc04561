import type { CSSProperties, ReactNode } from 'react'

/**
 * A table of a text; a wide one scrolls by itself and not with the page. `caption`: the heading under which it stands,
 * which readers see right there, so that only those who list the tables of a page hear it again.
 */
export function Table({ caption = 'Table', children }: { caption?: string; children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls of a form; this holds a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways has to be reachable by keyboard
    <div role="group" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  )
}

/** What Markdown says of a cell: how its column is set. */
type CellProps = { style?: CSSProperties; children?: ReactNode }

/** The head of a column. */
export function HeaderCell({ style, children }: CellProps) {
  return (
    <th scope="col" className={setOf(style)}>
      {children}
    </th>
  )
}

/** A cell. */
export function Cell({ style, children }: CellProps) {
  return <td className={setOf(style)}>{children}</td>
}

const SETS: Readonly<Record<string, string>> = { right: 'text-right', center: 'text-center' }

/** The class in the place of an inline style, which the site's security policy does not let through. */
function setOf(style: CSSProperties | undefined): string | undefined {
  return SETS[String(style?.textAlign)]
}
