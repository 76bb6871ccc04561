import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeStarter, STARTER_KINDS, type StarterKind } from '../lib/authoring/make-starter'
import { didYouMean } from '../lib/problem/problem'
import { ID_PATTERN } from '../lib/schema/field'
import { today } from './today'

/** `npm run new <kind> <id>`: writes a commented starter and says what to do next. */
const [kind = '', id = ''] = process.argv.slice(2)
const root = process.env.SITE_CONTENT_DIR || 'content'

if (!Object.hasOwn(STARTER_KINDS, kind)) {
  const hint = didYouMean(kind, Object.keys(STARTER_KINDS)) ?? `Kinds: ${Object.keys(STARTER_KINDS).join(', ')}.`
  fail(`Usage: npm run new <kind> <id>. ${kind ? `"${kind}" is not a kind. ${hint}` : hint}`)
}
if (!ID_PATTERN.test(id)) {
  fail(`"${id}" is not an id. Use lower-case letters, digits and single hyphens: npm run new ${kind} santa-clara-votes`)
}
const { folder, ending } = STARTER_KINDS[kind as StarterKind]
const file = `${root}/${folder}/${id}${ending}`
if (existsSync(file)) fail(`${file} exists already; ids are for ever, so choose another one or edit the file.`)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, makeStarter(kind as StarterKind, today()))
console.log(`Wrote ${file}\nFill in what is empty, then run: npm run check:content`)

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
