import type { ReactNode } from 'react'

/** The short version of a piece. `title`: what it is called in the language of the page. */
export function InShort({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section aria-label={title} className="in-short">
      <p className="label">{title}</p>
      {children}
    </section>
  )
}
