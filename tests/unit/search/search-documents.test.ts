import { expect, test } from 'vitest'
import { buildSearchIndex } from '@/lib/search/build-search-index'
import type { MarkedText } from '@/lib/search/mark-text'
import type { SearchDocument } from '@/lib/search/search-document'
import { MOST_HITS, searchDocuments } from '@/lib/search/search-documents'

const DOCUMENTS: SearchDocument[] = [
  { kind: 'term', title: 'Secure Communities', href: '/glossary#sc', names: ['S-Comm'], text: ['A federal program.'] },
  { kind: 'term', title: 'detainer', href: '/glossary#detainer', names: ['Form I-247'], text: ['A form for a hold.'] },
  { kind: 'person', title: 'Zoe Lofgren', href: '/people#zoe', text: ['U.S. representative (2010)'] },
  { kind: 'person', title: 'Vicki Hennessy', href: '/people#vicki', text: ['sheriff'] },
  { kind: 'person', title: 'Michael Hennessey', href: '/people#michael', text: ['sheriff'] },
  { kind: 'person', title: 'José Núñez', href: '/people#jose', text: ['attorney'] },
  { kind: 'place', title: 'San Francisco, California', href: '/places#sf', names: ['SF'] },
  { kind: 'place', title: 'Washington, D.C. (District of Columbia)', href: '/places#dc', names: ['D.C.'] },
  {
    kind: 'event',
    title: 'The program starts',
    href: '/events/starts',
    detail: '8 June 2010 · Activation',
    dates: ['2010-06-08'],
    text: ['It started in San Francisco.', 'Secure Communities had begun elsewhere before.', 'A detainer followed.'],
  },
  {
    kind: 'event',
    title: 'A letter of a constructor',
    href: '/events/letter',
    detail: '9 June 2010',
    dates: ['2010-06-09'],
    text: ['San Mateo is not Francisco.', 'Hennessey wrote a letter.'],
  },
  {
    kind: 'source',
    title: 'Assembly Bill 4',
    href: '/sources/ab4',
    names: ['AB 4 (2013-2014)', 'No. 17-17478'],
    text: ['Official text'],
  },
]
const index = buildSearchIndex(DOCUMENTS)
const find = (typed: string) => searchDocuments(index, typed)
/** Addresses of the hits in their order, by kinds. */
const addresses = (typed: string) => find(typed).groups.flatMap(({ hits }) => hits.map(({ document }) => document.href))
const shown = (runs: MarkedText | undefined) =>
  (runs ?? []).map(({ words, isMarked }) => (isMarked ? `[${words}]` : words)).join('')

test.each([
  ['I-247', '/glossary#detainer'],
  ['i247', '/glossary#detainer'],
  ['form i 247', '/glossary#detainer'],
  ['ab4', '/sources/ab4'],
  ['AB-4', '/sources/ab4'],
  ['17 17478', '/sources/ab4'],
  ['no. 17-17478', '/sources/ab4'],
  ['Nunez', '/people#jose'],
  ['NÚÑEZ', '/people#jose'],
  ['Lofgrin', '/people#zoe'],
  ['lofgren’s', '/people#zoe'],
  ['dc', '/places#dc'],
  ['D.C.', '/places#dc'],
  ['constructor', '/events/letter'],
  ['June 8, 2010', '/events/starts'],
  ['8 June 2010', '/events/starts'],
  ['2010-06-08', '/events/starts'],
  ['6/8/2010', '/events/starts'],
])('"%s" finds %s first', (typed, href) => {
  expect(addresses(typed)[0]).toBe(href)
})

test('a month finds all of its days', () => {
  expect(addresses('June 2010').sort()).toEqual(['/events/letter', '/events/starts'])
})

test('a nickname finds what it names first, then what has the long name, said as a whole', () => {
  expect(addresses('scomm')).toEqual(['/glossary#sc', '/events/starts'])
  // The letter has "San" and "Francisco", but not San Francisco.
  expect(addresses('SF')).toEqual(['/places#sf', '/events/starts'])
  expect(shown(find('sf').groups[1]?.hits[0]?.sentence)).toBe('It started in [San Francisco].')
})

test('a name as typed comes before names like it', () => {
  expect(addresses('Hennessy')).toEqual(['/people#vicki', '/people#michael'])
  expect(addresses('Hennessey')).toEqual(['/people#michael', '/people#vicki', '/events/letter'])
})

test('a misspelled name finds those it may be, and says which', () => {
  const { spelledLike } = find('Hennesy')
  expect(addresses('Hennesy')).toEqual(['/people#vicki', '/people#michael', '/events/letter'])
  expect(spelledLike).toEqual([{ typed: 'Hennesy', found: ['Hennessy', 'Hennessey'] }])
})

test('numbers are never guessed', () => {
  expect(addresses('I-248')).toEqual([])
  expect(addresses('17-17479')).toEqual([])
})

test('what is called as was typed comes first, in any case and with any marks', () => {
  const bills = buildSearchIndex([
    { kind: 'source', title: 'All of AB 4 and AB 4', href: '/often' },
    { kind: 'source', title: 'A bill', href: '/bill', names: ['AB 4'] },
  ])
  for (const typed of ['AB 4', 'ab 4', 'ab-4', 'AB4'])
    expect(searchDocuments(bills, typed).groups[0]?.hits[0]?.document.href, typed).toBe('/bill')
})

test('a title comes before a text', () => {
  expect(addresses('detainer')).toEqual(['/glossary#detainer', '/events/starts'])
})

test('all words have to be found; where none has all, those with the most are shown', () => {
  expect(find('sheriff letter')).toMatchObject({ isPartial: true })
  const { isPartial } = find('Hennessey letter')
  expect([isPartial, ...addresses('Hennessey letter')]).toEqual([false, '/events/letter'])
})

test('the sentence shown is the one that holds most of the words', () => {
  expect(shown(find('secure communities elsewhere').groups[0]?.hits[0]?.sentence)).toBe(
    '[Secure Communities] had begun [elsewhere] before.',
  )
})

test('where only the title matches, the first sentence is shown without marks', () => {
  expect(shown(find('assembly bill').groups[0]?.hits[0]?.sentence)).toBe('Official text')
})

test('other names are shown only if they were found', () => {
  const names = (typed: string) => find(typed).groups[0]?.hits[0]?.names.map(shown)
  expect(names('AB 4')).toEqual(['[AB 4] (2013-2014)'])
  expect(names('assembly bill')).toEqual([])
})

test('a long sentence is cut around what was found, between words', () => {
  const long = buildSearchIndex([
    {
      kind: 'page',
      title: 'Long',
      href: '/long',
      text: [`${'before '.repeat(60)}needle ${'after '.repeat(60)}`.trim()],
    },
  ])
  const sentence = shown(searchDocuments(long, 'needle').groups[0]?.hits[0]?.sentence)
  expect(sentence).toMatch(/^… before .* \[needle\] after .* after …$/)
  expect(sentence.length).toBeLessThan(290)
})

test('a name that nothing matches gets names that look like it', () => {
  const results = find('Lofgeren-Smithson')
  expect(results.count).toBe(0)
  expect(results.suggestions.map(({ title }) => title)).toEqual(['Zoe Lofgren'])
})

test('of a word that everything has, hits are counted in full and worked out up to a bound', () => {
  const many = Array.from(
    { length: 100 },
    (_, id): SearchDocument => ({ kind: 'source', title: `Paper ${id}`, href: `/${id}` }),
  )
  const [group] = searchDocuments(buildSearchIndex(many), 'paper').groups
  expect([group?.count, group?.hits.length]).toEqual([100, MOST_HITS])
})

test.each(['', ' ', '?!', '🙂', '\u0000', '\u202E', '"><', '$&', '*', '--', '()', '§'])(
  'a query without a word (%j) finds nothing and fails nothing',
  (typed) => {
    expect(find(typed)).toMatchObject({ count: 0, groups: [], suggestions: [] })
  },
)

test.each([
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '"><script>alert(1)</script>',
  '$& $1',
  'a\u0000b',
  'مرحبا שלום',
  'x'.repeat(2000),
  'abc '.repeat(500),
  '1'.repeat(300),
  '2010-99-99',
  "' OR 1=1",
  '../../etc/passwd',
  '%00',
  '\ud800',
])('a hostile query (%j) gets an answer', (typed) => {
  const { count, groups } = find(typed)
  expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(count)
})

test('an index of nothing answers', () => {
  expect(searchDocuments(buildSearchIndex([]), 'sheriff of SF')).toMatchObject({ count: 0, suggestions: [] })
})
