import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { buildScripts } from '@/lib/publish/build-scripts'
import { isScriptFile } from '@/lib/publish/is-script-file'

/** Brotli bytes that a script may have; only these may have more than the others. */
const BUDGET = 3_000
const LARGER: Record<string, number> = { search: 12_000 }

const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const scripts = buildScripts({ from: 'components/browser', to: folder }).map((script) => ({
  ...script,
  code: readFileSync(join(folder, script.file), 'utf8'),
}))

test.each(
  scripts.map(({ name, code }) => ({ name, size: brotliCompressSync(code).length, budget: LARGER[name] ?? BUDGET })),
)('the script $name has $size of $budget bytes after compression', ({ size, budget }) => {
  expect(size).toBeLessThanOrEqual(budget)
})

test('there is a script for each file, under its name and hash', () => {
  expect(scripts.map(({ name }) => `${name}.ts`)).toEqual(
    readdirSync('components/browser')
      .filter((entry) => entry.endsWith('.ts'))
      .sort(),
  )
  for (const { file, name, bytes, code } of scripts) {
    expect(isScriptFile(file, name)).toBe(true)
    expect(bytes).toBe(Buffer.byteLength(code))
  }
})

test('no script asks more of a browser than those of 2018 have', () => {
  for (const { name, code } of scripts)
    expect(
      code.match(
        /\?\.[a-z[(]|\?\?|\.(?:at|replaceAll|matchAll|findLast|toSorted)\(|Object\.hasOwn\(|structuredClone|\(\?<[=!]/g,
      ),
      name,
    ).toBeNull()
})

test('no script keeps anything in the browser, evaluates text or names another host', () => {
  for (const { name, code } of scripts)
    expect(
      code.match(
        /localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|\beval\(|new Function|https?:\/\/[^"'`]*/g,
      ),
      name,
    ).toBeNull()
})

/** Two folders of a project that is taken away after the test. */
function foldersWith(source: string) {
  const root = mkdtempSync(join(tmpdir(), 'scripts-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const folders = { from: join(root, 'from'), to: join(root, 'to') }
  mkdirSync(folders.from)
  writeFileSync(join(folders.from, 'greet.ts'), source)
  return folders
}

test('the same source gives the same file, wherever it lies', () => {
  const [here, there] = [foldersWith('console.log(1)'), foldersWith('console.log(1)')]
  expect(buildScripts(here)).toEqual(buildScripts(there))
  expect(readdirSync(here.to)).toEqual(readdirSync(there.to))
})

test('a changed script takes the place of the older one; files that are none stay', () => {
  const folders = foldersWith('console.log(1)')
  const [first] = buildScripts(folders)
  for (const other of ['greet.json', 'greeting.0123456789.js', 'search-index.0123456789.json'])
    writeFileSync(join(folders.to, other), '')
  writeFileSync(join(folders.from, 'greet.ts'), 'console.log(2)')
  const [second] = buildScripts(folders)
  expect(second?.file).not.toBe(first?.file)
  expect(readdirSync(folders.to).sort()).toEqual(
    [second?.file, 'greet.json', 'greeting.0123456789.js', 'search-index.0123456789.json'].sort(),
  )
})

test('a script that cannot be read names the file and the line', () => {
  expect(() => buildScripts(foldersWith('const = 1'))).toThrow(/greet\.ts:1:6: ERROR/)
})

test('a script that needs what only a server has is refused', () => {
  expect(() => buildScripts(foldersWith("import { readFileSync } from 'node:fs'\nreadFileSync('x')"))).toThrow(
    /Could not resolve "node:fs"/,
  )
})
