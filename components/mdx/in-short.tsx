import type { ReactNode } from 'react'

/** The short version of a piece. `title`: what it is called in the language of the page. */
export function InShort({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section aria-label={title} className="border-y-2 border-ink py-5 [&>*+*]:mt-3">
      <p className="font-plain text-base font-bold">{title}</p>
      {children}
    </section>
  )
}
