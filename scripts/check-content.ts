import { parseArgs } from 'node:util'
import { formatProblems } from '../lib/problem/format-problems'
import { daySchema } from '../lib/schema/date'
import { checkSite } from '../lib/site/load-site'

/**
 * `npm run check:content [-- --release] [-- --today 2026-11-27]`: every mistake of the content at once; exit 1 if there is
 * one. `--today` also names the texts whose statements of present law were read more than 90 days before.
 */
const root = process.env.SITE_CONTENT_DIR || 'content'
const { values } = parseArgs({ options: { release: { type: 'boolean' }, today: { type: 'string' } } })
if (values.today !== undefined && !daySchema.safeParse(values.today).success) {
  console.error(`"${values.today}" is not a day. Write --today 2026-11-27.`)
  process.exit(2)
}
const problems = checkSite({ root, label: root, release: values.release, today: values.today })
console.log(formatProblems(problems))
process.exit(problems.length > 0 ? 1 : 0)
