import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import { cleanLine, cleanText } from '@/lib/export/clean-text'
import type { CorrectionEntry, DatedItem } from '@/lib/export/dated-item'
import { formatAtom } from '@/lib/export/format-atom'
import { recordUuid } from '@/lib/export/record-uuid'
import { collection as anyCollection, correctionEntry, datedItems, RUNS } from './arbitraries'
import { TIMELINE as COLLECTION, LETTER } from './example-records'

const ITEM: DatedItem = {
  ...LETTER,
  title: 'Exampletown asks "to <leave>"',
  date: undefined,
  remarks: [],
  references: [],
}

const CORRECTION: CorrectionEntry = {
  key: 'correction:2026-11-20-letter',
  url: 'https://example.org/corrections#2026-11-20-letter',
  date: '2026-11-20',
  wrong: 'The letter is of 17 May.',
  right: 'It is of 18 May.',
  affects: [{ title: 'Exampletown asks to leave', url: ITEM.url }],
  updated: '2026-11-20',
}

test('A feed is this file', () => {
  expect(formatAtom(COLLECTION, [ITEM], [])).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">
  <id>${recordUuid('/timeline')}</id>
  <title>Timeline (Can Cities Opt Out?)</title>
  <subtitle>What was decided, said &amp; asked. This feed tells of new records, changed records and corrections: the latest 60 at most.</subtitle>
  <updated>2026-11-02T00:00:00Z</updated>
  <author><name>Can Cities Opt Out?</name><uri>https://example.org/</uri></author>
  <rights>License: https://creativecommons.org/licenses/by/4.0/</rights>
  <link rel="self" type="application/atom+xml" href="https://example.org/timeline.atom"/>
  <link rel="alternate" type="text/html" href="https://example.org/timeline"/>
  <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
  <entry>
    <id>${recordUuid('event:exampletown-letter')}</id>
    <title>Changed: Exampletown asks &quot;to &lt;leave&gt;&quot;</title>
    <published>2026-10-01T00:00:00Z</published>
    <updated>2026-11-02T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://example.org/events/exampletown-letter"/>
    <category term="changed" label="Changed"/>
    <category term="Request"/>
    <category term="opt-out"/>
    <summary>A letter.</summary>
  </entry>
</feed>
`)
})

test('The feed is as new as its newest entry, or as its collection when it has none', () => {
  const updated = (text: string) => /<updated>([^<]*)/.exec(text)?.[1]
  expect(updated(formatAtom(COLLECTION, [ITEM], [CORRECTION]))).toBe('2026-11-20T00:00:00Z')
  expect(updated(formatAtom({ ...COLLECTION, updated: '2026-01-02' }, [], []))).toBe('2026-01-02T00:00:00Z')
})

test('The author is the publisher once the site states one', () => {
  expect(formatAtom({ ...COLLECTION, publisher: 'Example Press' }, [], [])).toContain('<name>Example Press</name>')
})

test('The feed of a chosen set has its query after the ending', () => {
  expect(formatAtom({ ...COLLECTION, url: 'https://example.org/timeline?ids=a,b' }, [], [])).toContain(
    'href="https://example.org/timeline.atom?ids=a,b"',
  )
})

test('Ids stay when the address of the site changes', () => {
  const ids = (text: string) => text.match(/<id>[^<]*/g)
  const moved = { ...COLLECTION, url: '/timeline', siteUrl: '/' }
  expect(ids(formatAtom(moved, [{ ...ITEM, url: '/events/x' }], []))).toEqual(ids(formatAtom(COLLECTION, [ITEM], [])))
})

test('Whatever records say, the file is well-formed XML and gives back the texts', () => {
  fc.assert(
    fc.property(anyCollection, datedItems, fc.array(correctionEntry, { maxLength: 2 }), (collection, items, fixes) => {
      const file = formatAtom(collection, items, fixes)
      expect(findXmlFault(file)).toBeUndefined()
      const feed = new DOMParser().parseFromString(file, 'text/xml')
      const texts = [...feed.querySelectorAll('entry')].map((entry) => ({
        id: entry.querySelector('id')?.textContent,
        title: entry.querySelector('title')?.textContent,
        summary: entry.querySelector('summary')?.textContent,
      }))
      for (const { key, title, summary } of items) {
        const entry = texts.find(({ id }) => id === recordUuid(key))
        expect(entry?.title?.replace(/^(New|Changed): /, '')).toBe(cleanLine(title))
        expect(entry?.summary?.startsWith(cleanText(summary))).toBe(true)
      }
      expect(texts).toHaveLength(items.length + fixes.length)
    }),
    RUNS,
  )
})

/** Why a text is not well-formed XML of the few forms that the feed uses; linkedom itself forgives everything. */
function findXmlFault(file: string): string | undefined {
  if (/[^\P{Cc}\n\t]|[\p{Cs}\uFFFE\uFFFF]/u.test(file)) return 'a forbidden character'
  const body = file.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '')
  const open: string[] = []
  for (const [piece, close, start, attributes = '', empty] of body.matchAll(
    /<\/([a-z]+)>|<([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>|[^<]+|</g,
  )) {
    if (close !== undefined && open.pop() !== close) return `${piece} ends what did not begin`
    if (start !== undefined && !empty) open.push(start)
    if (piece === '<') return 'a bare <'
    const words = start === undefined && close === undefined ? piece : attributes
    if (/&(?!(?:amp|lt|gt|quot);)/.test(words)) return `a bare & in ${words}`
    if (words === piece && words.includes('>')) return `a bare > in ${words}`
  }
  return open.length > 0 ? `${open.join()} does not end` : undefined
}
