import type { ReactNode } from 'react'

/** One detail of a record in a `<dl>`: its name and what it is. */
export function DetailRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="mb-1">{children}</dd>
    </>
  )
}
