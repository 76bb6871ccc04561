import type { ReactNode } from 'react'

/** A short quotation set apart, with the mark of its note. */
export function Excerpt({ by, mark, children }: { by: string; mark: ReactNode; children?: ReactNode }) {
  return (
    <figure className="excerpt">
      <blockquote>
        <div>“{children}”</div>
      </blockquote>
      <figcaption className="fine mt-2">
        {by}
        {mark}
      </figcaption>
    </figure>
  )
}
