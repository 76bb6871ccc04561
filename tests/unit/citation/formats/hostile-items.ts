import fc from 'fast-check'
import type { CslCustom, CslDate, CslItem, CslName, CslType } from '@/lib/citation/csl-item'

/** Every type of a work; a record, so that none can be forgotten. */
const TYPES: Record<CslType, true> = {
  article: true,
  'article-journal': true,
  'article-magazine': true,
  'article-newspaper': true,
  bill: true,
  book: true,
  broadcast: true,
  dataset: true,
  graphic: true,
  hearing: true,
  legal_case: true,
  legislation: true,
  personal_communication: true,
  'post-weblog': true,
  regulation: true,
  report: true,
  speech: true,
  thesis: true,
  treaty: true,
  webpage: true,
}

export const ALL_TYPES = Object.keys(TYPES) as CslType[]

/** Texts that break formats that are written carelessly. */
export const HOSTILE_TEXTS = [
  'It said "no"',
  "L'“avis” d'Exampletown",
  'a{b',
  'a}b',
  '}{',
  '\\',
  '\\{',
  'C:\\new\\\\',
  '100% & more, #1, $5_000, ~x^2, `code`',
  'one\ntwo',
  'one\r\n\r\nTY  - BOOK\r\nER  - ',
  '\tTI  - tabbed\t',
  'sep\u2028par\u2029nel\u0085nul\u0000end',
  'مدن آمنة',
  '\u202Eright to left\u202C',
  '🏙️👩‍👩‍👧 city',
  '=cmd|" /C calc"!A0',
  'e\u0301\u0323 n\u0303',
  'Writer and Sons, and others',
  'and',
  'TY  - ',
  'ER  -',
  '@article{x,',
  '   ',
  '\n',
  '<b>&amp;</b>',
  '*a* _b_ [c](d) ~~e~~ | f',
  '# 1. - + >',
  'https://example.org/a_b(c)?d=e&f=100%25#g.',
  'x'.repeat(4000),
]

const text = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

const optional = { nil: undefined, freq: 2 }
const maybe = fc.option(text, optional)

const name: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ family: text, given: maybe }),
  fc.record({ family: text }),
  fc.record({ literal: text }),
)

const parts = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 9999 })),
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 })),
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
)

const date: fc.Arbitrary<CslDate> = fc.oneof(
  fc.record({ 'date-parts': fc.tuple(parts), circa: fc.option(fc.constant(true), optional) }),
  fc.record({ 'date-parts': fc.tuple(parts, parts), circa: fc.option(fc.constant(true), optional) }),
  fc.record({
    'date-parts': fc.tuple(fc.tuple(fc.integer({ min: 1, max: 9999 }))),
    season: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ literal: text }),
)

const custom: fc.Arbitrary<CslCustom> = fc.record({
  edtf: fc.option(
    fc.constantFrom('2010-05~', '2010?', '2010%', '201X', '2010-XX', '2010/..', '../2010', 'soon'),
    optional,
  ),
  'translated-title': maybe,
  'archived-url': fc.option(fc.webUrl(), optional),
  remarks: fc.option(fc.array(text, { maxLength: 3 }), optional),
  'record-updated': fc.option(fc.constant('2026-11-27'), optional),
  'record-version': fc.option(fc.constant('3fa9c1d2'), optional),
  own: fc.option(fc.constant(true), optional),
})

/** A work of any type with any fields and hostile texts in all of them; the id alone is tame, as ids are. */
export const hostileItem: fc.Arbitrary<CslItem> = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,3}$/),
  type: fc.constantFrom(...ALL_TYPES),
  title: maybe,
  'title-short': maybe,
  author: fc.option(fc.array(name, { maxLength: 4 }), optional),
  issued: fc.option(date, optional),
  'container-title': maybe,
  'collection-title': maybe,
  publisher: maybe,
  'publisher-place': maybe,
  authority: maybe,
  'chapter-number': maybe,
  section: maybe,
  number: maybe,
  references: maybe,
  volume: fc.option(fc.oneof(text, fc.constantFrom('7', '12A', '0')), optional),
  issue: maybe,
  page: fc.option(fc.oneof(text, fc.constantFrom('12', '12-15', '12–15', '3009-707', 'H6268', '1, 4-6')), optional),
  genre: maybe,
  'event-title': maybe,
  archive: maybe,
  DOI: fc.option(fc.oneof(text, fc.constant('10.1234/ex(1)_2')), optional),
  URL: fc.option(fc.oneof(text, fc.webUrl({ withQueryParameters: true })), optional),
  language: fc.option(fc.constantFrom('en', 'es', 'vi'), optional),
  note: maybe,
  custom: fc.option(custom, optional),
})
