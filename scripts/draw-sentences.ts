import { parseArgs } from 'node:util'
import { loadSite } from '../lib/site/load-site'
import { makeDraw } from './bench/sample-words'

/**
 * `npm run draw:sentences [-- --count 40] [-- --seed 1]`: draws cited sentences at random, for a second reading against
 * their sources (docs/second-reading.md). The same content and seed draw the same sentences.
 */
const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } })
const count = Number(values.count ?? 40)
const draw = makeDraw(Number(values.seed ?? 1))
const root = process.env.SITE_CONTENT_DIR || 'content'
const site = loadSite({ root, label: root, lenient: true })

/** Sentence with its page, to the sources that it cites. */
const sentences = new Map<string, { page: string; sentence: string; sources: string[] }>()
for (const [source, claims] of [...site.claims].sort(([a], [b]) => (a < b ? -1 : 1)))
  for (const { page, sentence, locator } of claims) {
    if (!sentence) continue
    const key = `${page.href} ${sentence}`
    const known = sentences.get(key) ?? { page: page.href, sentence, sources: [] }
    known.sources.push(locator ? `${source}, ${locator}` : source)
    sentences.set(key, known)
  }
const pool = [...sentences.values()].sort((a, b) => (a.page + a.sentence < b.page + b.sentence ? -1 : 1))
console.log(`${Math.min(count, pool.length)} of ${pool.length} cited sentences, seed ${values.seed ?? 1}\n`)
for (let drawn = 0; drawn < count && pool.length > 0; drawn++) {
  const [one] = pool.splice(Math.floor(draw() * pool.length), 1)
  if (one) console.log(`${drawn + 1}. ${one.page}\n   ${one.sentence}\n   ${one.sources.join('; ')}\n`)
}
