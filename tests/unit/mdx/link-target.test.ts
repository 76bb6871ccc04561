import { expect, test } from 'vitest'
import { hrefOf, type LinkTarget, parseLinkTarget } from '@/lib/mdx/link-target'

/** An address as an author writes it, what it means, and the address that a reader gets. */
type Case = [address: string, target: LinkTarget, href: string]

const CASES: Case[] = [
  ['event:town-asks', { type: 'record', kind: 'event', id: 'town-asks' }, '/events/town-asks'],
  ['source:town-2010-report', { type: 'record', kind: 'source', id: 'town-2010-report' }, '/sources/town-2010-report'],
  ['person:ada-example', { type: 'record', kind: 'person', id: 'ada-example' }, '/people#ada-example'],
  ['place:exampletown', { type: 'record', kind: 'place', id: 'exampletown' }, '/places#exampletown'],
  ['term:booking', { type: 'record', kind: 'term', id: 'booking' }, '/glossary#booking'],
  ['thread:main', { type: 'record', kind: 'thread', id: 'main' }, '/timeline/main'],
  ['article:how-it-works', { type: 'record', kind: 'article', id: 'how-it-works' }, '/articles/how-it-works'],
  ['page:home', { type: 'record', kind: 'page', id: 'home' }, '/'],
  [
    'case:san-francisco#may-2010',
    { type: 'record', kind: 'case', id: 'san-francisco', anchor: 'may-2010' },
    '/cases/san-francisco#may-2010',
  ],
  [
    'case:san-francisco#ärger',
    { type: 'record', kind: 'case', id: 'san-francisco', anchor: 'ärger' },
    '/cases/san-francisco#%C3%A4rger',
  ],
  ['#notes', { type: 'anchor', anchor: 'notes' }, '#notes'],
  ['#ärger', { type: 'anchor', anchor: 'ärger' }, '#%C3%A4rger'],
  ['#%C3%A4rger', { type: 'anchor', anchor: 'ärger' }, '#%C3%A4rger'],
  ['https://town.example/a?b#c', { type: 'web', address: 'https://town.example/a?b#c' }, 'https://town.example/a?b#c'],
  ['http://town.example', { type: 'web', address: 'http://town.example' }, 'http://town.example'],
]

test.each(CASES)('%s leads where it says', (address, target, href) => {
  expect(parseLinkTarget(address)).toEqual(target)
  expect(hrefOf(target)).toBe(href)
})

test.each([
  '/events/town-asks',
  'events/town-asks',
  '../cases/exampletown',
  'evnt:town-asks',
  'EVENT:town-asks',
  'event:Town-Asks',
  'event:town asks',
  'event:town--asks',
  'event:town-asks/more',
  'event:town-asks#',
  'event:',
  'drawing:steps',
  'correction:page-number',
  '#',
  '',
  '//town.example',
  'ftp://town.example',
  'mailto:errors@site.example',
  'javascript:alert(1)',
  'data:text/html,hello',
])('%j is no link of this site', (address) => {
  expect(parseLinkTarget(address)).toEqual({ type: 'unknown', address })
})

test('an anchor with a stray percent sign is no link, and no error', () => {
  expect(parseLinkTarget('#100%')).toEqual({ type: 'unknown', address: '#100%' })
})

// Now "/cases/san-francisco#%25C3%25A4rger", which finds nothing.
test('an escaped anchor means the same on another page as on this one', () => {
  expect(hrefOf(parseLinkTarget('case:san-francisco#%C3%A4rger'))).toBe('/cases/san-francisco#%C3%A4rger')
})
