import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listIconFiles } from '../lib/share/list-icon-files'
import { loadSite } from '../lib/site/load-site'

/** `npm run icons`: draws the mark (lib/share/mark.ts) as the icons and the manifest that stand in `public`. */
const { settings } = loadSite({ root: 'content' })
mkdirSync('public', { recursive: true })
for (const { path, bytes } of await listIconFiles(settings)) {
  writeFileSync(join('public', path), bytes)
  console.log(`public${path}: ${bytes.length} bytes`)
}
