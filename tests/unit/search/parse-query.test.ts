import { expect, test } from 'vitest'
import { parseQuery, QUERY_LIMITS } from '@/lib/search/parse-query'

const termsOf = (typed: string) => parseQuery(typed).words.map(({ term }) => term)

/** What is typed, and the terms that are looked for. */
const CASES: [typed: string, ...terms: string[]][] = [
  ['detainer', 'detainer'],
  ['  Detainers  ', 'detainer'],
  ['who was the sheriff of San Francisco', 'sheriff', 'san', 'francisco'],
  // Words that are all idle are looked for all the same.
  ['who is it', 'who', 'is', 'it'],
  // A number, however it is typed; the sort of a number is not asked for.
  ['I-247', 'i247'],
  ['i247', 'i247'],
  ['form I 247', 'i247'],
  ['FORM i-247', 'i247'],
  ['bill AB 1081', 'ab1081'],
  ['No. 17-17478', '1717478'],
  ['no 17-17478', '1717478'],
  ['form', 'form'],
  ['in 2014', '2014'],
  // Dates
  ['June 8, 2010', '@2010-06-08'],
  ['8 june 2010', '@2010-06-08'],
  ['june 2010', '@2010-06'],
  ['2010-06-08', '@2010-06-08'],
  ['Hennessey 8 June 2010', 'hennessey', '@2010-06-08'],
  ['2010', '2010'],
  // A word twice is one.
  ['detainer detainers', 'detainer'],
  // Nothing to look for
  [''],
  ['   '],
  ['?!… §'],
  ['🙂'],
]

test.each(CASES)('"%s" asks for its words', (typed, ...terms) => {
  expect(termsOf(typed)).toEqual(terms)
})

test('a long query is read to its twelfth word, and says so', () => {
  const words = Array.from({ length: 40 }, (_, index) => `w${String.fromCharCode(97 + (index % 26)).repeat(3)}`)
  const query = parseQuery(words.join(' '))
  expect(query.words).toHaveLength(QUERY_LIMITS.words)
  expect(query.text).toBe(words.slice(0, QUERY_LIMITS.words).join(' '))
  expect(query.wasCut).toBe(true)
  expect(parseQuery(words.slice(0, QUERY_LIMITS.words).join(' ')).wasCut).toBe(false)
})

test('a query of 2,000 bytes is cut between words, and a single word of that length within', () => {
  const spaced = parseQuery('abcdefghi '.repeat(200))
  expect(spaced.wasCut).toBe(true)
  expect(spaced.text.endsWith('abcdefghi')).toBe(true)
  const single = parseQuery('é'.repeat(1000))
  expect(Array.from(single.text)).toHaveLength(QUERY_LIMITS.characters)
  expect(single.wasCut).toBe(true)
})

test('a query is never cut within a character', () => {
  expect(parseQuery('🙂'.repeat(500)).text).toBe('🙂'.repeat(QUERY_LIMITS.characters))
})

test('control characters, line breaks and broken pairs are spaces', () => {
  expect(parseQuery('San\u0000Francisco\r\n\ud800 sheriff\u2028').text).toBe('San Francisco sheriff')
})
