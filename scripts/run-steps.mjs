// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const reports = join(ROOT, 'node_modules', '.reports')

/**
 * A step of a check: a tool and its arguments. Without `report` it counts as one, passed or failed by its exit code;
 * with it, the tool writes its own counts into a JSON file.
 * @typedef {{ name: string, tool: string, args?: string[], env?: Record<string, string>, report?: 'vitest' | 'playwright', needs?: string[] }} Step
 */

/**
 * Runs steps one after the other, all of them, except those whose `needs` have failed; returns the counts.
 * @param {readonly Step[]} steps
 */
export function runSteps(steps) {
  mkdirSync(reports, { recursive: true })
  const failures = new Set()
  let passed = 0
  let failed = 0
  for (const step of steps) {
    const missing = step.needs?.find((name) => failures.has(name))
    if (missing) {
      console.log(`\n▸ ${step.name}: not run, because "${missing}" failed`)
      failures.add(step.name)
      failed += 1
      continue
    }
    console.log(`\n▸ ${step.name}`)
    const started = Date.now()
    const { ok, counts } = runStep(step)
    passed += counts.passed
    failed += counts.failed
    if (!ok) failures.add(step.name)
    console.log(`  ${ok ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  }
  return { passed, failed }
}

/** Prints the closing line and sets the exit code. */
export function finish(/** @type {{ passed: number, failed: number }} */ { passed, failed }) {
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}

function runStep(/** @type {Step} */ step) {
  const file = join(reports, `${step.name.replace(/\W+/g, '-')}.json`)
  rmSync(file, { force: true })
  const reporting = step.report === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_NAME: file } : {}
  const args = [...(step.tool.endsWith('.ts') ? ['--import', 'tsx'] : []), join(ROOT, step.tool), ...(step.args ?? [])]
  if (step.report === 'vitest') args.push('--reporter=default', '--reporter=json', `--outputFile.json=${file}`)
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...reporting, ...step.env }
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env })
  const ok = status === 0
  const counts = (step.report && countsOf(file, step.report)) || { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  // A tool that fails without a failed test (a file that cannot be read, no test found) has failed all the same.
  if (!ok && counts.failed === 0) counts.failed = 1
  return { ok, counts }
}

function countsOf(/** @type {string} */ file, /** @type {'vitest' | 'playwright'} */ kind) {
  if (!existsSync(file)) return undefined
  const report = JSON.parse(readFileSync(file, 'utf8'))
  if (kind === 'vitest') return { passed: report.numPassedTests, failed: report.numFailedTests }
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
}
