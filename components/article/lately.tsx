import { EventDate } from '@/components/timeline/event-date'
import type { LatelyChanged } from '@/lib/site/lately-changed'
import { LIST_PATHS } from '@/lib/url/paths'

/** What changed lately, the newest day first, and how to hear of what comes. */
export function Lately({ days }: { days: readonly LatelyChanged[] }) {
  return (
    <>
      <dl className="lately">
        {days.map(({ day, changes }) => (
          <div key={day}>
            <dt>
              <EventDate date={day} />
            </dt>
            {changes.map(({ words, link }) => (
              <dd key={link.href}>
                {words}: <a href={link.href}>{link.title}</a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="fine mt-3">
        To hear of new events and corrections: <a href={`${LIST_PATHS.timeline}.atom`}>feed (Atom)</a> or{' '}
        <a href={`${LIST_PATHS.timeline}.feed.json`}>feed (JSON)</a>.
      </p>
    </>
  )
}
