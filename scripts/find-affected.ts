import { findAffected } from '../lib/site/find-affected'

/** `npm run affected <event-id>`: the sentences to read again because of an event. */
const [id = ''] = process.argv.slice(2)
const found = findAffected(process.env.SITE_CONTENT_DIR || 'content', id)
if (!found) {
  console.error(id ? `There is no event "${id}".` : 'Usage: npm run affected <event-id>')
  process.exit(1)
}
for (const { file, line, column, event, sentence } of found)
  console.log(`${file}:${line}:${column} ${event}\n    ${sentence}`)
console.log(`\n${found.length} ${found.length === 1 ? 'sentence' : 'sentences'} to read again`)
