import { dirname } from 'node:path'
import type { Root } from 'mdast'
import { bundleMDX } from 'mdx-bundler'
import remarkGfm from 'remark-gfm'
import { VFile } from 'vfile'
import { type Resolution, resolvePiece } from './resolve-piece'

const compiled = new Map<string, Promise<string>>()

/**
 * Compiles the text of a checked article to code for `evaluateMdx`. The only caller of mdx-bundler.
 * `path`: the file's absolute path. `body` must not begin with a fence: front matter was read and taken off before,
 * because mdx-bundler's own reader runs `---js` fences and turns dates into other dates.
 */
export function compileMdx(body: string, path: string, resolution: Resolution): Promise<string> {
  const key = JSON.stringify([path, body, resolution])
  const known = compiled.get(key)
  if (known) return known
  const code = bundle(`\n${body}`, path, resolution)
  if (compiled.size > 2000) compiled.clear()
  compiled.set(key, code)
  return code
}

async function bundle(body: string, path: string, resolution: Resolution): Promise<string> {
  const { code } = await bundleMDX({
    source: new VFile({ path, value: body }),
    cwd: dirname(path),
    mdxOptions(options) {
      options.remarkPlugins = [
        ...(options.remarkPlugins ?? []),
        remarkGfm,
        () => (tree: Root) => resolvePiece(tree, resolution),
      ]
      return options
    },
    esbuildOptions(options) {
      options.logLevel = 'silent'
      return options
    },
  })
  return code
}
