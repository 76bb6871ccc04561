import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatProblems } from '@/lib/problem/format-problems'
import { checkSite } from '@/lib/site/load-site'
import { sitePaths } from '@/lib/site/site-paths'
import { site } from './site'

const LEDGER = 'content/ledger.txt'

test('every page, anchor and record of the site is in its ledger; npm run ledger adds what is missing', {
  timeout: 30_000,
}, () => {
  const missing = checkSite({ root: 'content', release: true }).filter(({ rule }) => rule === 'ledger-complete')
  expect(formatProblems(missing)).toBe('No problems in content.')
  const ledger = readFileSync(LEDGER, 'utf8')
  for (const { path } of sitePaths(site)) expect(ledger).toContain(` path ${path}\n`)
})

test('no line that ever stood in the ledger has been taken out of it', ({ skip }) => {
  const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const history = git('log', '--format=', '--patch', '--unified=0', '--no-color', '--no-ext-diff', '-m', '--', LEDGER)
  const last = git('show', `HEAD:${LEDGER}`)
  skip(history.status !== 0 || last.status !== 0, 'there is no history to compare with')
  const now = new Set(readFileSync(LEDGER, 'utf8').split('\n'))
  const removed = history.stdout.split('\n').flatMap((line) => (/^-(?!--)/.test(line) ? [line.slice(1)] : []))
  const before = [...removed, ...last.stdout.split('\n')].filter((line) => !line.startsWith('#'))
  expect(before.filter((line) => !now.has(line.trimEnd()))).toEqual([])
})
