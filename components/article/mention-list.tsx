import type { Mention } from '@/lib/site/site'

/** Where the site uses a record. */
export function MentionList({ mentions }: { mentions: readonly Mention[] }) {
  return (
    <ul className="mt-3 stack-2">
      {mentions.map((mention) => (
        <li key={mention.href}>
          <a href={mention.href}>{mention.page.title}</a>
          {mention.sentence ? <span className="text-muted">: {mention.sentence}</span> : null}
        </li>
      ))}
    </ul>
  )
}
