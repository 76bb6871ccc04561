import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FONT_FILES, lettersInUse } from '@/scripts/fonts/letters'

const sizes = FONT_FILES.map(({ file }) => statSync(`app/fonts/${file}`).size)

test('the faces have every letter that content and code use', () => {
  const cut = new Set(readFileSync('app/fonts/letters.txt', 'utf8'))
  const missing = lettersInUse().filter((letter) => !cut.has(letter))
  expect(missing, 'run npm run fonts').toEqual([])
})

test('all faces together stay within what one page may load', () => {
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000)
})
