import { type Collection, type DatedItem, LICENSE_URL } from '@/lib/export/dated-item'
import type { EventEntry } from '@/lib/export/event-entry'
import type { SourceEntry } from '@/lib/export/source-entry'

/** A made-up event that has most keys. */
export const EVENT: EventEntry = {
  id: 'exampletown-letter',
  url: 'https://example.org/events/exampletown-letter',
  short_url: 'https://example.org/e/k3w9',
  title: 'Exampletown asks to be left out',
  kind: 'statement',
  status: 'disputed',
  certainty: 'Two papers saw the letter.',
  date: '2010-05~',
  date_in_words: 'about May 2010',
  date_earliest: '2010-05-01',
  date_latest: '2010-05-31',
  threads: [
    { id: 'exampletown', name: 'Exampletown' },
    { id: 'opt-out', name: 'Opting out' },
  ],
  places: [{ id: 'exampletown', name: 'Exampletown' }],
  people: [{ id: 'wanda-writer', name: 'Wanda Writer' }],
  in_ledger: false,
  statement: { by: 'Wanda Writer, mayor', office: 'local', channel: 'public' },
  summary: 'The mayor writes.',
  account: 'She wrote.\n\nNobody answered.',
  sides: [
    { who: 'The mayor', says: 'A letter is enough; she sent one.' },
    { who: 'The Example Post', says: 'It is not.' },
  ],
  history: [
    {
      how: 'Reversed by',
      event: 'exampletown-vote',
      title: 'The council votes',
      date: '2011-03-02',
      note: 'It stays.',
    },
  ],
  affects: [{ how: 'narrows', event: 'exampletown-rule' }],
  contradicts: ['county-answer'],
  sources: [
    {
      id: 'post-2010',
      url: 'https://example.org/sources/post-2010',
      locator: 'p. 3, col. 2',
      reference: 'The Example Post',
    },
    { id: 'letter-2010', url: 'https://example.org/sources/letter-2010', reference: 'Letter' },
  ],
  checked: '2026-06-30',
  published: '2026-01-02',
  updated: '2026-06-30',
  sha256: 'a'.repeat(64),
}

/** A made-up source. */
export const SOURCE: SourceEntry = {
  id: 'post-2010',
  url: 'https://example.org/sources/post-2010',
  short_url: 'https://example.org/s/k3w9',
  type: 'article-newspaper',
  title: 'A letter from Exampletown',
  reference: 'Wanda Writer, “A letter from Exampletown”, The Example Post, 2010',
  authors: ['Writer, Wanda', 'The Example Post'],
  standing: 'secondary',
  nature: 'News',
  seen: 'original',
  read: 'in full',
  claims: 2,
  published: '2026-01-02',
  updated: '2026-06-30',
  sha256: 'b'.repeat(64),
}

/** A made-up collection of a site with a public origin. */
export const COLLECTION: Collection = {
  path: '/timeline/exampletown',
  url: 'https://example.org/timeline/exampletown',
  title: 'Timeline: Exampletown',
  description: 'What happened in Exampletown.',
  updated: '2026-06-30',
  version: '3fa9c1d2',
  language: 'en',
  siteTitle: 'Can Cities Opt Out?',
  siteUrl: 'https://example.org/',
  license: LICENSE_URL,
}

/** The whole timeline of the same site. */
export const TIMELINE: Collection = {
  ...COLLECTION,
  path: '/timeline',
  url: 'https://example.org/timeline',
  title: 'Timeline',
  description: 'What was decided, said & asked.',
  updated: '2026-11-20',
  version: '0a1b2c3d',
  language: 'en-US',
}

/** A made-up event for calendars, feeds and TimelineJS. */
export const LETTER: DatedItem = {
  key: 'event:exampletown-letter',
  id: 'exampletown-letter',
  url: 'https://example.org/events/exampletown-letter',
  shortUrl: 'https://example.org/e/k3w9',
  title: 'Exampletown asks to leave',
  date: '2010-05-18',
  summary: 'A letter.',
  remarks: ['Event of 18 May 2010, reported.'],
  kind: 'Request',
  tags: ['opt-out'],
  references: ['Wanda Writer, “A Letter.”'],
  published: '2026-10-01',
  updated: '2026-11-02',
  version: '3fa9c1d2',
}
