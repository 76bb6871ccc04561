import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { largestOfEachType, type MeasuredPage, measurePage } from './measure-bytes'
import { type Run, runWatched } from './run-watched'
import { editArticle } from './sample-article'
import type { SampleSize } from './write-sample-content'

/** What building one size of content took. `pages`: pages without scripts; `files`: files of the plain folder. */
export type BuiltSize = SampleSize & {
  check: Run
  cold: Run
  rebuild: Run
  pages: number
  files: number
  /** The first article: about 1,200 words, 12 notes. */
  article: MeasuredPage
  types: ReturnType<typeof largestOfEachType>
}

const NEXT = 'node_modules/next/dist/bin/next'
const BUILD = { args: [NEXT, 'build'] }

/** Seconds of `check:content`, the whole command. */
export function measureCheck(project: string, content: string): Promise<Run> {
  return runWatched({
    args: ['--import', 'tsx', 'scripts/check-content.ts'],
    cwd: project,
    env: { SITE_CONTENT_DIR: content },
  })
}

/** Builds `content` in `project` from nothing, then once more with one article edited. */
export async function measureBuilds(
  project: string,
  content: string,
  articles: readonly string[],
): Promise<Omit<BuiltSize, keyof SampleSize | 'check'>> {
  const command = { ...BUILD, cwd: project, env: { SITE_CONTENT_DIR: content, SITE_ORIGIN: 'https://site.example' } }
  for (const folder of ['.next', 'dist']) rmSync(join(project, folder), { recursive: true, force: true })
  const cold = await runWatched(command)
  const [first = ''] = articles
  writeFileSync(first, editArticle(readFileSync(first, 'utf8'), 'two'))
  const rebuild = await runWatched(command)
  const dist = join(project, 'dist')
  const article = measurePage(dist, `/articles/${/([^/\\]+)\.mdx$/.exec(first)?.[1]}`)
  if (!readFileSync(join(dist, `${article.path}.html`), 'utf8').includes('Edition two of'))
    throw new Error('The rebuilt page does not show the edit.')
  const [, pages = '', files = ''] = /Without scripts: (\d+) pages.*: (\d+) files/.exec(rebuild.output) ?? []
  return { cold, rebuild, article, pages: Number(pages), files: Number(files), types: largestOfEachType(dist) }
}

/** Builds a project of stock Next from nothing, then once more with one article edited. */
export async function measureStockBuilds(project: string, article: string): Promise<{ cold: Run; rebuild: Run }> {
  const command = { ...BUILD, cwd: project }
  // The first build of a project edits its tsconfig.json; the second begins from nothing like ours.
  rmSync(join(project, '.next'), { recursive: true, force: true })
  const cold = await runWatched(command)
  const file = join(project, 'content', `${article}.mdx`)
  writeFileSync(file, editArticle(readFileSync(file, 'utf8'), 'two'))
  return { cold, rebuild: await runWatched(command) }
}
