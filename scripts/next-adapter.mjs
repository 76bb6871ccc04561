// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tsImport } from 'tsx/esm/api'

/**
 * What Next calls when a build is complete. Next loads it with a plain import(), so it is JavaScript; the work is in
 * lib/publish (TypeScript).
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'publish',
  async onBuildComplete({ outputs, distDir, projectDir }) {
    // Without its build id nothing serves a build: it comes back when all is done, so that one that is killed or fails
    // in between is never served with scripts.
    const buildIdFile = join(distDir, 'BUILD_ID')
    const buildId = readFileSync(buildIdFile)
    rmSync(buildIdFile)
    const snapshot = process.env.SITE_SNAPSHOT ?? ''
    try {
      const { publishBuild } = await tsImport('../lib/publish/publish-build.ts', import.meta.url)
      const { unpackSite } = await tsImport('../lib/site/site-snapshot.ts', import.meta.url)
      const site = unpackSite(readFileSync(snapshot))
      const publicDir = join(projectDir, 'public')
      const facesDir = join(projectDir, 'app', 'fonts')
      const { pages, files, folder } = await publishBuild({ outputs, distDir, publicDir, facesDir, site })
      rmSync(snapshot)
      writeFileSync(buildIdFile, buildId)
      console.log(`Without scripts: ${pages} pages. Plain folder "${folder}": ${files} files.`)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      process.exit(1)
    }
  },
}

export default adapter
