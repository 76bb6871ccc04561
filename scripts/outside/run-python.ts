import { join } from 'node:path'
import { ROOT } from '../root.mjs'
import { PYTHON } from './find-programs.mjs'
import { type Finding, report } from './report'
import { runProgram } from './run-program'

// `node --import tsx scripts/outside/run-python.ts <folder> <script>`: runs one of our Python scripts, which prints what it
// found as JSON.
const [folder = '', script = ''] = process.argv.slice(2)
const { ok, out, errors } = runProgram(PYTHON, [join(ROOT, 'scripts', 'outside', script), folder])
if (!ok) throw new Error(`${script} ended with an error:\n${errors}`)
const finding: Finding = JSON.parse(out)
report(finding)
