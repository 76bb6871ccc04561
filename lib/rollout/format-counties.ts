import type { County, RolloutState } from './rollout'
import { STATES } from './states'

/** The columns of the county files, in order, with what each holds. */
export const COUNTY_COLUMNS = {
  fips: 'Federal code of state and county (FIPS 6-4), as the data set has it',
  'current-fips': 'The code that the place, or the larger part of it, has today, where it has changed',
  county: 'County, parish, borough, census area or independent city',
  state: 'Postal abbreviation of the state',
  activated: 'The day on which it was switched on, year-month-day, by the data set',
  'other-date': 'The day that another source gives, as EDTF',
  'other-source': 'The id of that source on this site',
  remark: 'What to know of the row',
} as const

type Column = keyof typeof COUNTY_COLUMNS

/** A byte order mark: without it spreadsheet programs take UTF-8 for something else. */
const BOM = '\uFEFF'

/** Counties as CSV (RFC 4180): UTF-8 with BOM, CRLF, one head line. Names come from a closed list and start no formula. */
export function formatCountiesCsv(counties: readonly County[]): string {
  const lines = counties.map((county) => Object.values(rowOf(county)).map(cell).join(','))
  return `${BOM}${[Object.keys(COUNTY_COLUMNS).join(','), ...lines].join('\r\n')}\r\n`
}

/** The counties of a state in the order of names, as CSV. */
export function formatStateCsv(state: RolloutState): string {
  return formatCountiesCsv(state.counties)
}

function rowOf(county: County): Record<Column, string> {
  return {
    fips: county.fips,
    'current-fips': county.currentFips ?? '',
    county: county.name,
    state: county.state,
    activated: county.on,
    'other-date': county.other?.date ?? '',
    'other-source': county.other?.source ?? '',
    remark: county.remark ?? '',
  }
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** "Orange County, California". */
export function fullName(county: County): string {
  return county.state === 'DC' ? county.name : `${county.name}, ${STATES[county.state]}`
}
