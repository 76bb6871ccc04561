import { expect, test } from 'vitest'
import { formatProblem, formatProblems } from '@/lib/problem/format-problems'
import type { Problem } from '@/lib/problem/problem'

const dateProblem: Problem = {
  file: 'content/events/town-asks.yaml',
  line: 5,
  column: 7,
  rule: 'date-valid',
  message: '"2010-02-30" is not a date of EDTF level 1',
  hint: 'Write 2010-05-18.',
}

test('a problem is a place that editors turn into a link, a rule, a message, and an indented hint', () => {
  expect(formatProblem(dateProblem)).toMatchInlineSnapshot(`
    "content/events/town-asks.yaml:5:7 date-valid "2010-02-30" is not a date of EDTF level 1
        Write 2010-05-18."
  `)
})

test('a problem without a hint is one line', () => {
  expect(formatProblem({ ...dateProblem, hint: undefined })).toBe(
    'content/events/town-asks.yaml:5:7 date-valid "2010-02-30" is not a date of EDTF level 1',
  )
})

test('problems are printed sorted, whatever order they come in, with a count of files', () => {
  const problems: Problem[] = [
    { file: 'content/places.yaml', line: 1, column: 1, rule: 'id-unique', message: 'the id stands twice' },
    { ...dateProblem, line: 12, hint: undefined },
    dateProblem,
  ]
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/events/town-asks.yaml:5:7 date-valid "2010-02-30" is not a date of EDTF level 1
        Write 2010-05-18.
    content/events/town-asks.yaml:12:7 date-valid "2010-02-30" is not a date of EDTF level 1
    content/places.yaml:1:1 id-unique the id stands twice

    3 problems in 2 files"
  `)
  expect(formatProblems([...problems].reverse())).toBe(formatProblems(problems))
})

test('one problem is counted as one', () => {
  expect(formatProblems([dateProblem]).split('\n').at(-1)).toBe('1 problem in 1 file')
})

test('no problems are said to be none', () => {
  expect(formatProblems([])).toMatchInlineSnapshot(`"No problems in content."`)
})

test('the list that was given keeps its order', () => {
  const problems = [{ ...dateProblem, line: 9 }, dateProblem]
  formatProblems(problems)
  expect(problems.map(({ line }) => line)).toEqual([9, 5])
})

test('control characters of content are shown, and do nothing to the terminal', () => {
  const printed = formatProblem({
    ...dateProblem,
    message: '"\u001b[31mred\u001b[0m" and\u0007 "a\nb\tc\u0000d\u009b" are not ids',
    hint: 'Remove \u001b]0;title\u0007.',
  })
  expect(printed).toMatchInlineSnapshot(`
    "content/events/town-asks.yaml:5:7 date-valid "\\u{1b}[31mred\\u{1b}[0m" and\\u{7} "a\\u{a}b\\u{9}c\\u{0}d\\u{9b}" are not ids
        Remove \\u{1b}]0;title\\u{7}."
  `)
  expect(printed.split('\n')).toHaveLength(2)
  expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})

test('letters of any script are printed as they are', () => {
  const message = '"Peña–Nieto” 日本 🙂" is not an id'
  expect(formatProblem({ ...dateProblem, message, hint: undefined })).toContain(message)
})

// A file name may hold anything; `file-name-valid` then prints it raw.
test('control characters of a file name are shown too', () => {
  expect(formatProblem({ ...dateProblem, file: 'content/events/\u001b[31mred.yaml', hint: undefined })).not.toMatch(
    /\p{Cc}/u,
  )
})
