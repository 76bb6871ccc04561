import { expect, test } from 'vitest'
import { compareProblems, contentError, didYouMean, type Problem } from '@/lib/problem/problem'

const problem = (file: string, line: number, column: number, more: Partial<Problem> = {}): Problem => ({
  file,
  line,
  column,
  rule: 'field-valid',
  message: 'a message',
  ...more,
})

/** What an editor typed, what there is, and the word that is offered (undefined: none is near enough). */
type Case = [word: string, known: string[], offered: string | undefined]

const CASES: Case[] = [
  ['sf-actvated', ['sf-activated', 'sf-answers'], 'sf-activated'],
  ['statment', ['statement', 'status', 'stage'], 'statement'],
  ['recieved', ['received', 'released'], 'received'],
  ['Title', ['title', 'date'], 'title'],
  ['inshort', ['InShort', 'Note'], 'InShort'],
  ['excerp', ['Event', 'Excerpt'], 'Excerpt'],
  // One is the start of the other
  ['san-francisco', ['santa-clara', 'san-francisco-asks-to-leave'], 'san-francisco-asks-to-leave'],
  ['san-francisco-board', ['san-francisco', 'santa-clara'], 'san-francisco'],
  ['stat', ['status', 'kind'], 'status'],
  // None is near
  ['headline', ['title', 'date', 'kind'], undefined],
  ['tag', ['title', 'date', 'kind'], undefined],
  ['town', ['state-answers', 'state-asks'], undefined],
  ['title', [], undefined],
]

test.each(CASES)('for %j among %j the editor is offered %j', (word, known, offered) => {
  expect(didYouMean(word, known)).toBe(offered && `Did you mean "${offered}"?`)
})

test('known words may come from a map', () => {
  expect(didYouMean('tittle', new Map([['title', 1]]).keys())).toBe('Did you mean "title"?')
})

test('problems are ordered by file, line, column, rule and message', () => {
  const ordered = [
    problem('content/events/a.yaml', 2, 9),
    problem('content/events/b.yaml', 1, 1),
    problem('content/events/b.yaml', 2, 3, { rule: 'date-valid' }),
    problem('content/events/b.yaml', 2, 3, { message: 'b message' }),
    problem('content/events/b.yaml', 2, 3, { message: 'c message' }),
    problem('content/events/b.yaml', 2, 10),
    problem('content/events/b.yaml', 10, 1),
    problem('content/places.yaml', 1, 1),
  ]
  expect([...ordered].reverse().sort(compareProblems)).toEqual(ordered)
})

test('equal problems keep their order', () => {
  expect(compareProblems(problem('a', 1, 1), problem('a', 1, 1))).toBe(0)
})

test('the error that stops a build prints the list and no stack', () => {
  const problems = [problem('content/events/a.yaml', 2, 9)]
  const error = contentError(problems, 'content/events/a.yaml:2:9 field-valid a message')
  expect(error).toBeInstanceOf(Error)
  expect(error.problems).toEqual(problems)
  expect(error.stack).toMatchInlineSnapshot(`
    "ContentError: 
    content/events/a.yaml:2:9 field-valid a message"
  `)
})

// Now any other word of one letter is "near", though all of its letters differ.
test('a word all of whose letters differ is not offered', () => {
  expect(didYouMean('a', ['b', 'c'])).toBeUndefined()
})
