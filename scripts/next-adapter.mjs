// @ts-check
import { rmSync } from 'node:fs'
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
    const root = process.env.SITE_CONTENT_DIR || join(projectDir, 'content')
    try {
      const { publishBuild } = await tsImport('../lib/publish/publish-build.ts', import.meta.url)
      const { pages, files, folder } = await publishBuild({
        outputs,
        distDir,
        publicDir: join(projectDir, 'public'),
        content: {
          root,
          label: process.env.SITE_CONTENT_DIR || 'content',
          origin: process.env.SITE_ORIGIN || undefined,
        },
      })
      console.log(`Without scripts: ${pages} pages. Plain folder "${folder}": ${files} files.`)
    } catch (error) {
      // Without its build id, `next start` refuses to serve what was not finished.
      rmSync(join(distDir, 'BUILD_ID'), { force: true })
      console.error(error instanceof Error ? error.message : error)
      process.exit(1)
    }
  },
}

export default adapter
