import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeShareImages } from '@/lib/publish/share-images'
import { loadSite } from '@/lib/site/load-site'
import { sitePaths } from '@/lib/site/site-paths'
import { shareImagePath } from '@/lib/url/share-image-path'

const root = 'tests/fixtures/minimal'
const origin = 'https://site.example'
const freshFolders = () => ({ faces: 'app/fonts', distDir: mkdtempSync(join(tmpdir(), 'share-')) })

test('every page gets its picture, for the plain folder and for our own server', async () => {
  const site = loadSite({ root, origin })
  const folders = freshFolders()
  const files = await makeShareImages(site, folders)
  expect(files.map(({ path }) => `/${path}`).sort()).toEqual(
    sitePaths(site)
      .map(({ path }) => shareImagePath(path))
      .sort(),
  )
  for (const { path, bytes } of files) expect(readFileSync(join(folders.distDir, path)).equals(bytes), path).toBe(true)
})

test('a second build draws only what has changed, and forgets what is gone', async () => {
  const folders = freshFolders()
  const cache = join(folders.distDir, 'cache', 'share')
  await makeShareImages(loadSite({ root, origin }), folders)
  const names = readdirSync(cache)
  for (const name of names) writeFileSync(join(cache, name), 'remembered')
  writeFileSync(join(cache, 'older.png'), 'older')
  const site = loadSite({ root, origin })
  const [event] = site.timeline
  if (event) event.title = 'Another headline'
  const files = await makeShareImages(site, folders)
  const drawn = files.filter(({ bytes }) => bytes.toString() !== 'remembered')
  expect(drawn.map(({ path }) => `/${path}`)).toEqual([shareImagePath(event?.href ?? '')])
  expect(readdirSync(cache)).toHaveLength(names.length)
})

test('without a public origin nothing is drawn, and pictures of an earlier build are gone', async () => {
  const folders = freshFolders()
  await makeShareImages(loadSite({ root, origin }), folders)
  expect(await makeShareImages({ ...loadSite({ root }), origin: undefined }, folders)).toEqual([])
  expect(readdirSync(folders.distDir)).toEqual(['cache'])
})
