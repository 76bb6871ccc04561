import { expect, test } from 'vitest'
import { spannedYears, temporalCoverage } from '@/lib/export/temporal-coverage'

/** A date, and how schema.org has it: not at all where ISO 8601 cannot say it. */
const CASES: [edtf: string, iso: string | undefined][] = [
  ['2010-05-18', '2010-05-18'],
  ['2010-05', '2010-05'],
  ['2010', '2010'],
  ['2010-05/2010-06', '2010-05/2010-06'],
  ['2010-05-18/2012', '2010-05-18/2012'],
  ['2010-05/..', '2010-05/..'],
  ['../2010', '../2010'],
  ['2010-05/', undefined],
  ['/2010', undefined],
  ['2010~', undefined],
  ['2010-05?', undefined],
  ['2010-05-18%', undefined],
  ['2010-05/2010-06~', undefined],
  ['201X', undefined],
  ['2010-XX', undefined],
  ['2010-21', undefined],
  ['2010-02-30', undefined],
  ['last spring', undefined],
]

test.each(CASES)('%s covers %s', (edtf, iso) => {
  expect(temporalCoverage(edtf)).toBe(iso)
})

/** Dates of a collection and the years that they span. */
const SPANS: [dates: string[], years: string | undefined][] = [
  [['2010-05-18', '1868-07~', '2026-01'], '1868/2026'],
  [['2010-05-18', '2010-12'], '2010'],
  [['201X'], '2010/2019'],
  [['2008-24', '2010/..'], '2008/..'],
  [['../2010', '2012'], '../2012'],
  [['2010/', '/2012'], '2010/2012'],
  [['../2010', '2012/..'], '../..'],
  [[], undefined],
]

test.each(SPANS)('%j span the years %s', (dates, years) => {
  expect(spannedYears(dates)).toBe(years)
})
