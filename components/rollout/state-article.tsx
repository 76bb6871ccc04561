import { LinkedHeading } from '@/components/layout/linked-heading'
import { PageHeader } from '@/components/layout/page-header'
import { ScrollingTable } from '@/components/layout/scrolling-table'
import { EventDate } from '@/components/timeline/event-date'
import { formatShortReference } from '@/lib/citation/format-reference'
import { formatRank } from '@/lib/rollout/format-rank'
import { type County, groupByDay, type RolloutState } from '@/lib/rollout/rollout'
import type { EventBrief, Source } from '@/lib/site/site'
import { formatDate } from '@/lib/timeline/format-date'
import { pathOf, ROLLOUT_PATH } from '@/lib/url/paths'
import { COLUMNS_ANCHOR } from './state-table'

/** The page of one state: when it began and was complete, its counties by day and by name, and the events of the state. */
export function StateArticle({
  state,
  states,
  events,
  sources,
  credit,
}: {
  state: RolloutState
  /** How many states there are. */
  states: number
  events: readonly EventBrief[]
  sources: ReadonlyMap<string, Source>
  /** Whom the data are from. */
  credit?: Source
}) {
  const days = groupByDay(state.counties)
  const { length: count } = state.counties
  return (
    <article>
      <PageHeader
        kicker={<a href={ROLLOUT_PATH}>When was your county switched on?</a>}
        title={`${state.name}: the day for each county`}
      />
      <div className="prose mt-6">
        <p>{opening(state, count, days.length)}</p>
        <p>
          {state.name} was the {formatRank(state.begunAs)} of {states} states to begin
          {state.code === 'DC' ? ' (the District counts as a state here)' : ''} and the {formatRank(state.completeAs)}{' '}
          to have every county switched on. States of one day share a place.
        </p>
        <p>
          “Switched on” means that from this day the FBI passed fingerprints from the county on to be checked against
          immigration records. It does not mean that every police station in the county took part, that the county had
          asked for it, or that anyone was arrested that day.{' '}
          <a href={`${ROLLOUT_PATH}#what-it-means`}>What “switched on” means</a>.
        </p>
        {credit ? (
          <p>
            The days are from a data set made by scholars, not from a list of the government:{' '}
            <a href={credit.href}>{formatShortReference(credit)}</a>. Please credit its authors.{' '}
            <a href={`${ROLLOUT_PATH}#limits`}>Its limits</a>. Ranks and counts are our calculation.
          </p>
        ) : null}
        <p className="screen-only">
          <a href={`${pathOf('state', state.id)}.csv`}>This table as a file (CSV)</a>.{' '}
          <a href={`${ROLLOUT_PATH}#${COLUMNS_ANCHOR}`}>What its columns hold</a>.
        </p>
        <LinkedHeading level={2} id="by-day">
          By day
        </LinkedHeading>
        <ul>
          {days.map(({ day, counties }) => (
            <li key={day} id={`d${day}`}>
              <b>
                <EventDate date={day} />
              </b>
              :{' '}
              {counties.map((county, index) => (
                <span key={county.fips}>
                  {index > 0 ? ', ' : ''}
                  <a href={`#${county.anchor}`}>{county.name}</a>
                </span>
              ))}
            </li>
          ))}
        </ul>
        <LinkedHeading level={2} id="by-name">
          By name
        </LinkedHeading>
        <ScrollingTable name={`Counties of ${state.name} by name`} className="data-table tabular-nums">
          <thead>
            <tr>
              <th scope="col">County</th>
              <th scope="col">Switched on</th>
              <th scope="col">Place in the state</th>
            </tr>
          </thead>
          <tbody>
            {state.counties.map((county) => (
              <tr key={county.fips} id={county.anchor}>
                <th scope="row">{county.name}</th>
                <td>
                  <EventDate date={county.on} />
                  <Aside county={county} sources={sources} />
                </td>
                <td>
                  {formatRank(county.place)} of {count}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
        <LinkedHeading level={2} id="events">
          {`Events in ${state.name}`}
        </LinkedHeading>
        {events.length === 0 ? <p>The timeline of this site has no event there.</p> : null}
        {events.length > 0 ? (
          <ul>
            {events.map((event) => (
              <li key={event.id}>
                <EventDate date={event.date} />: <a href={event.href}>{event.title}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </article>
  )
}

function opening({ name, counties, first, last }: RolloutState, count: number, days: number): string {
  if (count === 1) return `${counties[0]?.name ?? name} counts as one county here. Its day is ${formatDate(first)}.`
  if (days === 1) return `All ${count} counties of ${name} were switched on in one day, ${formatDate(first)}.`
  return `The ${count} counties of ${name} were switched on between ${formatDate(first)} and ${formatDate(last)}, on ${days} different days.`
}

/** What else is to be said of a row: another source's day, a name or code from elsewhere. */
function Aside({ county, sources }: { county: County; sources: ReadonlyMap<string, Source> }) {
  const { other, remark, currentFips, remarkSource } = county
  const otherSource = other && sources.get(other.source)
  const ofName = remarkSource ? sources.get(remarkSource) : undefined
  return (
    <>
      {other && otherSource ? (
        <span className="block text-muted">
          {formatDate(other.date)} by another source: <a href={otherSource.href}>{formatShortReference(otherSource)}</a>
        </span>
      ) : null}
      {remark ? (
        <span className="block text-muted">
          {remark}
          {ofName ? (
            <>
              {' '}
              (<a href={ofName.href}>{formatShortReference(ofName)}</a>)
            </>
          ) : null}
        </span>
      ) : null}
      {currentFips ? (
        <span className="block text-muted">
          Code {county.fips}, today {currentFips}
        </span>
      ) : null}
    </>
  )
}
