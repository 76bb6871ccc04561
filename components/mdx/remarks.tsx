import type { ReactNode } from 'react'

/** A remark of the editors on sources. */
export function Note({ children }: { children?: ReactNode }) {
  return <Remark title="About the sources">{children}</Remark>
}

/** The site's own reasoning, marked as such. */
export function Ours({ children }: { children?: ReactNode }) {
  return <Remark title="Our reading">{children}</Remark>
}

function Remark({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div role="note" aria-label={title} className="my-6 bg-panel px-5 py-4 text-[1.0625rem] [&>*+*]:mt-3">
      <p className="font-plain text-base font-bold">{title}</p>
      {children}
    </div>
  )
}
