import { expect, test } from 'vitest'
import { dateBar } from '@/lib/timeline/date-bar'

test('a certain day needs no bar', () => {
  expect(dateBar('2010-08-17')).toBeUndefined()
})

test('a month is hatched over the month: the day lies somewhere within', () => {
  expect(dateBar('2010-09')).toEqual({ width: 120, loose: [{ from: 80, to: 90 }] })
})

test('a span of known days is full from the first to the last', () => {
  const bar = dateBar('2010-02-01/2010-03-31')
  expect(bar?.loose).toEqual([])
  expect(bar?.firm).toEqual({ from: 10, to: 30 })
})

test('a span whose ends are months is full between them and hatched at both ends', () => {
  expect(dateBar('2010-03/2010-08')).toEqual({
    width: 120,
    firm: { from: 30, to: 70 },
    loose: [
      { from: 20, to: 30 },
      { from: 70, to: 80 },
    ],
  })
})

test('a year that is only about right is hatched from end to end', () => {
  expect(dateBar('2010~')).toEqual({ width: 120, loose: [{ from: 0, to: 120 }] })
})

test('a day that is only about right is drawn, wide enough to be seen', () => {
  expect(dateBar('2010-05-17~')?.loose).toHaveLength(1)
})

test('a bar covers the whole years of its span; of a very long or open one nothing is drawn', () => {
  expect(dateBar('2010-10/2011-02')?.width).toBe(240)
  expect(dateBar('2008/2014')).toBeUndefined()
  expect(dateBar('2010/..')).toBeUndefined()
})
