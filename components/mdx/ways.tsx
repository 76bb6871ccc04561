import type { ReactNode } from 'react'

/** Ways into the site, as the boxes of a form. */
export function Ways({ children }: { children?: ReactNode }) {
  return <div className="ways">{children}</div>
}

/** One way in, under what the reader came for. */
export function Way({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <div>
      <h3>{name}</h3>
      {children}
    </div>
  )
}
