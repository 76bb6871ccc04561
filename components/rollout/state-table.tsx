import { DetailRow } from '@/components/layout/detail-row'
import { ScrollingTable } from '@/components/layout/scrolling-table'
import { COUNTY_COLUMNS } from '@/lib/export/county-csv'
import { formatRank } from '@/lib/rollout/format-rank'
import type { Rollout } from '@/lib/rollout/rollout'
import { formatDate } from '@/lib/timeline/format-date'
import { pathOf, ROLLOUT_PATH } from '@/lib/url/paths'

/** Where the columns of the county files are explained, on the page of the rollout. */
export const COLUMNS_ANCHOR = 'columns'

/** Every state: how many counties it has, the days of the first and the last, and its place among the states. */
export function StateTable({ rollout }: { rollout: Rollout }) {
  return (
    <>
      <ScrollingTable name="States, with the days of their first and last county" className="data-table tabular-nums">
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Counties</th>
            <th scope="col">First switched on</th>
            <th scope="col">Last switched on</th>
          </tr>
        </thead>
        <tbody>
          {rollout.states.map((state) => (
            <tr key={state.id}>
              <th scope="row">
                <a href={pathOf('state', state.id)}>{state.name}</a>
              </th>
              <td>{state.counties.length}</td>
              <td>
                {formatDate(state.first)} ({formatRank(state.begunAs)})
              </td>
              <td>
                {formatDate(state.last)} ({formatRank(state.completeAs)})
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <p className="screen-only mt-3">
        <a href={`${ROLLOUT_PATH}/counties.csv`}>All counties as a file (CSV)</a>
      </p>
      <details id={COLUMNS_ANCHOR} className="screen-only mt-1 font-plain text-[0.9375rem]">
        <summary className="cursor-pointer py-1">What the columns of the files hold</summary>
        <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-[9rem_1fr]">
          {Object.entries(COUNTY_COLUMNS).map(([column, holds]) => (
            <DetailRow key={column} name={column}>
              {holds}
            </DetailRow>
          ))}
        </dl>
      </details>
    </>
  )
}
