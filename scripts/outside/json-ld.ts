import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from '../root.mjs'
import { OUTSIDE } from './install-outside-packages.mjs'
import { listFiles } from './list-files'
import { report } from './report'
import { runProgram } from './run-program'

// `node --import tsx scripts/outside/json-ld.ts <folder>`: jsonld.js expands every .jsonld; every type and key must become a
// term of schema.org. Then TypeScript holds the files to schema-dts, schema.org's vocabulary as types: a term that
// schema.org does not have, or has not for that type, does not compile.
type Node = { [key: string]: unknown }
type JsonLd = { expand: (document: object, options: { documentLoader: (url: string) => object }) => Promise<Node[]> }

// The context of schema.org cannot be had without the network. Of what it says we use that all terms are its own.
const CONTEXT = { '@context': { '@vocab': 'https://schema.org/' } }
const TERM = /^https:\/\/schema\.org\/[A-Za-z]+$/

const require = createRequire(join(OUTSIDE, 'package.json'))
const jsonld: JsonLd = require('jsonld')
const [folder = ''] = process.argv.slice(2)
const files = listFiles(join(folder, 'files'), '.jsonld').map((path) => ({
  path,
  document: JSON.parse(readFileSync(join(folder, 'files', path), 'utf8')),
}))

const terms: string[] = []
const errors: string[] = []
for (const { path, document } of files) {
  const found = termsOf(await jsonld.expand(document, { documentLoader: loadContext }))
  if (found.length === 0) errors.push(`${path}: nothing is left of it`)
  terms.push(...found)
}
const different = new Set(terms)
errors.push(...[...different].filter((term) => !TERM.test(term)).map((term) => `${term} is no term of schema.org`))
report({
  program: `jsonld.js ${versionOf('jsonld')}`,
  command: 'jsonld.expand, with @vocab https://schema.org/ for the context',
  read: `${files.length} files, ${terms.length} terms, ${different.size} different`,
  errors,
})

const program = join(OUTSIDE, 'json-ld.ts')
writeFileSync(program, typedDocuments())
const { ok, out } = runProgram(process.execPath, [
  join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'),
  ...['--noEmit', '--strict', '--ignoreConfig', '--skipLibCheck', '--types', '', '--module', 'preserve', program],
])
// The same message for each of a thousand records is one fault.
const said = [...new Set(out.split('\n').flatMap((line) => /error TS\d+: (.*)/.exec(line)?.[1] ?? []))]
report({
  program: `schema-dts ${versionOf('schema-dts')}`,
  command: 'tsc --strict over the files as WithContext<Dataset>',
  read: `${files.length} files`,
  errors: ok || said.length > 0 ? said : [`TypeScript ended with an error: ${out}`],
})

function loadContext(url: string): object {
  if (url !== 'https://schema.org' && url !== 'https://schema.org/') throw new Error(`The context ${url} is not known.`)
  return { contextUrl: null, document: CONTEXT, documentUrl: url }
}

/** The types and keys of expanded JSON-LD, each as often as it stands there. */
function termsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === '@type') return [part].flat().map(String)
    return key.startsWith('@') ? [] : [key, ...termsOf(part)]
  })
}

function typedDocuments(): string {
  const documents = files.map(
    ({ document }, index) =>
      `export const file${index}: WithContext<Dataset> = ${JSON.stringify(document, undefined, 1)}`,
  )
  return ["import type { Dataset, WithContext } from 'schema-dts'", ...documents].join('\n')
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(OUTSIDE, 'node_modules', name, 'package.json'), 'utf8')).version
}
