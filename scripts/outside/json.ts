import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { findFeedFaults } from './json-feed-rules'
import { listFiles } from './list-files'
import { report } from './report'

// `node --import tsx scripts/outside/json.ts <folder>`: every file of JSON is JSON; ajv holds those with a schema of ours to
// it, and CSL-JSON to the official schema, csl-data.json, where CSL_SCHEMA names it; every JSON Feed keeps to version 1.1.
const [folder = ''] = process.argv.slice(2)
const files = join(folder, 'files')
const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)
const checks = new Map(
  listFiles(join(files, 'schema'), '.json').map((path) => {
    const schema = readJson(join('schema', path)) as { $id: string }
    return [schema.$id, ajv.compile(schema)]
  }),
)

const all = [...listFiles(files, '.json'), ...listFiles(files, '.jsonld')]
const documents = all.map((path) => ({ path, value: readJson(path) }))
const withSchema = documents.flatMap(({ path, value }) => {
  const id = value !== null && typeof value === 'object' && '$schema' in value ? String(value.$schema) : ''
  const check = checks.get(id)
  return check ? [{ path, value, check }] : []
})
const unchecked = [...checks.keys()].filter((id) => !withSchema.some(({ check }) => check === checks.get(id)))
report({
  program: `ajv ${versionOfPackage('ajv')}`,
  command: `our schemas: ${[...checks.keys()].map((id) => id.split('/').at(-1)).join(', ')}`,
  read: `${withSchema.length} files with a schema; ${all.length} files are JSON`,
  errors: [
    ...unchecked.map((id) => `no file names the schema ${id}`),
    ...withSchema.flatMap(({ path, value, check }) => faultsOf(path, value, check)),
  ],
})

const feeds = documents.filter(({ path }) => path.endsWith('.feed.json'))
report({
  program: 'the rules of JSON Feed 1.1',
  command: 'our own statement of them',
  read: `${feeds.length} feeds`,
  errors: feeds.flatMap(({ path, value }) => findFeedFaults(value).map((fault) => `${path}: ${fault}`)),
})

const official = process.env.CSL_SCHEMA
if (!official) {
  console.log('  CSL-JSON against the official schema: skipped. No package ships csl-data.json; set CSL_SCHEMA to the')
  console.log('  file schemas/input/csl-data.json of a clone of github.com/citation-style-language/schema.')
} else if (!existsSync(official)) {
  throw new Error(`CSL_SCHEMA names "${official}", which does not exist.`)
} else {
  const check = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(official, 'utf8')))
  const bibliographies = documents.filter(({ path }) => path.endsWith('.csl.json'))
  report({
    program: `ajv ${versionOfPackage('ajv')}`,
    command: 'csl-data.json, the official schema',
    read: `${bibliographies.length} files`,
    errors: bibliographies.flatMap(({ path, value }) => faultsOf(path, value, check)),
  })
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(files, path), 'utf8'))
}

function faultsOf(path: string, value: unknown, check: ValidateFunction): string[] {
  if (check(value)) return []
  return (check.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath}: ${message}`)
}

function versionOfPackage(name: string): string {
  return JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version
}
