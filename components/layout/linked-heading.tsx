import type { ReactNode } from 'react'
import { wordsIn } from '@/components/words'
import type { Language } from '@/lib/schema/language'

/** A heading with its anchor, and beside it a link that leads to it: what is copied to send somebody to this place. */
export function LinkedHeading({
  level,
  id,
  className,
  language,
  children,
}: {
  level: 2 | 3 | 4
  id: string
  className?: string
  language?: Language
  children: ReactNode
}) {
  const Heading = `h${level}` as const
  return (
    <div className={`linked-heading level-${level}`}>
      <Heading id={id} className={className}>
        {children}
      </Heading>
      <LinkToThis id={id} name={typeof children === 'string' ? children : undefined} language={language} />
    </div>
  )
}

/** The link to a place on its own page. `name`: of the place, for those who hear links without what stands around them. */
export function LinkToThis({ id, name, language }: { id: string; name?: string; language?: Language }) {
  const { linkToThis } = wordsIn(language)
  return (
    <a
      href={`#${encodeURIComponent(id)}`}
      className="link-to-this screen-only"
      aria-label={name ? `${linkToThis}: ${name}` : undefined}
    >
      {linkToThis}
    </a>
  )
}
