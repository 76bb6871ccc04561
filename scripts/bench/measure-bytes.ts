import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** Bytes that a page sends, by kind: HTML, styles and scripts as brotli (quality 11), fonts as they are. */
export type PageBytes = { html: number; css: number; js: number; fonts: number }

/** A page and what it sends. */
export type MeasuredPage = { path: string; bytes: PageBytes }

/** Files by public path, or undefined if there is no such file. */
export type ReadPublic = (path: string) => Buffer | undefined

/** Public paths of the pages of a plain folder. Copies under a second name, and pages that only lead on, are left out. */
export function listPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .filter((file) => file === 'index.html' || !file.endsWith('/index.html'))
    .filter((file) => !/http-equiv="refresh"/.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => (file === 'index.html' ? '/' : `/${file.replace(/\.html$/, '')}`))
    .sort()
}

/** The type of a page: its first folder, or the page itself. */
export function typeOf(path: string): string {
  const [, first = '', rest] = path.split('/')
  return rest === undefined ? `/${first}` : `/${first}/…`
}

/** Measures one page of a plain folder. */
export function measurePage(folder: string, path: string): MeasuredPage {
  const read: ReadPublic = (name) => {
    const file = join(folder, decodeURI(name))
    return existsSync(file) ? readFileSync(file) : undefined
  }
  const html = read(path === '/' ? '/index.html' : `${path}.html`)
  if (!html) throw new Error(`There is no page ${path} in ${folder}.`)
  return { path, bytes: bytesOf(html.toString(), read) }
}

/** Adds up what a page loads without being asked: its styles, its scripts, and the fonts that it fetches ahead or that its styles name. */
export function bytesOf(html: string, read: ReadPublic): PageBytes {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag)
  const hrefOf = (tag: string) => localPath(/\bhref="([^"]+)"/.exec(tag)?.[1])
  const styles = links.filter((tag) => /\brel="stylesheet"/.test(tag)).flatMap(hrefOf)
  // Browsers of this decade leave out what is marked for those before them.
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)].flatMap(([tag, src]) =>
    /\bnomodule\b/i.test(tag) ? [] : localPath(src),
  )
  const css = unique(styles).map((path) => read(path) ?? Buffer.alloc(0))
  const fonts = [
    ...links.filter((tag) => /\bas="font"/.test(tag)).flatMap(hrefOf),
    ...css.flatMap((bytes, index) => fontsOf(bytes.toString(), styles[index] ?? '/')),
  ]
  return {
    html: brotliSize(Buffer.from(html)),
    css: sum(css.map(brotliSize)),
    js: sum(unique(scripts).map((path) => brotliSize(read(path) ?? Buffer.alloc(0)))),
    fonts: sum(unique(fonts).map((path) => read(path)?.length ?? 0)),
  }
}

/** Bytes of a text at brotli's highest quality. */
export function brotliSize(bytes: Buffer): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length
}

/** Pages grouped by type, each type with its page of most bytes (HTML, styles and scripts). */
export function largestOfEachType(folder: string): { type: string; pages: number; largest: MeasuredPage }[] {
  const types = new Map<string, string[]>()
  for (const path of listPages(folder)) types.set(typeOf(path), [...(types.get(typeOf(path)) ?? []), path])
  const length = (path: string) => readFileSync(join(folder, path === '/' ? 'index.html' : `${path}.html`)).length
  return [...types].map(([type, paths]) => {
    // Compressing every page would take minutes: the longest few of each type are enough to find the largest.
    const longest = [...paths]
      .map((path) => ({ path, size: length(path) }))
      .sort((a, b) => b.size - a.size)
      .slice(0, 3)
    const measured = longest.map(({ path }) => measurePage(folder, path))
    const [largest] = measured.sort((a, b) => textBytes(b.bytes) - textBytes(a.bytes))
    if (!largest) throw new Error(`There is no page of the type ${type}.`)
    return { type, pages: paths.length, largest }
  })
}

/** HTML, styles and scripts together. */
export function textBytes({ html, css, js }: PageBytes): number {
  return html + css + js
}

function fontsOf(css: string, stylePath: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(
    ([, url = '']) => new URL(url, new URL(stylePath, 'http://local.invalid')).pathname,
  )
}

function localPath(address: string | undefined): string[] {
  return address?.startsWith('/') && !address.startsWith('//') ? [address.replace(/[?#].*$/, '')] : []
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
