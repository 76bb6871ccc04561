import type { ReactNode } from 'react'
import { SET_PARAMETER } from '@/lib/export/set-query'
import type { SiteEvent } from '@/lib/site/site'
import { buildFilters, type FilterName, type FilterValues, filterValues } from '@/lib/timeline/timeline-filters'
import { LIST_PATHS } from '@/lib/url/paths'
import { DensityStrip } from './density-strip'
import { SetBar } from './set-bar'
import { TimelineFilters } from './timeline-filters'

/** A stretch of a timeline under one heading, with its anchor. */
export type TimelineGroup = { anchor: string; title: string; events: readonly SiteEvent[] }

/**
 * Events in order under the headings of their groups, with ways to the groups above, and filters where there is
 * something to choose. A heading stands within each of its events and is shown above the first that is left: one
 * of its own could not know that the filters have taken all of its events away. Each event has a box by which a reader
 * chooses it for a set (lib/export/collections.ts); the boxes of the filters stand outside that form.
 */
export function FilteredTimeline({
  groups,
  filterBy,
  nav,
  unit,
  compact = false,
  row,
}: {
  groups: readonly TimelineGroup[]
  /** Which filters are offered; all, if left out. */
  filterBy?: readonly FilterName[]
  /** The name of the ways to the groups. */
  nav: string
  /** What a row is called: "events", "statements". */
  unit: string
  /** Headings above the rows at every width, where they are too long to stand beside them. */
  compact?: boolean
  row: (event: SiteEvent) => ReactNode
}) {
  const events = groups.flatMap((group) => group.events)
  const filters = buildFilters(events.map(({ record }) => filterValues(record))).filter(
    ({ name }) => !filterBy || filterBy.includes(name),
  )
  return (
    <div className="timeline">
      {filters.length > 0 ? <TimelineFilters filters={filters} unit={unit} /> : null}
      <DensityStrip name={nav} groups={groups} />
      <form action={LIST_PATHS.timeline} method="get" className="set-form" data-whole="">
        <SetBar place="above" />
        {groups.map(({ anchor, title, events: inGroup }) => (
          <ol
            key={anchor}
            id={anchor}
            className={compact ? 'year compact' : 'year'}
            data-title={compact ? undefined : title}
          >
            {inGroup.map((event) => (
              <li key={event.id} id={event.id} {...dataOf(filterValues(event.record))}>
                <h2>{title}</h2>
                {row(event)}
                <p className="entry-tools screen-only">
                  <label>
                    <input
                      type="checkbox"
                      name={SET_PARAMETER}
                      value={event.id}
                      aria-label={`choose: ${event.title}`}
                    />
                    choose
                  </label>
                </p>
              </li>
            ))}
          </ol>
        ))}
        <SetBar place="below" />
      </form>
      {/* After the list, because it counts what is left of it; the styles set it above. */}
      {filters.length > 0 ? (
        <output className="shown">
          {' '}
          of {events.length} {unit} shown
        </output>
      ) : null}
    </div>
  )
}

function dataOf(values: FilterValues): Record<`data-${string}`, string | undefined> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`data-${name}`, value]))
}
