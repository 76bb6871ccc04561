import { expect, test } from 'vitest'
import { formatToday } from '@/components/browser/copy/format-today'
import { dateWords } from '@/lib/citation/styles/date-words'
import type { DateForm } from '@/lib/citation/styles/style'

const FORMS: DateForm[] = ['month day, year', 'mon. day, year', 'day mon. year', 'day month year']

test('a day reads in the form that the style asks for', () => {
  const today = new Date(2026, 10, 7)
  expect(FORMS.map((form) => formatToday(today, form))).toEqual([
    'November 7, 2026',
    'Nov. 7, 2026',
    '7 Nov. 2026',
    '7 November 2026',
  ])
})

test('months are shortened as in the rest of the citation, in every month of the year', () => {
  for (const form of FORMS)
    for (let month = 1; month <= 12; month++)
      expect(formatToday(new Date(2026, month - 1, 28), form)).toBe(
        dateWords({ 'date-parts': [[2026, month, 28]] }, form, 'about '),
      )
})

test('the day is that of the reader’s own calendar, not of London', () => {
  expect(formatToday(new Date(2026, 0, 1, 0, 1), 'day month year')).toBe('1 January 2026')
  expect(formatToday(new Date(2026, 11, 31, 23, 59), 'day month year')).toBe('31 December 2026')
})
