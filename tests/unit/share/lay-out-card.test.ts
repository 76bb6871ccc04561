import { expect, test } from 'vitest'
import { openFaces } from '@/lib/publish/share-images'
import { CARD_SIZE, type CardPart, SHEET, type TextPart } from '@/lib/share/card-parts'
import { layOutCard } from '@/lib/share/lay-out-card'
import { listShareCards } from '@/lib/share/list-share-cards'
import type { ShareCard } from '@/lib/share/share-card'
import { site } from '../../content/site'
import { awkward } from '../export/fixture-sites'

const { measure } = (await openFaces('app/fonts')).painter

/** Every card of two sites with its parts; its lines of words with their widths. */
const cards = [site, awkward].flatMap(listShareCards).map(({ page, ...card }) => {
  const parts = layOutCard({ page, ...card }, measure)
  return { page, parts, texts: textsOf(parts) }
})

const EVENT: ShareCard = {
  page: '/events/x',
  site: 'The site',
  boxes: [
    { label: 'Date', words: '8 June 2010' },
    { label: 'Who or where', words: 'San Francisco', lane: 'sf' },
    { label: 'Status', words: 'Reported', status: 'reported' },
  ],
  title: 'Something happens',
}

function textsOf(parts: readonly CardPart[]): (TextPart & { width: number })[] {
  return parts
    .filter((part) => part.kind === 'text')
    .map((text) => ({ ...text, width: measure(text.words, text.face) * text.size }))
}

test('on every card all words stand within the frame, and within one box of it', () => {
  for (const { page, parts, texts } of cards) {
    const frames = parts.filter((part) => part.kind === 'frame')
    for (const { x, y, size, width, words } of texts) {
      const box = frames.find((one) => x > one.x && x < one.x + one.width && y > one.y && y < one.y + one.height)
      const { x: left = 0, y: top = 0, width: wide = 0, height: high = 0 } = box ?? {}
      // Letters reach three quarters of their size above their line, and a quarter below.
      const isWithin = x + width <= left + wide - 8 && y - size * 0.75 >= top && y + size * 0.25 <= top + high
      if (!isWithin) expect.fail(`${page}: ${words}`)
    }
  }
})

test('no two lines of words touch', () => {
  for (const { page, texts } of cards)
    for (const [index, one] of texts.entries())
      for (const other of texts.slice(index + 1)) {
        const isBeside = one.x + one.width < other.x || other.x + other.width < one.x
        const [upper, lower] = one.y < other.y ? [one, other] : [other, one]
        const isBelow = lower.y - lower.size * 0.72 > upper.y
        if (!isBeside && !isBelow) expect.fail(`${page}: ${one.words} | ${other.words}`)
      }
})

test('the card of every figure shows it, with all its words, which can be read 300 pixels wide', () => {
  const drawn = cards.filter(({ parts }) => parts.some(({ kind }) => kind === 'drawing'))
  expect(drawn.map(({ page }) => page).sort()).toEqual(
    [...site.figures.values()].flatMap(({ href, drawing }) => (drawing && href ? [href] : [])).sort(),
  )
  for (const { page, parts } of drawn) {
    const part = parts.find(({ kind }) => kind === 'drawing')
    if (part?.kind !== 'drawing') continue
    expect(part.words.length, page).toBeGreaterThan(0)
    expect(part.shapes).not.toContain('<text')
    for (const { words, size, x, y } of part.words) {
      expect(size * (300 / CARD_SIZE.width), words).toBeGreaterThan(6.3)
      expect(x >= 0 && x <= part.width && y > 0 && y <= part.height, `${page}: ${words}`).toBe(true)
    }
  }
})

test('words can be read where a card is shown 300 pixels wide: the title has at least 11, all else 7', () => {
  const scale = 300 / CARD_SIZE.width
  const tooSmall = cards.flatMap(({ page, texts }) =>
    texts
      .filter(({ face, size }) => size * scale < (face === 'title' ? 11 : 7))
      .map(({ words }) => `${page}: ${words}`),
  )
  expect(tooSmall).toEqual([])
})

test('boxes lie edge to edge across the sheet, and the hue of a lane fills the left edge of its box', () => {
  const parts = layOutCard(EVENT, measure)
  const row = parts.filter((part) => part.kind === 'frame' && part.y === SHEET.edge)
  expect(row).toHaveLength(3)
  let end: number = SHEET.edge
  for (const part of row) {
    if (part.kind !== 'frame') continue
    expect(part.x).toBe(end)
    end += part.width
  }
  expect(end).toBe(CARD_SIZE.width - SHEET.edge)
  expect(parts).toContainEqual(
    expect.objectContaining({ kind: 'surface', color: 'sf', x: row[1]?.kind === 'frame' ? row[1].x : 0 }),
  )
  expect(parts.find((part) => part.kind === 'status')).toMatchObject({ status: 'reported' })
})

test('a description is shown whole or not at all', () => {
  const long = Array.from({ length: 90 }, () => 'word').join(' ')
  for (const description of ['Some words below.', long]) {
    const words = textsOf(layOutCard({ ...EVENT, boxes: [], description }, measure)).map((text) => text.words)
    expect(words.includes('Some words below.')).toBe(description !== long)
    expect(words.join(' ')).not.toContain('…')
  }
})

test('on the card of the start the line of the mark leaves the picture', () => {
  const mark = layOutCard({ ...EVENT, boxes: [], mark: true }, measure).find((part) => part.kind === 'mark')
  expect(mark).toMatchObject({ until: CARD_SIZE.width })
})
