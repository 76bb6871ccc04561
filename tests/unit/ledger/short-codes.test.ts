import { expect, test } from 'vitest'
import { deriveCodes, SHORT_CODE } from '@/lib/ledger/short-codes'

const NONE: ReadonlySet<string> = new Set()

/** As many records as the site will ever have. */
const MANY = Array.from({ length: 5000 }, (_, number) => `/events/number-${number}`)
const codesOfMany = [...deriveCodes(MANY, NONE).values()]
const letters = new Set(codesOfMany.join(''))

/** What is taken for one another on paper, in a small or a capital letter. */
const LOOK_ALIKES = ['0oq', '1il', '2z', '5s', '6b', '8b', '9g', '9q', 'gq', 'uv', 'vn', 'un', '6g']

test.each(LOOK_ALIKES)('of the look-alikes %s at most one occurs in short addresses', (group) => {
  expect([...group].filter((letter) => letters.has(letter)).length).toBeLessThanOrEqual(1)
})

test('a short address has no vowel, so that no word comes about, and every one has the same form', () => {
  expect([...'aeiouy'].filter((letter) => letters.has(letter))).toEqual([])
  for (const code of codesOfMany) expect(code).toMatch(SHORT_CODE)
  // Fewer letters would soon give the same code twice.
  expect(letters.size).toBeGreaterThanOrEqual(20)
})

test('a record has the same code on every run and every machine', () => {
  expect(
    Object.fromEntries(deriveCodes(['/events/town-asks', '/sources/town-2010-report'], NONE)),
  ).toMatchInlineSnapshot(`
    {
      "/events/town-asks": "4ddd",
      "/sources/town-2010-report": "dkh8",
    }
  `)
})

test('no two of five thousand records get the same code', () => {
  expect(new Set(codesOfMany).size).toBe(MANY.length)
})

test('a code that was given out is not given again: the record gets another one, the same on every run', () => {
  const [record = ''] = MANY
  const first = deriveCodes([record], NONE).get(record) ?? ''
  const second = deriveCodes([record], new Set([first])).get(record) ?? ''
  const third = deriveCodes([record], new Set([first, second])).get(record) ?? ''
  expect(new Set([first, second, third]).size).toBe(3)
  for (const code of [second, third]) expect(code).toMatch(SHORT_CODE)
  expect(deriveCodes([record], new Set([first])).get(record)).toBe(second)
})

test('what other records are there changes no code, unless it was the same one', () => {
  const alone = MANY.slice(0, 200).map((record) => deriveCodes([record], NONE).get(record))
  const together = deriveCodes(MANY.slice(0, 200), NONE)
  const differ = alone.filter((code, index) => together.get(MANY[index] ?? '') !== code)
  const repeated = alone.length - new Set(alone).size
  expect(differ.length).toBe(repeated)
})

test('codes that are taken are left as they are', () => {
  const taken = new Set(['2346'])
  deriveCodes(MANY.slice(0, 3), taken)
  expect([...taken]).toEqual(['2346'])
})
