import { START } from '../problem/problem'
import type { RuleId } from '../problem/rules'
import { parseDate } from '../schema/date'
import { countyAnchor } from './county-anchor'
import { type County, ROLLOUT_FIGURE, type Rollout, type RolloutState } from './rollout'
import { STATES, type StateCode, stateId } from './states'

/** A row of the data as texts by column, as content/figures/county-activation.csv has it. */
export type CountyRow = Record<string, string>

/** What is wrong with a row: `row` counts from 1 below the head of the table. */
export type RowFault = { row: number; rule: RuleId; message: string; hint: string }

/** Where a fault of a row stands in its file. */
export const lineOfRow = (row: number) => ({ ...START, line: row + 1 })

/**
 * Reads the rows of the county data. A row with a fault is left out and told. A row needs: `fips` of five digits, once;
 * `county`; `state`, a postal abbreviation; `activated`, a day.
 */
export function readCounties(rows: readonly CountyRow[]): { counties: County[]; faults: RowFault[] } {
  const faults: RowFault[] = []
  const codes = new Set<string>()
  const anchors = new Set<string>()
  const counties = rows.flatMap((row, index): County[] => {
    const complain = (message: string, hint: string) =>
      faults.push({ row: index + 1, rule: 'rollout-data-valid', message, hint })
    const { fips = '', county = '', state = '', activated = '' } = row
    const before = faults.length
    if (!/^\d{5}$/.test(fips)) complain(`"${fips}" is not a code of five digits`, 'Write state and county, 06075.')
    else if (codes.has(fips)) complain(`the code ${fips} stands twice`, 'Keep one row for each county.')
    if (!county.trim())
      complain(`the county ${fips} has no name`, 'Take it from a list that is cited in remark-source.')
    if (!Object.hasOwn(STATES, state)) complain(`"${state}" is not a state`, 'Write the postal abbreviation, CA.')
    if (!isDay(activated)) complain(`"${activated}" is not a day`, 'Write year-month-day, 2010-06-08.')
    if (row['other-date'] && (parseDate(row['other-date']) === undefined || !row['other-source']))
      complain(
        `the other date "${row['other-date']}" is no date, or has no source`,
        'Give an EDTF date and the id of its source.',
      )
    if (faults.length > before) return []
    const code = state as StateCode
    const anchor = countyAnchor(county)
    if (anchors.has(`${code} ${anchor}`)) {
      complain(`"${county}" stands twice in ${STATES[code]}`, 'Tell the two apart by name, as the Census Bureau does.')
      return []
    }
    codes.add(fips)
    anchors.add(`${code} ${anchor}`)
    return [
      {
        fips,
        name: county.trim(),
        state: code,
        on: activated,
        anchor,
        place: 0,
        ...(row['current-fips'] ? { currentFips: row['current-fips'] } : {}),
        ...(row.remark ? { remark: row.remark } : {}),
        ...(row['remark-source'] ? { remarkSource: row['remark-source'] } : {}),
        ...(row['other-date'] && row['other-source']
          ? { other: { date: row['other-date'], source: row['other-source'] } }
          : {}),
      },
    ]
  })
  return { counties, faults }
}

/** The rollout from the figure of the county data; undefined if there is no such figure. */
export function findRollout(figures: readonly { id: string; rows: readonly CountyRow[] }[]): Rollout | undefined {
  const figure = figures.find(({ id }) => id === ROLLOUT_FIGURE)
  return figure && buildRollout(readCounties(figure.rows).counties)
}

/** Groups counties into states and ranks both by day. */
export function buildRollout(read: readonly County[]): Rollout {
  const byState = new Map<StateCode, County[]>()
  for (const county of read) byState.set(county.state, [...(byState.get(county.state) ?? []), county])
  const states = [...byState]
    .map(([code, unordered]): RolloutState => {
      const days = unordered.map(({ on }) => on).sort()
      const counties = unordered
        .map((county) => ({ ...county, place: days.indexOf(county.on) + 1 }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.fips < b.fips ? -1 : 1))
      const [first = '', last = ''] = [days[0], days.at(-1)]
      return { code, id: stateId(code), name: STATES[code], counties, first, last, begunAs: 0, completeAs: 0 }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const firsts = states.map(({ first }) => first).sort()
  const lasts = states.map(({ last }) => last).sort()
  const ranked = states.map((state) => ({
    ...state,
    begunAs: firsts.indexOf(state.first) + 1,
    completeAs: lasts.indexOf(state.last) + 1,
  }))
  return {
    states: ranked,
    counties: ranked.flatMap(({ counties }) => counties).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text) !== undefined
}
