import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
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

test('drawn again, and after another card, a card has the same bytes', async () => {
  const draw = (card: ShareCard) => painter.draw(layOutCard(card, painter.measure))
  const first = await draw(CARD)
  // Several at once share one canvas.
  const [, again] = await Promise.all([draw({ ...CARD, boxes: [], title: 'Another', mark: true }), draw(CARD)])
  expect(again.equals(first)).toBe(true)
})
