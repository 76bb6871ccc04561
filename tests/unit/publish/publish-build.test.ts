import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { publishBuild } from '@/lib/publish/publish-build'
import { loadSite } from '@/lib/site/load-site'

const STYLE = '/_next/static/chunks/a.css'

function pageOf(body: string): string {
  return `<!DOCTYPE html><html><head><link rel="stylesheet" href="${STYLE}" data-precedence="next"/></head><body>${body}<script>self.__next_f.push([1])</script></body></html>`
}

/**
 * A build as Next leaves it: pages by their paths, and the page of unknown addresses that stands in no list. Without an origin
 * no pictures are drawn.
 */
function build(pages: Record<string, string>, { style = true, origin }: { style?: boolean; origin?: string } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'publish-'))
  const distDir = join(root, '.next')
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(distDir, path)), { recursive: true })
    writeFileSync(join(distDir, path), text)
    return join(distDir, path)
  }
  const prerenders = Object.entries(pages).map(([pathname, body]) => {
    const name = `server/app${pathname === '/' ? '/index' : pathname}`
    put(`${name}.rsc`, 'flight')
    put(`${name}.meta`, '{"headers":{}}')
    return { pathname, routeType: 'page', fallback: { filePath: put(`${name}.html`, pageOf(body)) } }
  })
  put('server/app/_not-found.html', pageOf('<h1>Not here</h1>'))
  const staticFiles = style ? [{ pathname: STYLE, filePath: put('static/chunks/a.css', 'p{}') }] : []
  return {
    root,
    distDir,
    publication: {
      outputs: { prerenders, staticFiles },
      distDir,
      publicDir: join(root, 'public'),
      facesDir: 'app/fonts',
      site: loadSite({ root: 'tests/fixtures/minimal', origin }),
    },
  }
}

test('a build becomes pages without scripts where Next serves them, and the same pages in a plain folder', async () => {
  const { root, distDir, publication } = build(
    {
      '/': 'Start',
      '/cases': 'Cases',
      '/cases/x': 'A case',
      '/search': 'Search',
    },
    { origin: 'https://site.example' },
  )
  mkdirSync(join(root, 'public'))
  writeFileSync(join(root, 'public', 'fixed.txt'), 'fixed')
  expect(await publishBuild(publication)).toMatchObject({ pages: 5, folder: 'dist' })
  const clean = pageOf('A case')
    .replace(' data-precedence="next"', '')
    .replace(/<script>.*<\/script>/, '')
  expect(readFileSync(join(distDir, 'server/app/cases/x.html'), 'utf8')).toBe(clean)
  expect(readFileSync(join(distDir, 'server/app/cases/x.rsc'), 'utf8')).toBe('')
  expect(readFileSync(join(distDir, 'shell/search.html'), 'utf8')).not.toContain('<script')
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/\.(br|gz)$/.test(name),
  )
  expect(files).toEqual(
    expect.arrayContaining([
      '404.html',
      'index.html',
      'cases.html',
      'cases/index.html',
      'cases/x.html',
      'fixed.txt',
      '_headers',
      '_redirects',
      'nginx-site.conf',
      'SHA256SUMS',
      'sources/town-2010-report.csl.json',
      'share/index.png',
    ]),
  )
  expect(readFileSync(join(root, 'dist/cases/x.html'), 'utf8')).toBe(clean)
  expect(readFileSync(join(root, 'dist/cases/index.html'))).toEqual(readFileSync(join(root, 'dist/cases.html')))
})

test('a withdrawn page is answered with 410, and stands where the page stood', async () => {
  const { root, distDir, publication } = build({
    '/withdrawn/events/gone': '<meta name="http-status" content="410"/>It was withdrawn',
  })
  await publishBuild(publication)
  expect(JSON.parse(readFileSync(join(distDir, 'server/app/withdrawn/events/gone.meta'), 'utf8'))).toEqual({
    headers: {},
    status: 410,
  })
  expect(readFileSync(join(root, 'dist/events/gone.html'), 'utf8')).toContain('It was withdrawn')
  expect(existsSync(join(root, 'dist/withdrawn'))).toBe(false)
})

test('a page that breaks the promise, or loads a file that was not built, stops the build and leaves the last folder', async () => {
  const { root, publication } = build({ '/': 'Start' })
  await publishBuild(publication)
  const last = readFileSync(join(root, 'dist/SHA256SUMS'), 'utf8')
  const styled = build({ '/': '<p style="color:red">Start</p>' })
  await expect(
    publishBuild({ ...styled.publication, distDir: styled.distDir }),
  ).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: Pages do not keep what the site promises (docs/decisions/0013):
      /: <p> has a style attribute]
  `)
  const bare = build({
    '/': 'Start',
    '/font': '<link rel="preload" as="font" href="/_next/static/media/serif.woff2"/>',
  })
  await expect(publishBuild(bare.publication)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: Pages do not keep what the site promises (docs/decisions/0013):
      /font: it loads /_next/static/media/serif.woff2, which was not built]
  `)
  expect(existsSync(join(bare.root, 'dist'))).toBe(false)
  expect(readFileSync(join(root, 'dist/SHA256SUMS'), 'utf8')).toBe(last)
})

test('a full disk is said in a sentence', async () => {
  const { root, publication } = build({ '/': 'Start' })
  await publishBuild(publication)
  const last = readFileSync(join(root, 'dist/SHA256SUMS'), 'utf8')
  const writeFile = () => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
  await expect(publishBuild({ ...publication, writeFile })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: The plain folder "dist" could not be written: no space is left on the disk. The last one stands as it was.]`,
  )
  expect(readFileSync(join(root, 'dist/SHA256SUMS'), 'utf8')).toBe(last)
})
