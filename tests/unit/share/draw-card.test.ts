import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import type { Drawing } from '@/lib/figure/drawing'
import { svg } from '@/lib/figure/svg-tree'
import { openFaces } from '@/lib/publish/share-images'
import { CARD_SIZE, SHEET } from '@/lib/share/card-parts'
import { encodePng } from '@/lib/share/encode-png'
import { layOutCard } from '@/lib/share/lay-out-card'
import type { ShareCard } from '@/lib/share/share-card'

const { painter } = await openFaces('app/fonts')

const CARD: ShareCard = {
  page: '/events/x',
  site: 'The site',
  boxes: [
    { label: 'Date', words: '8 June 2010' },
    { label: 'Who or where', words: 'San Francisco', lane: 'sf' },
    { label: 'Status', words: 'Reported', status: 'reported' },
  ],
  label: 'Activation',
  title: 'Something that can be told in a few words happens in a city',
  foot: '5 sources',
}

/** A PNG as a reader of PNGs sees it: its size, and the colours of points. */
async function readPicture(png: Buffer) {
  const image = await loadImage(png)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return {
    width: image.width,
    height: image.height,
    at: (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data],
  }
}

test('a PNG of few colours is read as it was written', async () => {
  const png = await encodePng({
    width: 4,
    height: 2,
    palette: [
      [253, 252, 249],
      [27, 26, 23],
      [178, 90, 0],
    ],
    pixels: Uint8Array.from([0x01, 0x20, 0x22, 0x10]),
  })
  const { width, height, at } = await readPicture(png)
  expect([width, height]).toEqual([4, 2])
  expect([at(0, 0), at(1, 0), at(2, 0), at(3, 0)]).toEqual([
    [253, 252, 249, 255],
    [27, 26, 23, 255],
    [178, 90, 0, 255],
    [253, 252, 249, 255],
  ])
  expect([at(1, 1), at(2, 1), at(3, 1)]).toEqual([
    [178, 90, 0, 255],
    [27, 26, 23, 255],
    [253, 252, 249, 255],
  ])
})

test('a card is a PNG of 1200 by 630, with ink, paper and the hue of its lane, and small', async () => {
  const parts = layOutCard(CARD, painter.measure)
  const png = await painter.draw(parts)
  const { width, height, at } = await readPicture(png)
  expect({ width, height }).toEqual(CARD_SIZE)
  expect(at(2, 2)).toEqual([253, 252, 249, 255])
  expect(at(SHEET.edge, 300)).toEqual([27, 26, 23, 255])
  const bar = parts.find((part) => part.kind === 'surface' && part.color === 'sf')
  expect(bar?.kind === 'surface' && at(bar.x + 10, bar.y + 60)).toEqual([178, 90, 0, 255])
  expect(png.length).toBeLessThan(30_000)
})

/** A figure at a glance: a full square, a line of words with a rim over it. */
const DRAWING: Drawing = {
  width: 320,
  height: 160,
  name: 'A square',
  nodes: [
    svg('rect', { class: 'dc-fill', x: 0, y: 0, width: 160, height: 160 }),
    svg('rect', { class: 'sf-fill', x: 160, y: 0, width: 160, height: 160 }),
    svg('text', { class: 'small halo', x: 170, y: 84 }, 'Words'),
  ],
}

test('a drawing stands beside the title, in its own hues, with its words', async () => {
  const card = { ...CARD, boxes: [], drawing: DRAWING }
  const parts = layOutCard(card, painter.measure)
  const part = parts.find((one) => one.kind === 'drawing')
  if (part?.kind !== 'drawing') throw new Error('no drawing is on the card')
  const { at } = await readPicture(await painter.draw(parts))
  expect(at(part.x + 20, part.y + 20)).toEqual([168, 31, 61, 255])
  expect(at(part.x + part.width - 20, part.y + 20)).toEqual([178, 90, 0, 255])
  const [words] = part.words
  if (!words) throw new Error('the drawing has lost its words')
  const across = Array.from({ length: 60 }, (_, step) => at(part.x + words.x + step, part.y + words.y - 6).join())
  expect(across).toContain('27,26,23,255')
  expect(across).toContain('253,252,249,255')
})

test('cards with and without a drawing at once have the bytes that they have alone', async () => {
  const draw = (card: ShareCard) => painter.draw(layOutCard(card, painter.measure))
  const drawn = { ...CARD, boxes: [], drawing: DRAWING }
  const [alone, other] = [await draw(drawn), await draw(CARD)]
  const together = await Promise.all([draw(drawn), draw(CARD), draw(drawn)])
  expect(together.map((png) => png.equals(alone))).toEqual([true, false, true])
  expect(together[1]?.equals(other)).toBe(true)
})

test('drawn again, and after another card, a card has the same bytes', async () => {
  const draw = (card: ShareCard) => painter.draw(layOutCard(card, painter.measure))
  const first = await draw(CARD)
  // Several at once share one canvas.
  const [, again] = await Promise.all([draw({ ...CARD, boxes: [], title: 'Another', mark: true }), draw(CARD)])
  expect(again.equals(first)).toBe(true)
})
