import { type EventSet, setPath } from '@/lib/export/collections'
import { MOST_IN_SET } from '@/lib/export/set-query'
import { LIST_PATHS } from '@/lib/url/paths'

/** What stands under the title of a chosen set: what it is, and which of the asked ids are not in it. */
export function SetIntroduction({ set: { view, unknown, surplus } }: { set: EventSet }) {
  const ids = view.events.map(({ id }) => id)
  return (
    <div className="opening stack-3">
      <p>
        {ids.length === 0
          ? 'None of the events that were asked for is on this timeline. Start from '
          : `Somebody chose ${ids.length === 1 ? 'this event' : 'these events'} from the timeline. The choice is theirs; the accounts are ours. The address of this page holds the choice: keep it, or send it on. To change it, untick events and make the set anew; to add some, start again from `}
        <a href={LIST_PATHS.timeline}>the whole timeline</a>.
      </p>
      {unknown.map(({ id, meant }) => (
        <p key={id} role="note">
          No event is called “{id}”.
          {meant ? (
            <>
              {' '}
              Did you mean <a href={setPath([...ids, meant])}>{meant}</a>?
            </>
          ) : null}
        </p>
      ))}
      {surplus > 0 ? (
        <p role="note">
          A set holds at most {MOST_IN_SET} events. {surplus} more {surplus === 1 ? 'was' : 'were'} asked for and left
          out.
        </p>
      ) : null}
    </div>
  )
}
