import type { County } from '../rollout/rollout'
import { formatCsv } from './format-csv'

/** The columns of the county files, in order, with what each holds, as a reader is told. */
export const COUNTY_COLUMNS = {
  fips: 'Federal code of state and county, five digits (FIPS 6-4), as the data set has it',
  'current-fips': 'The code of today, if it has changed; of a divided place, that of the larger part',
  county: 'County, parish, borough, census area or independent city',
  state: 'Postal abbreviation of the state',
  activated: 'Day on which it was switched on, by the data set: year-month-day',
  'other-date': 'The date that another source gives, written as EDTF: 2009-05 is May 2009',
  'other-source': 'The id of that source; its page here is /sources/ and the id',
  remark: 'What else to know of the row',
  'remark-source': 'The id of the source of the remark, and of a name that the data set lacks',
} as const

type Column = keyof typeof COUNTY_COLUMNS

/** Counties as CSV, one line each, in the order given. */
export function formatCountiesCsv(counties: readonly County[]): string {
  return formatCsv(Object.keys(COUNTY_COLUMNS) as Column[], counties.map(rowOf))
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
    'remark-source': county.remarkSource ?? '',
  }
}
