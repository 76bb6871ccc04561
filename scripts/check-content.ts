import { formatProblems } from '../lib/problem/format-problems'
import { checkSite } from '../lib/site/load-site'

/** `npm run check:content [-- --release]`: every mistake of the content at once; exit 1 if there is one. */
const root = process.env.SITE_CONTENT_DIR || 'content'
const problems = checkSite({ root, label: root, release: process.argv.includes('--release') })
console.log(formatProblems(problems))
process.exit(problems.length > 0 ? 1 : 0)
