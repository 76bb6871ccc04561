import type { ReactNode } from 'react'

/** A remark on sources (Note), or the site's own reasoning (Ours), under its title. */
export function Remark({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div role="note" aria-label={title} className="remark">
      <p className="label">{title}</p>
      {children}
    </div>
  )
}
