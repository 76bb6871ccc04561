import { expect, test } from 'vitest'
import { formatOrdinal, formatReturn } from '@/lib/citation/format-return'

test.each([
  [7, 1, 1, 'Back to note 7'],
  [7, 1, 2, 'Back to note 7, first use'],
  [7, 2, 2, 'Back to note 7, second use'],
  [12, 3, 40, 'Back to note 12, third use'],
  [12, 20, 40, 'Back to note 12, twentieth use'],
  [12, 21, 40, 'Back to note 12, use 21'],
])('the way back from note %i to use %i of %i is named "%4$s"', (number, use, uses, name) => {
  expect(formatReturn(number, use, uses)).toBe(name)
})

test('what a way back shows is a part of its name', () => {
  for (const use of [1, 2, 20, 21, 40]) expect(formatReturn(7, use, 40)).toContain(formatOrdinal(use))
})
