import type { ReactNode } from 'react'

/** A remark on sources (Note), or the site's own reasoning (Ours), under its title. */
export function Remark({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div role="note" aria-label={title} className="my-6 bg-panel px-5 py-4 text-[1.0625rem] [&>*+*]:mt-3">
      <p className="font-plain text-base font-bold">{title}</p>
      {children}
    </div>
  )
}
