import { expect, test } from 'vitest'
import { extendLedger } from '@/lib/ledger/extend-ledger'
import { type Fact, formatFact, type Ledger, parseFact } from '@/lib/ledger/ledger'
import { parseLedger } from '@/lib/ledger/parse-ledger'
import { sumRecord } from '@/lib/ledger/sum-record'

const EMPTY: Ledger = { lines: [] }

const path = (name: string): Fact => ({ kind: 'path', path: name })
const record = (updated: string, letter: string): Fact => ({
  kind: 'record',
  record: 'events/town-asks',
  updated,
  sha256: letter.repeat(64),
})

/** Reads a ledger that has to be without a problem. */
function readLedger(text: string): Ledger {
  const { ledger, problems } = parseLedger(text, 'content/ledger.txt')
  expect(problems).toEqual([])
  return ledger
}

/** The text of a ledger after one more run on a day. */
function run(text: string, facts: Fact[], today = '2020-01-05'): string {
  const { text: longer, refusals } = extendLedger(text, text ? readLedger(text) : EMPTY, facts, today)
  expect(refusals).toEqual([])
  return longer
}

const short: Fact = { kind: 'short', short: '/e/k3w9', path: '/events/town-asks' }

test('a ledger can be read by a person: paths first, then anchors, then short addresses, then records', () => {
  const facts: Fact[] = [
    record('2020-01-01', 'a'),
    short,
    { kind: 'anchor', path: '/cases/exampletown', anchor: 'qu-est-ce-que-cest-été' },
    path('/cases/exampletown'),
    path('/'),
  ]
  expect(run('', facts)).toMatchInlineSnapshot(`
    "# Every address and record that was published. It only grows: npm run ledger adds lines, nothing takes one away.
    # What a line means: docs/decisions/0015.
    f5a58482a2 path /
    33f7bace40 path /cases/exampletown
    632e50b124 anchor /cases/exampletown#qu-est-ce-que-cest-été
    c9acb885a5 short /e/k3w9 /events/town-asks
    17d65aaf90 record events/town-asks 2020-01-01 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    "
  `)
  for (const fact of facts) expect(parseFact(formatFact(fact))).toEqual(fact)
})

test('whatever is published in whatever order, the ledger only grows at its end, and a second run adds nothing', () => {
  // A fixed sequence of numbers stands for chance, so that a failure can be repeated.
  let seed = 7
  const chance = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  let text = ''
  for (let round = 0; round < 60; round++) {
    const day = `2020-01-${String(1 + Math.floor(round / 3)).padStart(2, '0')}`
    const facts = Array.from({ length: chance(12) }, () => path(`/events/e${chance(40)}`))
    const unique = [...new Map(facts.map((fact) => [formatFact(fact), fact])).values()]
    const before = text
    text = run(text, [...unique, record(day, 'abcdef'[chance(6)] ?? 'a')], day)
    expect(text.startsWith(before.replace(/\n$/, ''))).toBe(true)
    expect(run(text, unique, day)).toBe(text)
  }
  expect(readLedger(text).lines.length).toBeGreaterThan(40)
})

const TEN = run(
  '',
  Array.from({ length: 10 }, (_, n) => path(`/events/number-${n}`)),
)

test('the record of a translated page is a line like any other', () => {
  const fact: Fact = { kind: 'record', record: 'pages/es/today', updated: '2020-01-01', sha256: 'a'.repeat(64) }
  expect(parseFact(formatFact(fact))).toEqual(fact)
})

test('a short address leads into the site: no other form of it is a line', () => {
  const said = formatFact(short)
  expect(parseFact(said)).toEqual(short)
  for (const wrong of [
    said.replace('/e/', '/x/'),
    said.replace('k3w9', 'K3W9'),
    said.replace('k3w9', ''),
    said.replace('/events/', 'https://elsewhere.example/'),
    said.replace(' /events/town-asks', ''),
    `${said}#a`,
  ])
    expect(parseFact(wrong), wrong).toBeUndefined()
})

test('a short address that is made to lead elsewhere, or is changed itself, is noticed', () => {
  const text = run(TEN, [short, record('2020-01-01', 'a')])
  expect(readLedger(text).lines).toHaveLength(12)
  for (const [from, to] of [
    ['/events/town-asks', '/events/town-ask'],
    ['/e/k3w9', '/e/k3w8'],
    ['/e/k3w9', '/s/k3w9'],
  ] as const) {
    const { problems } = parseLedger(
      text.replace(` short /e/k3w9 /events/town-asks`, (line) => line.replace(from, to)),
      'content/ledger.txt',
    )
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['13 ledger-intact'])
  }
})

test('a line that is taken out is noticed, wherever it stood but at the end', () => {
  const lines = TEN.trimEnd().split('\n')
  for (let index = 2; index < lines.length - 1; index++) {
    const { problems } = parseLedger(lines.toSpliced(index, 1).join('\n'), 'content/ledger.txt')
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([`${index + 1} ledger-intact`])
  }
})

test('a line that is changed by one letter is noticed, also the last', () => {
  const lines = TEN.trimEnd().split('\n')
  for (let index = 2; index < lines.length; index++) {
    const changed = lines.with(index, (lines[index] ?? '').replace(/.$/, 'x'))
    const { problems } = parseLedger(changed.join('\n'), 'content/ledger.txt')
    expect(problems.map(({ line }) => line)).toContain(index + 1)
  }
})

test('two lines that change places are noticed', () => {
  const lines = TEN.trimEnd().split('\n')
  const swapped = lines.with(4, lines[5] ?? '').with(5, lines[4] ?? '')
  expect(parseLedger(swapped.join('\n'), 'content/ledger.txt').problems.length).toBeGreaterThan(0)
})

test('a file of other lines is told in a few problems, not in thousands', () => {
  const { problems, ledger } = parseLedger('garbage\n'.repeat(5000), 'content/ledger.txt')
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.length).toBeLessThanOrEqual(20)
  expect(ledger.lines).toEqual([])
})

test('two branches that both added lines are joined by keeping the lines of both, in either order or mixed', () => {
  const base = TEN
  const added = (facts: Fact[]) => run(base, facts).slice(base.length).trimEnd().split('\n')
  const ours = added([path('/events/a'), path('/events/shared'), record('2020-01-01', 'a')])
  const theirs = added([path('/events/b'), path('/events/shared'), record('2020-01-01', 'a')])
  const [a1, a2, a3] = ours as [string, string, string]
  const [b1, b2, b3] = theirs as [string, string, string]
  for (const lines of [
    [...ours, ...theirs],
    [...theirs, ...ours],
    [a1, b1, a2, b2, b3, a3],
  ]) {
    const joined = readLedger(`${base}${lines.join('\n')}\n`)
    expect(joined.lines).toHaveLength(16)
    // What both added is not added again.
    const next = extendLedger(`${base}${lines.join('\n')}\n`, joined, [path('/events/shared')], '2020-01-05')
    expect(next.added).toEqual([])
  }
})

test('a record may be written again on the day of its change, and on no later day', () => {
  const first = run('', [record('2020-01-05', 'a')], '2020-01-05')
  const again = run(first, [record('2020-01-05', 'b')], '2020-01-05')
  expect(readLedger(again).lines).toHaveLength(2)

  const late = extendLedger(again, readLedger(again), [record('2020-01-05', 'c'), path('/new')], '2020-01-06')
  expect(late.refusals.map(({ message }) => message)).toEqual([
    'the record has changed, but updated is still 2020-01-05',
  ])
  // With one refusal nothing at all is written.
  expect(late.text).toBe(again)

  expect(run(again, [record('2020-01-06', 'c')], '2020-01-06')).toContain('2020-01-06 cccc')
})

test('what was published under one day cannot be put back to an earlier one', () => {
  const first = run('', [record('2020-01-05', 'a')])
  const { refusals } = extendLedger(first, readLedger(first), [record('2020-01-04', 'b')], '2020-01-06')
  expect(refusals.map(({ message }) => message)).toEqual([
    'updated 2020-01-04 is before 2020-01-05, which was published',
  ])
})

test('a day of change that has not come is refused', () => {
  const { refusals } = extendLedger('', EMPTY, [record('2020-01-07', 'a')], '2020-01-06')
  expect(refusals.map(({ hint }) => hint)).toEqual(['Set updated to the day of the change; today is 2020-01-06.'])
})

test('the sum of a record depends on what it says, not on the order of its keys', () => {
  expect(sumRecord({ title: 'A', sources: [{ id: 'x', locator: 'p. 3' }] })).toBe(
    sumRecord({ sources: [{ locator: 'p. 3', id: 'x' }], title: 'A' }),
  )
  expect(sumRecord({ threads: ['a', 'b'] })).not.toBe(sumRecord({ threads: ['b', 'a'] }))
  // sha256sum of {"title":"A"}
  expect(sumRecord({ title: 'A' })).toBe('3529d0a41555dcce5409451ca186444db8e972ff8d5867546e0e7928f37408f5')
})
