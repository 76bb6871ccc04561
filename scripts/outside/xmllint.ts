import { join } from 'node:path'
import { listFiles } from './list-files'
import { report } from './report'
import { runProgram, versionOf } from './run-program'

// `node --import tsx scripts/outside/xmllint.ts <folder>`: every Atom feed is well-formed XML.
const [folder = ''] = process.argv.slice(2)
const files = join(folder, 'files')
const feeds = listFiles(files, '.atom')
const { ok, errors } = runProgram('xmllint', ['--noout', '--nonet', ...feeds], { cwd: files })
const said = errors.split('\n').filter(Boolean)
report({
  program: versionOf('xmllint').replace('using ', ''),
  command: 'xmllint --noout --nonet *.atom',
  read: `${feeds.length} Atom feeds`,
  errors: ok || said.length > 0 ? said : ['xmllint ended with an error'],
})
