import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findShareCard, listShareCards } from '@/lib/share/list-share-cards'
import { describeCard, type ShareCard } from '@/lib/share/share-card'
import { sitePaths } from '@/lib/site/site-paths'
import { shareImagePath } from '@/lib/url/share-image-path'
import { site } from '../../content/site'
import { awkward, minimal } from '../export/fixture-sites'

const sites = [site, awkward, minimal]

function cardOf(page: string): ShareCard {
  const card = findShareCard(site, page)
  if (!card) throw new Error(`There is no card of ${page}.`)
  return card
}

test('every page has a card of its own, and no card is without a page', () => {
  for (const one of sites) {
    const pages = listShareCards(one).map(({ page }) => page)
    expect(pages.sort()).toEqual(
      sitePaths(one)
        .map(({ path }) => path)
        .sort(),
    )
    expect(new Set(pages.map(shareImagePath)).size).toBe(pages.length)
  }
})

test('a picture stands under the address of its page, the one of the start under a name', () => {
  expect(shareImagePath('/events/sf-activated')).toBe('/share/events/sf-activated.png')
  expect(shareImagePath('/')).toBe('/share/index.png')
})

test('the card of an event says when, who, how sure and what, as its page does', () => {
  const event = site?.events.get('sf-activated')
  expect(cardOf('/events/sf-activated')).toMatchObject({
    boxes: [
      { label: 'Date', words: '8 June 2010' },
      { words: 'San Francisco', lane: 'sf' },
      { label: 'Status', status: event?.status },
    ],
    label: 'Activation',
    title: event?.title,
    site: 'Can Cities Opt Out?',
  })
})

test('who does not see a card is told the words on it', () => {
  expect(
    describeCard({
      page: '/events/x',
      site: 'The site',
      boxes: [
        { label: 'Date', words: 'about May 2010' },
        { label: 'Status', words: 'Disputed', status: 'disputed' },
      ],
      label: 'Statement',
      title: 'An official asks: “Can they leave?”',
      description: 'Not in it.',
      foot: '2 sources',
    }),
  ).toBe('Date: about May 2010. Status: Disputed. Statement. An official asks: “Can they leave?” The site. 2 sources.')
  for (const card of listShareCards(site)) expect(describeCard(card), card.page).not.toMatch(/undefined|\.\.|: \.|\s\s/)
})

test('what later laws and rulings did to an event stands on its card', () => {
  expect(cardOf('/events/dc-detainer-law-takes-effect').note).toBe('Later narrowed in 2019, repealed in 2021')
  expect(describeCard(cardOf('/events/texas-bans-sanctuary-policies'))).toContain('Later upheld in 2018.')
  expect(cardOf('/events/sf-activated')).not.toHaveProperty('note')
})

test('a Spanish page counts its sources in Spanish', () => {
  expect(cardOf('/es/today').foot).toMatch(/^\d+ fuentes$/)
})

test('a title that is ours stands in brackets, as in every citation', () => {
  const supplied = [...site.sources.values()].find((source) => source['title-supplied'])
  expect(cardOf(supplied?.href ?? '').title).toMatch(/^\[.*[^\]]\]$/)
})

test('lists say how much they list', () => {
  expect(cardOf('/timeline').boxes[0]).toEqual({ label: 'Events', words: String(site.timeline.length) })
  expect(cardOf('/rollout/texas').boxes.map(({ words }) => words)).toEqual([
    '254',
    '27 October 2008',
    '28 September 2010',
  ])
  expect(cardOf('/rollout/district-of-columbia').boxes[1]).toEqual({ label: 'Switched on', words: '5 June 2012' })
})

test('the faces have every letter of the cards: what they lack would be set in a face of the machine', () => {
  const letters = new Set(readFileSync('app/fonts/letters.txt', 'utf8'))
  const used = listShareCards(site).flatMap((card) => [...describeCard(card), ...(card.description ?? '')])
  expect([...new Set(used)].filter((letter) => !letters.has(letter))).toEqual([])
})
