import type { CSSProperties, ReactNode } from 'react'

/** What Markdown gives a cell: its text, and the alignment of its column as an inline style. */
type CellProps = { children?: ReactNode; style?: CSSProperties }

const ALIGNED: Record<string, string> = { left: 'text-left', center: 'text-center', right: 'text-right' }

/** A heading cell of an author's table. Alignment becomes a class: pages hold no inline style. */
export function HeadingCell({ children, style }: CellProps) {
  return (
    <th scope="col" className={ALIGNED[style?.textAlign ?? '']}>
      {children}
    </th>
  )
}

/** A cell of an author's table. */
export function Cell({ children, style }: CellProps) {
  return <td className={ALIGNED[style?.textAlign ?? '']}>{children}</td>
}
