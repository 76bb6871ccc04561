import type { ReactNode } from 'react'

/** Kicker, title and opening line of a page. */
export function PageHeader({ kicker, title, children }: { kicker?: ReactNode; title: string; children?: ReactNode }) {
  return (
    <header className="max-w-measure">
      {kicker ? <p className="font-plain text-base text-muted">{kicker}</p> : null}
      <h1 className="mt-1 text-3xl sm:text-4xl">{title}</h1>
      {children ? <div className="mt-4 text-xl leading-normal text-muted">{children}</div> : null}
    </header>
  )
}
