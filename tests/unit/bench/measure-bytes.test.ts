import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { brotliSize, bytesOf, largestOfEachType, listPages, typeOf } from '@/scripts/bench/measure-bytes'

const size = (text: string) => brotliSize(Buffer.from(text))

test('a page is its HTML, its styles, its scripts, and the fonts that it fetches ahead or its styles name', () => {
  const files: Record<string, string> = {
    '/a.css': 'p{color:red}@font-face{src:url(../media/serif.woff2)}',
    '/a.js': 'console.log(1)',
    '/media/serif.woff2': 'xxxx',
    '/plain.woff2': 'yyy',
  }
  const html =
    '<link rel="stylesheet" href="/a.css"/><link rel="preload" href="/plain.woff2" as="font"/><script type="module" src="/a.js"></script>'
  const read = (path: string) => (files[path] === undefined ? undefined : Buffer.from(files[path]))
  expect(bytesOf(html, read)).toEqual({
    html: size(html),
    css: size(files['/a.css'] ?? ''),
    js: size('console.log(1)'),
    fonts: 7,
  })
})

test('what is named twice is sent once; scripts for old browsers and of other sites are not counted', () => {
  const html =
    '<script src="/a.js"></script><script src="/a.js?v=1" async></script><script src="/old.js" noModule=""></script><script src="//else.example/b.js"></script>'
  const asked: string[] = []
  bytesOf(html, (path) => {
    asked.push(path)
    return undefined
  })
  expect(asked).toEqual(['/a.js'])
})

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test('pages are listed once, under their address', () => {
  const folder = folderOf({
    'index.html': 'start',
    'about.html': 'about',
    'sources.html': 'list',
    'sources/index.html': 'list',
    'sources/a.html': 'a',
    'sources/a.html.br': '',
    'events.html': '<meta http-equiv="refresh" content="0; url=/timeline"/>',
    '404.html': 'none',
  })
  expect(listPages(folder)).toEqual(['/', '/about', '/sources', '/sources/a'])
})

test('of each type the largest page is measured', () => {
  const words = Array.from({ length: 400 }, (_, index) => (index * 7919).toString(36)).join(' ')
  const folder = folderOf({ 'index.html': 'start', 'sources/a.html': 'short', 'sources/b.html': words })
  expect(largestOfEachType(folder).map(({ type, pages, largest }) => [type, pages, largest.path])).toEqual([
    ['/', 1, '/'],
    ['/sources/…', 2, '/sources/b'],
  ])
})

test('a list and what it lists are two types', () => {
  expect([typeOf('/'), typeOf('/timeline'), typeOf('/timeline/main')]).toEqual(['/', '/timeline', '/timeline/…'])
})
