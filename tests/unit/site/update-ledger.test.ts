import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { extendLedger } from '@/lib/ledger/extend-ledger'
import { parseLedger } from '@/lib/ledger/parse-ledger'
import { deriveCodes, SHORT_CODE } from '@/lib/ledger/short-codes'
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

/** The short paths of a site by the path of the record, and the paths to which short paths lead. */
function shortsOf(root: string): { of: Record<string, string>; to: Record<string, string> } {
  const site = loadSite({ root })
  const records = [...site.timeline, ...site.sources.values()]
  return {
    of: Object.fromEntries(records.map(({ href, short }) => [href, short])),
    to: Object.fromEntries(site.shorts.map(({ short, path }) => [short, path])),
  }
}

/** The lines of the ledger about short addresses, without their sums. */
const shortLines = (root: string) =>
  ledgerOf(root)
    .split('\n')
    .filter((line) => line.includes(' short '))
    .map((line) => line.slice(11))

/** A second event, the same as the first but for its title. */
function addEvent(root: string, id: string): void {
  const text = readFileSync(join(root, EVENT), 'utf8')
  write(root, `events/${id}.yaml`, text.replace(/^title: .*$/m, `title: The town asks once more, ${id}`))
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

test('every event and source has a short address, and the ledger keeps it', () => {
  const root = publishedSite()
  const { of, to } = shortsOf(root)
  expect(Object.keys(of).sort()).toEqual([
    '/events/state-answers',
    '/events/town-asks',
    '/sources/paper-2010-story',
    '/sources/town-2010-report',
  ])
  for (const [path, short] of Object.entries(of)) {
    expect(short.slice(3)).toMatch(SHORT_CODE)
    expect(short.slice(0, 3)).toBe(path.startsWith('/events/') ? '/e/' : '/s/')
    expect(to[short]).toBe(path)
  }
  expect(shortLines(root).sort()).toEqual(
    Object.entries(of)
      .map(([path, short]) => `short ${short} ${path}`)
      .sort(),
  )
})

test('a short address that is new is asked for by a release, and a line about one that was changed is noticed', () => {
  const root = publishedSite()
  addEvent(root, 'another')
  writeLedger(root, LATER)
  expect(problemsOf(root, true)).toEqual([])
  const [line = ''] = shortLines(root)
  change(root, 'ledger.txt', line, line.replace('/events/', '/events/x-'))
  expect(problemsOf(root).map((problem) => problem.replace(/:\d+/, ''))).toEqual(['content/ledger.txt ledger-intact'])
  rmSync(join(root, 'ledger.txt'))
  const { hint, message } = checkSite({ root, label: 'content', release: true })[0] ?? {}
  expect(message).toContain('are not in the ledger')
  expect(hint).toContain('npm run ledger')
})

test('records that come later, in whatever order, change no short address that was given out', () => {
  const before = publishedSite()
  const { of: first } = shortsOf(before)
  for (const order of [
    ['a-first', 'z-last'],
    ['z-last', 'a-first'],
  ]) {
    const root = publishedSite()
    for (const id of order) {
      addEvent(root, id)
      expect(writeLedger(root, LATER)).toEqual([])
    }
    expect(shortsOf(root).of).toMatchObject(first)
    expect(shortLines(root)).toHaveLength(6)
  }
})

test('a short address is never given twice, not even that of a record that is gone', () => {
  const root = publishedSite()
  const wanted = deriveCodes(['/events/another'], new Set()).get('/events/another')
  const gone = { kind: 'short', short: `/e/${wanted}`, path: '/events/long-gone' } as const
  const { ledger } = parseLedger(ledgerOf(root), 'content/ledger.txt')
  write(root, 'ledger.txt', extendLedger(ledgerOf(root), ledger, [gone], FIRST_DAY).text)
  addEvent(root, 'another')
  expect(writeLedger(root, LATER)).toEqual([])
  const { of, to } = shortsOf(root)
  expect(of['/events/another']?.slice(3)).toMatch(SHORT_CODE)
  expect(of['/events/another']).not.toBe(gone.short)
  expect(to[gone.short]).toBe(gone.path)
  // A source may have the same letters: its address starts otherwise.
  expect(new Set(Object.values(of)).size).toBe(Object.keys(of).length)
})

/** The second event gets another id, and everything that names it follows. */
function moveEvent(root: string): void {
  renameSync(join(root, 'events/state-answers.yaml'), join(root, 'events/state-replies.yaml'))
  change(root, CASE, 'event:state-answers', 'event:state-replies')
  date(root, CASE)
  write(root, 'redirects.yaml', '- from: /events/state-answers\n  to: /events/state-replies\n  on: "2020-02-01"\n')
}

test('a record that has moved takes its short address along, and the ledger says nothing new of it', () => {
  const root = publishedSite()
  const before = shortsOf(root).of['/events/state-answers'] ?? ''
  const lines = shortLines(root)
  moveEvent(root)
  expect(problemsOf(root)).toEqual([])
  expect(writeLedger(root, LATER)).toEqual([])
  const { of, to } = shortsOf(root)
  expect(of['/events/state-replies']).toBe(before)
  // The old path leads on by its redirect.
  expect(to[before]).toBe('/events/state-answers')
  expect(shortLines(root)).toEqual(lines)
})

test('of two records that became one, the one that stayed keeps its own short address, and both lead to it', () => {
  const root = publishedSite()
  addEvent(root, 'another')
  expect(writeLedger(root, LATER)).toEqual([])
  for (const [gone, kept] of [
    ['/events/another', '/events/town-asks'],
    ['/events/town-asks', '/events/another'],
  ] as const) {
    const before = shortsOf(root).of
    const lines = shortLines(root)
    const merged = mkdtempSync(join(tmpdir(), 'ledger-'))
    onTestFinished(() => rmSync(merged, { recursive: true, force: true }))
    cpSync(root, merged, { recursive: true })
    rmSync(join(merged, `${gone.slice(1)}.yaml`))
    const [goneId, keptId] = [gone, kept].map((path) => path.split('/').at(-1) ?? '') as [string, string]
    for (const file of [
      'events/state-answers.yaml',
      'articles/how-it-works.mdx',
      'corrections/2020-01-02-page-number.yaml',
    ]) {
      const text = readFileSync(join(merged, file), 'utf8')
      write(merged, file, text.replaceAll(goneId, keptId))
    }
    write(merged, 'redirects.yaml', `- from: ${gone}\n  to: ${kept}\n  on: "2020-02-01"\n`)
    const site = loadSite({ root: merged, lenient: true })
    expect(site.events.get(keptId)?.short).toBe(before[kept])
    expect(site.shorts.find(({ short }) => short === before[gone])?.path).toBe(gone)
    expect(shortLines(merged)).toEqual(lines)
  }
})

test('the short address of a record that was withdrawn still leads to where its page says why it went', () => {
  const root = publishedSite()
  addEvent(root, 'another')
  expect(writeLedger(root, LATER)).toEqual([])
  const short = shortsOf(root).of['/events/another'] ?? ''
  rmSync(join(root, 'events/another.yaml'))
  write(
    root,
    'redirects.yaml',
    '- from: /events/another\n  on: "2020-02-01"\n  title: The town asks once more\n  why: It was a copy of another event.\n',
  )
  expect(problemsOf(root)).toEqual([])
  const { of, to } = shortsOf(root)
  expect(Object.values(of)).not.toContain(short)
  expect(to[short]).toBe('/events/another')
})
