import type { ReactNode } from 'react'
import { LinkToThis } from '@/components/layout/linked-heading'
import { FormerAnchor } from '@/components/mdx/former-anchor'
import { EventDate } from '@/components/timeline/event-date'
import type { Entry } from '@/lib/site/site'

/** People, places or terms: each with its anchor, what is known of it, and what names it. */
export function EntryList<T extends { id: string; aliases: string[] }>({
  entries,
  name,
  children,
}: {
  entries: readonly Entry<T>[]
  name: (entry: T) => string
  children: (entry: Entry<T>) => ReactNode
}) {
  return (
    <ul className="mt-10 max-w-measure ruled">
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id} className="py-6">
          {entry.formerAnchors.map((anchor) => (
            <FormerAnchor key={anchor} id={anchor} />
          ))}
          <div className="linked-heading">
            <h2 className="text-xl">
              <bdi>{name(entry)}</bdi>
            </h2>
            <LinkToThis id={entry.id} name={name(entry)} />
          </div>
          {entry.aliases.length > 0 ? (
            <p className="font-plain text-[0.9375rem] text-muted">
              Also:{' '}
              {entry.aliases.map((alias, index) => (
                <span key={alias}>
                  {index > 0 ? ', ' : ''}
                  <bdi>{alias}</bdi>
                </span>
              ))}
            </p>
          ) : null}
          <div className="mt-2">{children(entry)}</div>
          <Named entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function Named({ entry }: { entry: Entry<unknown> }) {
  if (entry.events.length === 0 && entry.mentions.length === 0) return null
  const count = [
    entry.mentions.length > 0 && `on ${entry.mentions.length} ${entry.mentions.length === 1 ? 'page' : 'pages'}`,
    entry.events.length > 0 && `in ${entry.events.length} ${entry.events.length === 1 ? 'event' : 'events'}`,
  ].filter(Boolean)
  return (
    <details className="mt-3 font-plain text-[0.9375rem]" open={entry.events.length + entry.mentions.length < 6}>
      <summary className="cursor-pointer py-1">Named {count.join(' and ')}</summary>
      <ul className="mt-1 stack-1">
        {entry.mentions.map((mention) => (
          <li key={mention.href}>
            <a href={mention.href}>{mention.page.title}</a>
          </li>
        ))}
        {entry.events.map((event) => (
          <li key={event.id}>
            <EventDate date={event.date} />: <a href={event.href}>{event.title}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
