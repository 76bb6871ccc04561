import { expect, test } from 'vitest'
import { listLatelyChanged } from '@/lib/site/lately-changed'
import { minimal as site } from '../export/fixture-sites'

test('the newest day comes first, with at most four changes of a day and two days', () => {
  const days = listLatelyChanged(site)
  expect(days.length).toBeGreaterThan(0)
  expect(days.length).toBeLessThanOrEqual(2)
  expect(days.map(({ day }) => day)).toEqual(
    days
      .map(({ day }) => day)
      .sort()
      .reverse(),
  )
  for (const { changes } of days) expect(changes.length).toBeLessThanOrEqual(4)
})

test('a correction goes before all else of its day, and what is new before what is changed', () => {
  for (const { changes } of listLatelyChanged(site)) {
    const ranks = changes.map(({ words }) => (words === 'Corrected' ? 0 : words.startsWith('New') ? 1 : 2))
    expect(ranks).toEqual([...ranks].sort())
  }
})

test('the start and translations are not news', () => {
  const links = listLatelyChanged(site).flatMap(({ changes }) => changes.map(({ link }) => link.href))
  expect(links.some((href) => href === '/' || href.startsWith('/es/'))).toBe(false)
})
