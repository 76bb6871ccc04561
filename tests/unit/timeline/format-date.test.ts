import { expect, test } from 'vitest'
import { formatDate, machineDate } from '@/lib/timeline/format-date'

/** A date, as a reader sees it, and as `<time datetime>` has it (undefined where HTML knows no such date). */
type Case = [date: string, words: string, machine?: string]

const CASES: Case[] = [
  ['2010-05-18', '18 May 2010', '2010-05-18'],
  ['2010-09-01', '1 September 2010', '2010-09-01'],
  ['2010-05', 'May 2010', '2010-05'],
  ['2010', '2010', '2010'],
  ['1868', '1868', '1868'],
  ['2010~', 'about 2010', '2010'],
  ['2010-05~', 'about May 2010', '2010-05'],
  ['2010-05-18~', 'about 18 May 2010', '2010-05-18'],
  ['2010?', '2010 (uncertain)', '2010'],
  ['2010-05-18?', '18 May 2010 (uncertain)', '2010-05-18'],
  ['2010-05%', 'about May 2010 (uncertain)', '2010-05'],
  ['201X', 'the 2010s'],
  ['2010-XX', '2010, month unknown'],
  ['2010-XX-XX', '2010, month unknown'],
  ['2010-05-XX', 'May 2010, day unknown'],
  ['2010-21', 'spring 2010'],
  ['2010-22', 'summer 2010'],
  ['2010-23', 'autumn 2010'],
  ['2010-24', 'winter 2010'],
  // A span does not repeat the month or year that its ends share
  ['2010/2012', '2010 to 2012'],
  ['2010-05/2010-06', 'May to June 2010'],
  ['2009-12/2010-02', 'December 2009 to February 2010'],
  ['2010-05-18/2010-05-20', '18 to 20 May 2010'],
  ['2009-01-23/2009-05-08', '23 January to 8 May 2009'],
  ['2009-12-30/2010-01-02', '30 December 2009 to 2 January 2010'],
  ['2010-05-18/2010-06', '18 May to June 2010'],
  ['2010-05/2010-06-02', 'May to 2 June 2010'],
  ['2010/2010-05', '2010 to May 2010'],
  // … unless one of them is qualified: then each stands in full
  ['2010-05~/2010-06', 'about May 2010 to June 2010'],
  ['2010-05/2010-06?', 'May 2010 to June 2010 (uncertain)'],
  ['2010-05-18%/2010-06', 'about 18 May 2010 (uncertain) to June 2010'],
  ['2010/..', 'from 2010 on'],
  ['2010-05-18/..', 'from 18 May 2010 on'],
  ['2010~/..', 'from about 2010 on'],
  ['../2010-05', 'until May 2010'],
  ['2010/', '2010 to an unknown date'],
  ['/2010-05-18', 'an unknown date to 18 May 2010'],
  // What is no date is printed as it is
  ['2010-02-30', '2010-02-30'],
  ['May 2010', 'May 2010'],
  ['', ''],
]

test.each(CASES)('%j reads “%s”', (date, words, machine) => {
  expect(formatDate(date)).toBe(words)
  expect(machineDate(date)).toBe(machine)
})

// Both read “the 2000s” now: a reader takes a century for a decade.
test('an unknown year of a century is not printed like an unknown year of its first decade', () => {
  expect(formatDate('20XX')).not.toBe(formatDate('200X'))
})

// HTML would get a day that no calendar has.
test('29 February of a common year is not given to machines', () => {
  expect(machineDate('2011-02-29')).toBeUndefined()
})
