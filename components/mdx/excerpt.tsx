import type { ReactNode } from 'react'
import { CiteMark } from '@/components/citation/cite-mark'

/** A short quotation set apart. Number, anchor and note are filled in when the text is resolved. */
export function Excerpt({
  by,
  number,
  anchor,
  note,
  children,
}: {
  by: string
  number: string
  anchor: string
  note: string
  children?: ReactNode
}) {
  return (
    <figure className="my-8 border-l-4 border-ink pl-5">
      <blockquote className="text-2xl leading-snug">
        <div>“{children}”</div>
      </blockquote>
      <figcaption className="mt-2 font-plain text-base text-muted">
        {by}
        <CiteMark number={number} anchor={anchor} note={note} />
      </figcaption>
    </figure>
  )
}
