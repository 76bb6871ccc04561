import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { Mark } from '@/components/layout/mark'
import { formatIco } from '@/lib/share/format-ico'
import { ICON_PATHS } from '@/lib/share/format-manifest'
import { listIconFiles } from '@/lib/share/list-icon-files'
import { formatIconSvg, MARK } from '@/lib/share/mark'
import { site } from '../../content/site'
import { htmlOf } from '../components/render'

const files = await listIconFiles(site.settings)

async function pixelsOf(png: Buffer): Promise<Uint8ClampedArray> {
  const { width, height } = await loadImage(png)
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(await loadImage(png), 0, 0)
  return context.getImageData(0, 0, width, height).data
}

/** The PNGs in an ICO file, with the sizes that it says. */
function readIco(bytes: Buffer): { size: number; png: Buffer }[] {
  return Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index
    const start = bytes.readUInt32LE(entry + 12)
    return { size: bytes.readUInt8(entry), png: bytes.subarray(start, start + bytes.readUInt32LE(entry + 8)) }
  })
}

test('the icons in public are those of the mark; run npm run icons to draw them', async () => {
  for (const { path, bytes } of files) {
    const kept = readFileSync(join('public', path))
    if (!/\.(png|ico)$/.test(path)) {
      expect(kept.toString(), path).toBe(bytes.toString())
      continue
    }
    const [now, then] = [bytes, kept].map((file) =>
      path.endsWith('.ico') ? readIco(file).map(({ png }) => png) : [file],
    )
    expect(then?.length, path).toBe(now?.length)
    for (const [index, png] of (now ?? []).entries()) {
      const [ours, theirs] = [await pixelsOf(png), await pixelsOf(then?.[index] ?? png)]
      expect(theirs.length, path).toBe(ours.length)
      // Another kind of processor may draw an edge a shade lighter.
      const most = ours.reduce((far, level, place) => Math.max(far, Math.abs(level - (theirs[place] ?? 0))), 0)
      expect(most, path).toBeLessThan(60)
    }
  }
})

test('the icon is small, has a dark form, and the header draws the same lines', () => {
  const icon = formatIconSvg()
  expect(icon.length).toBeLessThan(1000)
  expect(icon).toContain('prefers-color-scheme:dark')
  const inline = htmlOf(<Mark />)
  expect(inline).toContain('aria-hidden="true"')
  for (const { path } of [MARK.ridges, MARK.leaving]) {
    expect(icon).toContain(`d="${path}"`)
    expect(inline).toContain(`d="${path}"`)
  }
})

test('favicon.ico holds a picture of 16 and one of 32 pixels', async () => {
  const ico = files.find(({ path }) => path === ICON_PATHS.ico)?.bytes ?? Buffer.alloc(6)
  expect(ico.subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]))
  const pictures = readIco(ico)
  expect(pictures.map(({ size }) => size)).toEqual([16, 32])
  for (const { size, png } of pictures) {
    const { width, height } = await loadImage(png)
    expect([width, height]).toEqual([size, size])
  }
  expect(readIco(formatIco([{ size: 8, png: Buffer.from('x') }]))).toEqual([{ size: 8, png: Buffer.from('x') }])
})

test('the mark keeps within the circle to which a phone may cut it, but for the line that leaves', async () => {
  const png = files.find(({ path }) => path === '/icon-512.png')?.bytes ?? Buffer.alloc(0)
  const pixels = await pixelsOf(png)
  for (let y = 0; y < 512; y += 1)
    for (let x = 0; x < 512; x += 1) {
      const isLine = (pixels[4 * (512 * y + x)] ?? 0) > 128
      const isFar = Math.hypot(x - 255.5, y - 255.5) > 0.4 * 512
      if (isLine && isFar) expect([x > 256, y < 200], `${x}, ${y}`).toEqual([true, true])
    }
})

test('the manifest names files that are there, and offers nothing to install', () => {
  const text = files.find(({ path }) => path === ICON_PATHS.manifest)?.bytes.toString() ?? '{}'
  const manifest = JSON.parse(text) as { display: string; icons: { src: string }[] }
  expect(manifest.display).toBe('browser')
  expect(text).not.toMatch(/service_?worker|shortcuts/)
  for (const { src } of manifest.icons) expect(files.map(({ path }) => path)).toContain(src)
})
