import type { ReactNode } from 'react'

/** A card to be printed and cut out. */
export function CutOut({ children }: { children?: ReactNode }) {
  return <div className="cut-out">{children}</div>
}

/** Ends a sheet of paper; on a screen it is nothing. */
export function NewSheet() {
  return <div className="new-sheet" />
}
