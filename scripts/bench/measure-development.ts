import { readFileSync, writeFileSync } from 'node:fs'
import { freePort, untilAnswered } from './measure-load'
import { start, stopAtOnce } from './run-watched'
import { editArticle } from './sample-article'

/** Seconds of the development server: its first page, and from an edit to a page that shows it (the median of three). */
export type DevelopmentTimes = { firstPage: number; edit: number }

const EDITIONS = ['apple', 'birch', 'cedar']
const LONGEST = 120_000

/** Starts the development server in `project`, opens an article and edits it. */
export async function measureDevelopment(
  project: string,
  content: string,
  articleFile: string,
): Promise<DevelopmentTimes> {
  const port = await freePort()
  const id = /([^/\\]+)\.mdx$/.exec(articleFile)?.[1]
  const address = `http://127.0.0.1:${port}/articles/${id}`
  const began = performance.now()
  const server = start({
    args: ['node_modules/next/dist/bin/next', 'dev', '--port', String(port), '--hostname', '127.0.0.1'],
    cwd: project,
    env: { NODE_ENV: 'development', SITE_CONTENT_DIR: content },
  })
  try {
    await untilAnswered(address, server, 2 * LONGEST)
    const firstPage = (performance.now() - began) / 1000
    await fetch(address).then((response) => response.text())
    const times: number[] = []
    for (const edition of EDITIONS) {
      writeFileSync(articleFile, editArticle(readFileSync(articleFile, 'utf8'), edition))
      const edited = performance.now()
      while (!(await fetch(address).then((response) => response.text())).includes(`Edition ${edition} of`)) {
        if (performance.now() - edited > LONGEST) throw new Error('An edit was not shown within two minutes.')
      }
      times.push((performance.now() - edited) / 1000)
    }
    return { firstPage, edit: times.sort((a, b) => a - b)[1] ?? 0 }
  } finally {
    await stopAtOnce(server)
  }
}
