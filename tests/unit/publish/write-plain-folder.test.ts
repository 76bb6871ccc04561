import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openCompressor } from '@/lib/publish/compress-file'
import { plainFolderOf, restoreFolder } from '@/lib/publish/swap-folder'
import { writePlainFolder } from '@/lib/publish/write-plain-folder'

const FILES = [
  { path: 'index.html', bytes: Buffer.from('<p>The start</p>'.repeat(70)) },
  { path: 'events/x.html', bytes: Buffer.from('<p>An event</p>'.repeat(70)) },
  { path: 'e/k3w9.html', bytes: Buffer.from('<p>A short one needs no smaller copy.</p>') },
  { path: 'picture.png', bytes: Buffer.from([137, 80, 78, 71]) },
]

function temporary() {
  const root = mkdtempSync(join(tmpdir(), 'plain-folder-'))
  return { folder: join(root, 'dist'), compressor: openCompressor(join(root, 'cache')) }
}

function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
}

test('longer text gets compressed copies that read the same, and every file its sum', async () => {
  const { folder, compressor } = temporary()
  await writePlainFolder(folder, FILES, compressor)
  expect(listing(folder)).toEqual([
    'SHA256SUMS',
    'e',
    'e/k3w9.html',
    'events',
    'events/x.html',
    'events/x.html.br',
    'events/x.html.gz',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'picture.png',
  ])
  const html = readFileSync(join(folder, 'index.html'))
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br')))).toEqual(html)
  expect(gunzipSync(readFileSync(join(folder, 'index.html.gz')))).toEqual(html)
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')
  expect(sums).toHaveLength(8)
  for (const line of sums) {
    const [sum = '', path = ''] = line.split('  ')
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ).toBe(sum)
  }
})

test('a full disk leaves the last folder whole and no half one beside it', async () => {
  const { folder, compressor } = temporary()
  await writePlainFolder(folder, FILES, compressor)
  const before = listing(folder)
  let room = 4
  const fullDisk = (path: string, bytes: Buffer) => {
    if (room-- === 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    writeFileSync(path, bytes)
  }
  await expect(writePlainFolder(folder, FILES, compressor, fullDisk)).rejects.toThrow('ENOSPC')
  expect(listing(folder)).toEqual(before)
  expect(existsSync(`${folder}.new`)).toBe(false)
})

test('a build that was killed between its two renames is put right by the next command', async () => {
  const { folder, compressor } = temporary()
  await writePlainFolder(folder, FILES, compressor)
  renameSync(folder, `${folder}.old`)
  mkdirSync(`${folder}.new`)
  expect(restoreFolder(folder)).toBe(true)
  expect(listing(folder)).toContain('index.html')
  expect(restoreFolder(folder)).toBe(false)
  await writePlainFolder(folder, FILES, compressor)
  expect(existsSync(`${folder}.new`)).toBe(false)
})

test('a file that is no longer made is gone after the next build', async () => {
  const { folder, compressor } = temporary()
  await writePlainFolder(folder, FILES, compressor)
  await writePlainFolder(folder, FILES.slice(0, 1), compressor)
  expect(listing(folder)).toEqual(['SHA256SUMS', 'index.html', 'index.html.br', 'index.html.gz'])
})

test('a page that has not changed is not compressed again, and what is not asked for is forgotten', async () => {
  const root = mkdtempSync(join(tmpdir(), 'compressor-'))
  const first = openCompressor(root)
  const { br } = await first.compress(Buffer.from('<p>Once</p>'))
  const [place = ''] = readdirSync(root)
  const kept = join(root, place, readdirSync(join(root, place)).find((name) => name.endsWith('.br')) ?? '')
  // What stands in the cache is used as it is: a changed byte shows.
  writeFileSync(kept, 'remembered')
  const second = openCompressor(root)
  expect((await second.compress(Buffer.from('<p>Once</p>'))).br.toString()).toBe('remembered')
  expect(br.toString()).not.toBe('remembered')
  const third = openCompressor(root)
  await third.compress(Buffer.from('<p>Twice</p>'))
  third.tidy()
  expect(existsSync(kept)).toBe(false)
})

test.each([
  ['/a/.next', '/a/dist'],
  ['.next-site', 'dist-site'],
  ['/my .next/.next', '/my .next/dist'],
])('the plain folder of %s is %s', (distDir, folder) => {
  expect(plainFolderOf(distDir)).toBe(folder)
})
