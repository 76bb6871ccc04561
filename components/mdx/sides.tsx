import type { ReactNode } from 'react'

/** Positions beside one another, equal in size. */
export function Sides({ children }: { children?: ReactNode }) {
  return <div className="sides">{children}</div>
}

/** One position, under the name of who holds it. */
export function Side({ who, children }: { who: string; children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls of a form; this groups a text
    <div role="group" aria-label={who}>
      <p className="label">{who}</p>
      {children}
    </div>
  )
}
