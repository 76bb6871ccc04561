import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { layOutCard } from '../share/lay-out-card'
import { listShareCards } from '../share/list-share-cards'
import type { Site } from '../site/site'
import { shareImagePath } from '../url/share-image-path'
import type { PlainFile } from './built-site'
import { openMemory } from './open-memory'

/** The faces that cards are set in, by their files. */
const FACES = { serif: 'source-serif-4.woff2', plain: 'public-sans.woff2' } as const

/** Pictures at work at once: one is drawn while others are compressed. */
const AT_ONCE = 4

/** Where pictures are made and kept. All absolute. */
export type ShareFolders = {
  /** The files of the site's faces. */
  faces: string
  /** Next's output: what is drawn is served from here (app/share) and remembered in its cache. */
  distDir: string
}

/**
 * The picture of every page, drawn or remembered, and left where our own server answers from. None where the site has no
 * public origin: a picture is named by its absolute address, so that nothing would lead to it.
 */
export async function makeShareImages(site: Site, { faces, distDir }: ShareFolders): Promise<PlainFile[]> {
  rmSync(join(distDir, 'share'), { recursive: true, force: true })
  if (!site.origin) return []
  const { painter, stamp } = await openFaces(faces)
  const memory = openMemory(join(distDir, 'cache', 'share'))
  const queue = listShareCards(site).map((card) => ({ card, parts: layOutCard(card, painter.measure) }))
  const files: PlainFile[] = []
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { card, parts } = next
      const name = createHash('sha256')
        .update(JSON.stringify([stamp, parts]))
        .digest('hex')
      const bytes = await memory.remember(`${name}.png`, () => painter.draw(parts))
      const path = shareImagePath(card.page).slice(1)
      writeInto(distDir, path, bytes)
      files.push({ path, bytes })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  memory.tidy()
  return files
}

/** A painter with the faces of a folder, and a stamp of all on which a drawing depends beside its parts. */
export async function openFaces(folder: string) {
  const { DRAWING, openPainter } = await loadPainter()
  const files = { serif: readFileSync(join(folder, FACES.serif)), plain: readFileSync(join(folder, FACES.plain)) }
  const sums = Object.values(files).map((bytes) => createHash('sha256').update(bytes).digest('hex'))
  return { painter: openPainter(files), stamp: [DRAWING, ...sums].join(' ') }
}

/** Loaded only where something is drawn: a machine that has no canvas builds a site without an origin all the same. */
async function loadPainter() {
  try {
    return await import('../share/draw-card')
  } catch (error) {
    throw new Error(NO_CANVAS, { cause: error })
  }
}

const NO_CANVAS =
  'Pictures of pages could not be drawn: @napi-rs/canvas does not run on this machine. Without SITE_ORIGIN none are needed.'

function writeInto(folder: string, path: string, bytes: Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), bytes)
}
