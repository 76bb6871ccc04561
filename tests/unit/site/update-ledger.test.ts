import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkSite, loadSite } from '@/lib/site/load-site'
import { updateLedger } from '@/lib/site/update-ledger'

const MINIMAL = join(import.meta.dirname, '../../fixtures/minimal')
const FIRST_DAY = '2020-01-02'
const LATER = '2020-02-01'
const EVENT = 'events/town-asks.yaml'
const CASE = 'cases/exampletown.mdx'

/** The minimal site in a folder of its own, its ledger written on its first day. */
function publishedSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'ledger-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync(MINIMAL, root, { recursive: true })
  writeLedger(root, FIRST_DAY)
  return root
}

/** Runs the ledger on a day; says what was refused. */
function writeLedger(root: string, today: string): string[] {
  const { path, text, problems } = updateLedger(root, today, 'content')
  if (text !== undefined) writeFileSync(path, text)
  return problems.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`)
}

/** The day of change of a record becomes a later one. */
function date(root: string, file: string): void {
  change(root, file, /^updated: .*$/m, `updated: "${LATER}"`)
}

/** Replaces a text that has to be there. */
function change(root: string, file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, file), 'utf8')
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`${file} has no ${from}`)
  writeFileSync(join(root, file), changed)
}

function write(root: string, file: string, text: string): void {
  writeFileSync(join(root, file), text)
}

function problemsOf(root: string, release = false): string[] {
  return checkSite({ root, label: 'content', release }).map(({ file, line, rule }) => `${file}:${line} ${rule}`)
}

const ledgerOf = (root: string) => readFileSync(join(root, 'ledger.txt'), 'utf8')

test('written twice, on whatever day, the ledger has the same bytes', () => {
  const root = publishedSite()
  const first = ledgerOf(root)
  expect(first.split('\n').length).toBeGreaterThan(20)
  for (const day of [FIRST_DAY, LATER, '2019-01-01']) {
    expect(writeLedger(root, day)).toEqual([])
    expect(ledgerOf(root)).toBe(first)
  }
})

test('a record that changed while its day did not is told at its day, and refused on any later day', () => {
  const root = publishedSite()
  change(root, EVENT, 'asked to stay out', 'begged to stay out')
  expect(problemsOf(root)).toEqual(['content/events/town-asks.yaml:18 update-dated'])
  const before = ledgerOf(root)
  expect(writeLedger(root, LATER)).toEqual([
    'content/events/town-asks.yaml:18 update-dated the record has changed, but updated is still 2020-01-01',
  ])
  expect(ledgerOf(root)).toBe(before)

  date(root, EVENT)
  expect(problemsOf(root)).toEqual([])
  expect(writeLedger(root, LATER)).toEqual([])
  expect(ledgerOf(root).startsWith(before)).toBe(true)
  expect(problemsOf(root, true)).toEqual([])

  // On the same day once more.
  change(root, EVENT, 'begged to stay out', 'asked once to stay out')
  expect(problemsOf(root)).toEqual(['content/events/town-asks.yaml:18 update-dated'])
  expect(writeLedger(root, LATER)).toEqual([])
  expect(problemsOf(root)).toEqual([])
})

test('the words of a text count, and so do the numbers of a figure', () => {
  const root = publishedSite()
  change(root, CASE, 'asked, and the state', 'asked twice, and the state')
  change(root, 'figures/steps.csv', /(.)\s*$/, '$1 or more\n')
  expect(problemsOf(root)).toEqual([
    'content/cases/exampletown.mdx:7 update-dated',
    'content/figures/steps.yaml:13 update-dated',
  ])
})

test('what no reader could notice is no change: comments, quotation marks, the order of keys, the day of a check', () => {
  const root = publishedSite()
  change(root, EVENT, 'kind: request\nstatus: confirmed', '# A remark.\nstatus: "confirmed"\nkind: request')
  change(root, EVENT, /^checked: .*$/m, 'checked: "2020-06-01"')
  expect(problemsOf(root)).toEqual([])
})

test('an address that is gone is told with its line, until an entry says where it went', () => {
  const root = publishedSite()
  renameSync(join(root, CASE), join(root, 'cases/sampletown.mdx'))
  change(root, 'pages/home.mdx', 'case:exampletown#question', 'case:sampletown')
  date(root, 'pages/home.mdx')
  const [lost, ...others] = problemsOf(root)
  const line =
    ledgerOf(root)
      .split('\n')
      .findIndex((one) => one.endsWith(' path /cases/exampletown')) + 1
  expect(lost).toBe(`content/ledger.txt:${line} published-kept`)
  expect(others).toEqual([])

  write(root, 'redirects.yaml', '- from: /cases/exampletown\n  to: /cases/sampletown\n  on: "2020-02-01"\n')
  expect(problemsOf(root)).toEqual([])
  // Its anchors have to go with it.
  change(root, 'cases/sampletown.mdx', '[#question]', '[#the-question]')
  date(root, 'cases/sampletown.mdx')
  expect(problemsOf(root)).toHaveLength(1)
  change(root, 'cases/sampletown.mdx', 'published:', 'former-anchors: { question: the-question }\npublished:')
  expect(problemsOf(root)).toEqual([])

  expect(loadSite({ root }).redirects.moved).toEqual([{ from: '/cases/exampletown', to: '/cases/sampletown' }])
  const before = ledgerOf(root)
  expect(writeLedger(root, LATER)).toEqual([])
  expect(ledgerOf(root).startsWith(before)).toBe(true)
  expect(ledgerOf(root)).toContain('path /cases/exampletown\n')
})

test('a heading’s anchor stays, if only as a former one', () => {
  const root = publishedSite()
  change(root, 'pages/home.mdx', 'case:exampletown#question', 'case:exampletown')
  date(root, 'pages/home.mdx')
  change(root, CASE, '[#question]', '[#the-question]')
  date(root, CASE)
  expect(problemsOf(root).map((problem) => problem.replace(/:\d+/, ''))).toEqual(['content/ledger.txt published-kept'])
  change(root, CASE, 'published:', 'former-anchors: { question: the-question }\npublished:')
  expect(problemsOf(root)).toEqual([])
})

test('an entry that gets another id keeps the place of the old one on its page', () => {
  const root = publishedSite()
  change(root, 'people.yaml', 'id: ada-example', 'id: ada-e-example')
  for (const file of [EVENT, CASE]) {
    change(root, file, 'ada-example', 'ada-e-example')
    date(root, file)
  }
  expect(problemsOf(root).map((problem) => problem.replace(/:\d+/, ''))).toEqual(['content/ledger.txt published-kept'])
  write(root, 'redirects.yaml', '- from: /people#ada-example\n  to: /people#ada-e-example\n  on: "2020-02-01"\n')
  expect(problemsOf(root)).toEqual([])
  const site = loadSite({ root })
  expect(site.people.map(({ formerAnchors }) => formerAnchors)).toEqual([['ada-example']])
  // No server is told of an anchor.
  expect(site.redirects).toEqual({ moved: [], withdrawn: [] })
})

test('a record or a list that cannot be read is told once, and its addresses not as gone', () => {
  const root = publishedSite()
  change(root, EVENT, 'kind: request', 'kind: reqest')
  change(root, CASE, '## The question', '## The {question}')
  change(root, 'people.yaml', 'name: Ada Example', 'name: "Ada Example')
  write(root, 'redirects.yaml', '- from: /Old/\n  to: /\n  on: "2020-02-01"\n')
  const rules = checkSite({ root, label: 'content' }).map(({ rule }) => rule)
  expect(rules.length).toBeGreaterThanOrEqual(4)
  expect(rules).not.toContain('published-kept')
})

test('the ledger is not written while content breaks another rule', () => {
  const root = publishedSite()
  change(root, EVENT, 'kind: request', 'kind: reqest')
  expect(writeLedger(root, LATER).map((problem) => problem.split(' ')[1])).toEqual(['field-valid'])
})

test('a damaged ledger is not written on', () => {
  const root = publishedSite()
  change(root, 'ledger.txt', / path \/cases\n/, ' path /case\n')
  const before = ledgerOf(root)
  expect(writeLedger(root, LATER).length).toBeGreaterThan(0)
  expect(ledgerOf(root)).toBe(before)
})

test('what is new is asked for by a release only', () => {
  const root = publishedSite()
  const lines = ledgerOf(root).trimEnd().split('\n')
  write(root, 'ledger.txt', `${lines.slice(0, -1).join('\n')}\n`)
  expect(problemsOf(root)).toEqual([])
  expect(problemsOf(root, true)).toEqual(['content/ledger.txt:1 ledger-complete'])
  rmSync(join(root, 'ledger.txt'))
  expect(problemsOf(root, true)).toEqual(['content/ledger.txt:1 ledger-complete'])
})
