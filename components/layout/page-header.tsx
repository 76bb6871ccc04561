import type { ReactNode } from 'react'

/** Kicker, title and opening line of a page. */
export function PageHeader({ kicker, title, children }: { kicker?: ReactNode; title: string; children?: ReactNode }) {
  return (
    <header className="page-head">
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1>{title}</h1>
      {children ? <div className="opening">{children}</div> : null}
    </header>
  )
}
