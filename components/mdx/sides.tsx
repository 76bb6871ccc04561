import type { ReactNode } from 'react'

/** Positions beside one another, equal in size. */
export function Sides({ children }: { children?: ReactNode }) {
  return <div className="my-8 grid gap-6 sm:grid-cols-2">{children}</div>
}

/** One position, under the name of who holds it. */
export function Side({ who, children }: { who: string; children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls of a form; this groups a text
    <div role="group" aria-label={who} className="border-t-2 border-ink pt-3 [&>*+*]:mt-3">
      <p className="font-plain text-base font-bold">{who}</p>
      {children}
    </div>
  )
}
