import { writeFileSync } from 'node:fs'
import { formatProblems } from '../lib/problem/format-problems'
import { updateLedger } from '../lib/site/update-ledger'
import { today } from './today'

/** `npm run ledger`: adds to the ledger what is published now; says why not and exits 1 if a record may not be written. */
const { path, text, added, problems } = updateLedger(process.env.SITE_CONTENT_DIR || 'content', today())
if (text === undefined) {
  console.error(`${formatProblems(problems)}\nThe ledger was not written.`)
  process.exit(1)
}
if (added > 0) writeFileSync(path, text)
console.log(added > 0 ? `Added ${added} ${added === 1 ? 'line' : 'lines'} to ${path}` : `${path} holds everything.`)
