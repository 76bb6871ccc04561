import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { formatProblems } from '@/lib/problem/format-problems'
import type { Problem } from '@/lib/problem/problem'
import { RULE_IDS, RULES, type RuleId } from '@/lib/problem/rules'
import { checkSite } from '@/lib/site/load-site'
import { updateLedger } from '@/lib/site/update-ledger'

const MINIMAL = join(import.meta.dirname, '../../fixtures/minimal')
const BROKEN = join(import.meta.dirname, '../../fixtures/broken')

/** Files of a fixture that say how to change the site, and are not part of it. */
const INSTRUCTIONS = ['removed.txt', 'generate.mjs']

/** A disk that takes two names that differ only in case for one cannot hold the fixture of `file-name-unique`. */
const DISK_FOLDS_CASE = existsSync(MINIMAL.toUpperCase())

/** Rules that only a release is held to. */
const RELEASE_RULES: RuleId[] = ['ledger-complete', 'publisher-stated']

/** Rules that hold a text against a day that is given. */
const DATED_RULES: RuleId[] = ['law-read-lately']

/** What is wrong with the minimal site once the fixtures are laid over it, in this order; for a release its ledger is written first. */
async function problemsWith(fixtures: RuleId[], release = false, today?: string): Promise<Problem[]> {
  const temporary = mkdtempSync(join(tmpdir(), 'site-rules-'))
  try {
    // One level down, so that nothing a fixture does can touch a neighbour in the system's folder.
    const root = join(temporary, 'site')
    cpSync(MINIMAL, root, { recursive: true })
    if (release) writeFileSync(join(root, 'ledger.txt'), updateLedger(root, '2020-01-02').text ?? '')
    for (const fixture of fixtures) await layOver(join(BROKEN, fixture), root)
    return checkSite({ root, label: 'content', release, today })
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** What is wrong with the minimal site after one change to a copy of it. */
function problemsAfter(change: (root: string) => void, label = 'content'): Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'site-rules-'))
  try {
    cpSync(MINIMAL, root, { recursive: true })
    change(root)
    return checkSite({ root, label })
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function replaceIn(path: string, before: string, after: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(before, after))
}

async function layOver(folder: string, root: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    if (!INSTRUCTIONS.includes(name)) cpSync(join(folder, name), join(root, name), { recursive: true })
  }
  const [removed, generate] = INSTRUCTIONS.map((name) => join(folder, name)) as [string, string]
  if (existsSync(removed)) {
    for (const path of readFileSync(removed, 'utf8').split('\n').filter(Boolean)) rmSync(join(root, path))
  }
  if (existsSync(generate)) {
    const module = (await import(pathToFileURL(generate).href)) as { default: (dir: string) => void }
    module.default(root)
  }
}

function problemsOfRule(rule: RuleId): Promise<Problem[]> {
  return problemsWith([rule], RELEASE_RULES.includes(rule), DATED_RULES.includes(rule) ? '2020-04-01' : undefined)
}

test('the minimal site obeys every rule, also those of a release', async () => {
  expect(formatProblems(await problemsWith([]))).toMatchInlineSnapshot(`"No problems in content."`)
  expect(await problemsWith([], true)).toEqual([])
})

test('every rule has a fixture that breaks it, and every fixture has a rule', () => {
  expect(readdirSync(BROKEN).sort()).toEqual([...RULE_IDS].sort())
})

test.for(RULE_IDS)('the fixture of %s breaks this rule and no other', async (rule, { skip }) => {
  skip(rule === 'file-name-unique' && DISK_FOLDS_CASE, 'this disk folds case')
  const problems = await problemsOfRule(rule)
  const broken = new Set(problems.map((problem) => problem.rule))
  expect(broken, formatProblems(problems)).toEqual(new Set([rule]))
})

// One site for each rule: some seconds on a busy machine.
test.skipIf(DISK_FOLDS_CASE)(
  'every rule tells an author where the mistake is and what to type instead',
  { timeout: 30_000 },
  async () => {
    const sections: string[] = []
    for (const rule of RULE_IDS)
      sections.push(`${rule}\n${RULES[rule]}\n\n${formatProblems(await problemsOfRule(rule))}\n`)
    await expect(sections.join(`\n${'-'.repeat(100)}\n\n`)).toMatchFileSnapshot('rules.snapshot.txt')
  },
)

test('law that was read 90 days before is recent enough, and without a day nobody asks', async () => {
  expect(await problemsWith(['law-read-lately'], false, '2020-03-31')).toEqual([])
  expect(await problemsWith(['law-read-lately'])).toEqual([])
})

test('mistakes in several files are all reported, sorted by file', async () => {
  // Named in another order, and found at different stages: in the file's form, in its text, and against other records.
  const problems = await problemsWith(['definition-cited', 'account-length', 'yaml-keys-unique', 'heading-order'])
  const files = problems.map((problem) => problem.file)
  expect(files).toEqual([...files].sort())
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/cases/exampletown.mdx:14:1 heading-order "The answer" is a heading of level 4 after one of level 2
        Write ###; the title of the page is level 1.
    content/cases/exampletown.mdx:18:1 heading-order "The end" is a heading of level 1 after one of level 4
        Write ##; the title of the page is level 1.
    content/corrections/2020-01-03-name-of-sheriff.yaml:6:1 yaml-keys-unique this key stands twice in its mapping
        Remove one of the two, or rename it.
    content/events/town-asks.yaml:10:10 account-length the account has 9 words
        Write 40 to 150.
    content/glossary.yaml:6:15 definition-cited the definition of "detainer" cites no source
        Add a citation, or ours: true if it is our own explanation.

    5 problems in 4 files"
  `)
})

test('a source with a mistake in its file is not also reported as missing wherever it is cited', () => {
  const problems = problemsAfter((root) =>
    replaceIn(join(root, 'sources/paper-2010-story.yaml'), 'type: article-newspaper', 'type: article-newspapr'),
  )
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'content/sources/paper-2010-story.yaml field-valid',
  ])
})

test('a person with a mistake in the list is not also reported as missing wherever the person is named', () => {
  const problems = problemsAfter((root) => replaceIn(join(root, 'people.yaml'), 'role: sheriff', 'rolle: sheriff'))
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['content/people.yaml']))
})

test('a problem names the folder as it was called, also where a file is missing', () => {
  const problems = problemsAfter((root) => rmSync(join(root, 'site.yaml')), 'elsewhere')
  expect(problems.map(({ file }) => file)).toEqual(['elsewhere/site.yaml'])
})
