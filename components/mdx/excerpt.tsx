import type { ReactNode } from 'react'

/** A short quotation set apart, with the mark of its note. */
export function Excerpt({ by, mark, children }: { by: string; mark: ReactNode; children?: ReactNode }) {
  return (
    <figure className="my-8 border-l-4 border-ink pl-5">
      <blockquote className="text-2xl leading-snug">
        <div>“{children}”</div>
      </blockquote>
      <figcaption className="mt-2 font-plain text-base text-muted">
        {by}
        {mark}
      </figcaption>
    </figure>
  )
}
