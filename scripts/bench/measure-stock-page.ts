import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf, type PageBytes } from './measure-bytes'
import { freePort, untilAnswered } from './measure-load'
import { start, stop } from './run-watched'

/** Bytes of an article's page as a built project of stock Next serves it. */
export async function measureStockPage(project: string, article: string): Promise<PageBytes> {
  const port = await freePort()
  const server = start({
    args: ['node_modules/next/dist/bin/next', 'start', '--port', String(port), '--hostname', '127.0.0.1'],
    cwd: project,
  })
  const address = `http://127.0.0.1:${port}/articles/${article}`
  try {
    await untilAnswered(address, server)
    const html = await fetch(address).then((response) => response.text())
    return bytesOf(html, (path) => {
      const file = join(project, decodeURI(path).replace(/^\/_next\//, '.next/'))
      return existsSync(file) ? readFileSync(file) : undefined
    })
  } finally {
    await stop(server)
  }
}
