import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutToWidth, fitText, type Measure, type TextToFit } from '@/lib/share/fit-text'

/** Every letter is half as wide as the size. */
const measure: Measure = (words) => words.length / 2

const PLACE: Omit<TextToFit, 'words'> = {
  face: 'title',
  width: 400,
  height: 200,
  sizes: [80, 60, 40, 20],
  leading: 1,
}

test('a text is set in the largest size at which all of it fits', () => {
  expect(fitText({ ...PLACE, words: 'Short words' }, measure)).toEqual({
    size: 80,
    lines: ['Short', 'words'],
    whole: true,
  })
  expect(fitText({ ...PLACE, words: 'A word that is incomprehensible' }, measure).size).toBe(40)
})

test('lines are about as long as each other, so that no word is left alone', () => {
  const { lines } = fitText(
    { ...PLACE, sizes: [20], words: 'one two three four five six seven eight nine ten' },
    measure,
  )
  expect(lines).toEqual(['one two three four five', 'six seven eight nine ten'])
})

test('what does not fit at the smallest size is cut off between words, with three dots', () => {
  const words = 'A title that goes on and on and will not end before the box ends'
  const { lines, whole } = fitText({ ...PLACE, words, height: 40, width: 200, sizes: [20] }, measure)
  expect(lines).toEqual(['A title that goes on', 'and on and will …'])
  expect(whole).toBe(false)
})

test('a single word that is too wide loses letters', () => {
  expect(cutToWidth('Donaudampfschifffahrt', 'words', 5, measure)).toBe('Donaudam …')
  expect(cutToWidth('Rhine', 'words', 5, measure)).toBe('Rhine')
})

test('no line is wider than its place, and no word of a whole text is lost', () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'M', '’', '.') })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 130, max: 900 }), (words, width) => {
      const text = words.join(' ')
      const { size, lines, whole } = fitText({ ...PLACE, width, words: text }, measure)
      for (const line of lines) expect(measure(line, 'title') * size).toBeLessThanOrEqual(width + 0.001)
      expect(lines.length * size).toBeLessThanOrEqual(PLACE.height)
      if (whole) expect(lines.join(' ')).toBe(text)
    }),
  )
})
