import { ScrollingTable } from '@/components/layout/scrolling-table'
import type { Rollout } from '@/lib/rollout/rollout'
import { formatDate } from '@/lib/timeline/format-date'
import { pathOf, ROLLOUT_PATH } from '@/lib/url/paths'

/** Every state: how many counties it has, the days of the first and the last, and its place among the states. */
export function StateTable({ rollout }: { rollout: Rollout }) {
  return (
    <>
      <ScrollingTable name="States, with the days of their first and last county">
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
                {formatDate(state.first)} ({place(state.begunAs)})
              </td>
              <td>
                {formatDate(state.last)} ({place(state.completeAs)})
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <p className="screen-only mt-3">
        <a href={`${ROLLOUT_PATH}/counties.csv`}>All counties as a file (CSV)</a>
      </p>
    </>
  )
}

/** "1st", "22nd", "113th". */
export function place(number: number): string {
  const tens = number % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
