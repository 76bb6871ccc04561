import { ScrollingTable } from '@/components/layout/scrolling-table'
import { countOn, type Rollout } from '@/lib/rollout/rollout'
import { formatDate } from '@/lib/timeline/format-date'

/** How far the program had spread by the end of a day, in words; computed from the county data. */
export function RolloutDay({ rollout, day }: { rollout: Rollout; day: string }) {
  const { counties, begun, complete } = countOn(rollout, day)
  const { length: all } = rollout.counties
  return (
    <p>
      By the end of {formatDate(day)}, {inFigures(counties)} of {inFigures(all)} counties were switched on (
      {percent(counties, all)}, by our calculation). They lay in {begun.length} states
      {begun.some(({ code }) => code === 'DC') ? ', the District of Columbia counted as one' : ''}.{' '}
      {complete.length === 0
        ? 'In no state was every county switched on.'
        : `In ${complete.length === 1 ? 'one state' : `${complete.length} states`} every county was: ${complete.map(({ name }) => name).join(', ')}.`}
    </p>
  )
}

/** The end of every year: counties and states. */
export function RolloutYears({ rollout }: { rollout: Rollout }) {
  const { length: all } = rollout.counties
  const first = Number(rollout.counties[0]?.on.slice(0, 4))
  const last = Number(rollout.counties.at(-1)?.on.slice(0, 4))
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return (
    <ScrollingTable
      name="Counties and states that were switched on at the end of each year"
      className="data-table tabular-nums"
    >
      <thead>
        <tr>
          <th scope="col">At the end of</th>
          <th scope="col">Counties</th>
          <th scope="col">Share of all</th>
          <th scope="col">States begun</th>
          <th scope="col">States complete</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => {
          const { counties, begun, complete } = countOn(rollout, `${year}-12-31`)
          return (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{inFigures(counties)}</td>
              <td>{percent(counties, all)}</td>
              <td>{begun.length}</td>
              <td>{complete.length}</td>
            </tr>
          )
        })}
      </tbody>
    </ScrollingTable>
  )
}

/** "3,143". */
function inFigures(number: number): string {
  return number.toLocaleString('en-US')
}

/** A share in whole percent, "less than 1 percent" and "more than 99 percent" where rounding would say none or all. */
function percent(part: number, whole: number): string {
  const share = (100 * part) / whole
  if (part > 0 && share < 1) return 'less than 1 percent'
  if (part < whole && share > 99) return 'more than 99 percent'
  return `${Math.round(share)} percent`
}
