import { EventDate } from '@/components/timeline/event-date'
import type { Correction } from '@/lib/site/site'

/** Corrections: when, what was wrong, what is right, and where. */
export function CorrectionList({ corrections, links = true }: { corrections: readonly Correction[]; links?: boolean }) {
  return (
    <ul className="stack-4">
      {corrections.map((correction) => (
        <li key={correction.id} id={correction.id}>
          <b>
            <EventDate date={correction.date} />
          </b>
          : {correction.wrong} {correction.right}
          {links && correction.links.length > 0 ? (
            <span>
              {' '}
              Concerns{' '}
              {correction.links.map((link, index) => (
                <span key={link.href}>
                  {index > 0 ? ', ' : ''}
                  <a href={link.href}>{link.title}</a>
                </span>
              ))}
              .
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
