import type { ReactNode } from 'react'

/** The short version of a piece. */
export function InShort({ children }: { children?: ReactNode }) {
  return (
    <section aria-label="In short" className="border-y-2 border-ink py-5 [&>*+*]:mt-3">
      <p className="font-plain text-base font-bold">In short</p>
      {children}
    </section>
  )
}
