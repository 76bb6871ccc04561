import { expect, test } from 'vitest'
import { countOn, type Rollout } from '@/lib/rollout/rollout'
import { site } from './site'

const rollout = site.rollout as Rollout
const state = (code: string) => rollout.states.find((one) => one.code === code)

test('the data have 3,143 counties in the fifty states and the District of Columbia', () => {
  expect(rollout.counties).toHaveLength(3143)
  expect(rollout.states).toHaveLength(51)
})

test('San Francisco was the 21st of California’s 58 counties', () => {
  const california = state('CA')
  expect(california?.counties).toHaveLength(58)
  expect(california?.counties.find(({ anchor }) => anchor === 'san-francisco-county')).toMatchObject({
    on: '2010-06-08',
    place: 21,
  })
})

test('the District of Columbia began last, after all fifty states, and only Illinois and Alabama were completed later', () => {
  expect(state('DC')).toMatchObject({ first: '2012-06-05', begunAs: 51 })
  expect(rollout.states.filter(({ last }) => last > '2012-06-05').map(({ code }) => code)).toEqual(['AL', 'IL'])
})

test.each([
  ['2008-10-27', 1, 1],
  ['2008-12-31', 14, undefined],
  ['2009-12-31', 105, undefined],
  ['2010-09-01', 577, 30],
  ['2010-12-31', 895, undefined],
  ['2011-12-31', 1994, undefined],
  ['2012-12-31', 3037, 51],
  ['2013-01-22', 3143, 51],
])('on %s %i counties were switched on', (day, counties, states) => {
  const count = countOn(rollout, day)
  expect(count.counties).toBe(counties)
  if (states) expect(count.begun).toHaveLength(states)
})

test('on 1 September 2010 Delaware, Florida and Virginia were complete', () => {
  expect(countOn(rollout, '2010-09-01').complete.map(({ name }) => name)).toEqual(['Delaware', 'Florida', 'Virginia'])
})

test('where another source has another day, the row has both', () => {
  const santaClara = state('CA')?.counties.find(({ anchor }) => anchor === 'santa-clara-county')
  expect(santaClara).toMatchObject({ on: '2010-05-04', other: { date: '2009-05' } })
})
