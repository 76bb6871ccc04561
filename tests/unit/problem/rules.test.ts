import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { formatProblems } from '@/lib/problem/format-problems'
import type { Problem } from '@/lib/problem/problem'
import { RULE_IDS, RULES, type RuleId } from '@/lib/problem/rules'
import { checkSite } from '@/lib/site/load-site'

const MINIMAL = 'tests/fixtures/minimal'
const BROKEN = 'tests/fixtures/broken'

/** Files of a fixture that say how to change the site, and are not part of it. */
const INSTRUCTIONS = ['removed.txt', 'generate.mjs']

/** Rules that nobody can break alone, and what breaks with them. */
const NEVER_ALONE: Partial<Record<RuleId, RuleId[]>> = {
  // Of two names that differ only in case, one has a capital letter, which no id has.
  'file-name-unique': ['file-name-valid'],
}

/** A disk that takes two names that differ only in case for one cannot hold the fixture of `file-name-unique`. */
const DISK_FOLDS_CASE = existsSync(MINIMAL.toUpperCase())

/** What is wrong with the minimal site once the fixtures are laid over it, in this order. */
async function problemsWith(fixtures: string[], release = false): Promise<Problem[]> {
  const temporary = mkdtempSync(join(tmpdir(), 'site-rules-'))
  try {
    // One level down, so that nothing a fixture does can touch a neighbour in the system's folder.
    const root = join(temporary, 'site')
    cpSync(MINIMAL, root, { recursive: true })
    for (const fixture of fixtures) await layOver(join(BROKEN, fixture), root)
    return checkSite({ root, label: 'content', release })
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
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
  return problemsWith([rule], rule === 'publisher-stated')
}

test('the minimal site obeys every rule, also those of a release', async () => {
  expect(formatProblems(await problemsWith([]))).toMatchInlineSnapshot(`"No problems in content."`)
  expect(await problemsWith([], true)).toEqual([])
})

test('every rule has a fixture that breaks it, and every fixture has a rule', () => {
  expect(readdirSync(BROKEN).sort()).toEqual([...RULE_IDS].sort())
})

test.each(RULE_IDS)('the fixture of %s breaks this rule and no other', async (rule) => {
  if (rule === 'file-name-unique' && DISK_FOLDS_CASE) return
  const problems = await problemsOfRule(rule)
  const broken = new Set(problems.map((problem) => problem.rule))
  expect(broken, formatProblems(problems)).toEqual(new Set([rule, ...(NEVER_ALONE[rule] ?? [])]))
})

test.skipIf(DISK_FOLDS_CASE)('every rule tells an author where the mistake is and what to type instead', async () => {
  const sections: string[] = []
  for (const rule of RULE_IDS) sections.push(`${rule}\n${RULES[rule]}\n\n${formatProblems(await problemsOfRule(rule))}\n`)
  await expect(sections.join(`\n${'-'.repeat(100)}\n\n`)).toMatchFileSnapshot('rules.snapshot.txt')
})
