import type { CSSProperties, ReactNode } from 'react'
import { ScrollingTable } from '@/components/layout/scrolling-table'

/** A table of a text. `caption`: the heading under which it stands. */
export function Table({ caption = 'Table', children }: { caption?: string; children?: ReactNode }) {
  return <ScrollingTable name={caption}>{children}</ScrollingTable>
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
