import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listDataFiles } from '../../lib/publish/data-files'
import { loadSite } from '../../lib/site/load-site'
import { ROOT } from '../root.mjs'

// `node --import tsx scripts/outside/write-data-files.ts <folder>`: every data file of the real content, as a build with a
// public origin has it.
const [folder = ''] = process.argv.slice(2)
const files = listDataFiles(loadSite({ root: join(ROOT, 'content'), origin: 'https://site.example' }))
for (const { path, text } of files) {
  const place = join(folder, path)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, text())
}
console.log(`  ${files.length} files in ${folder}`)
