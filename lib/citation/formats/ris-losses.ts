import type { CslCustom, CslItem, CslType } from '../csl-item'
import { SPOKEN_FIELDS } from './spoken-fields'

/** A field of a work, those of `custom` by their own names. */
export type RisField = Exclude<keyof CslItem, 'custom'> | keyof CslCustom

/**
 * Where RIS keeps a field: its tag, other tags by type, and what is lost on the way. `N1`: in the note, in words, after
 * `words`. `tag` undefined: nowhere.
 */
export type RisPlace = {
  words: string
  tag: string | undefined
  tagFor?: Partial<Record<CslType, string>>
  loss?: string
}

/** Acts of a legislature or an office, which Zotero's reader has the same tags for. */
const LAWS = ['bill', 'legislation', 'regulation', 'treaty'] as const

/**
 * What RIS keeps of each field. Tags by type are those of Zotero's reader (zotero/translators, RIS.js, field map), so that a
 * docket arrives as a docket and a reporter as a reporter.
 */
export const RIS_PLACES: Record<RisField, RisPlace> = {
  id: { words: 'Id', tag: 'ID' },
  type: {
    words: 'Type',
    tag: 'TY',
    loss: 'Regulations and treaties become statutes, working papers become reports, broadcasts become videos.',
  },
  title: { words: 'Title', tag: 'TI' },
  'title-short': { words: 'Short title', tag: 'ST' },
  author: {
    words: 'Authors',
    tag: 'AU',
    loss: 'Nothing marks the name of an office: readers take one that has a comma for a person’s.',
  },
  issued: {
    words: 'Date',
    tag: 'DA',
    loss: 'A span, a season and “about” are words after the first day; a date that is known in words only stands in the note.',
  },
  'container-title': {
    words: SPOKEN_FIELDS['container-title'],
    tag: 'T2',
    tagFor: { ...tagFor('N1', ['article', 'book', 'hearing', 'report', 'speech']), legal_case: 'A2' },
  },
  'collection-title': {
    words: SPOKEN_FIELDS['collection-title'],
    tag: 'N1',
    tagFor: { ...tagFor('T2', ['article', 'book', 'report']), 'article-journal': 'T3' },
  },
  publisher: {
    words: SPOKEN_FIELDS.publisher,
    tag: 'PB',
    tagFor: { legal_case: 'N1' },
    loss: 'Zotero has no publisher for web pages, weblogs and laws, and leaves it out.',
  },
  'publisher-place': { words: SPOKEN_FIELDS['publisher-place'], tag: 'CY' },
  authority: {
    words: SPOKEN_FIELDS.authority,
    tag: 'N1',
    tagFor: { ...tagFor('T3', ['bill', 'hearing']), legal_case: 'PB' },
  },
  'chapter-number': {
    words: SPOKEN_FIELDS['chapter-number'],
    tag: 'N1',
    tagFor: tagFor('ET', [...LAWS, 'hearing']),
  },
  section: { words: SPOKEN_FIELDS.section, tag: 'N1', tagFor: { ...tagFor('SE', LAWS), hearing: 'T2' } },
  number: {
    words: SPOKEN_FIELDS.number,
    tag: 'N1',
    tagFor: { ...tagFor('M1', [...LAWS, 'hearing']), ...tagFor('SN', ['article', 'report']), legal_case: 'SV' },
  },
  references: {
    words: SPOKEN_FIELDS.references,
    tag: 'N1',
    tagFor: tagFor('OP', [...LAWS, 'hearing', 'legal_case']),
  },
  volume: { words: SPOKEN_FIELDS.volume, tag: 'VL', tagFor: { webpage: 'N1' } },
  issue: { words: SPOKEN_FIELDS.issue, tag: 'IS', tagFor: { dataset: 'N1' } },
  page: {
    words: SPOKEN_FIELDS.page,
    tag: 'SP',
    loss: 'The first and last page are two tags (SP, EP); the dash between them is lost.',
  },
  genre: {
    words: SPOKEN_FIELDS.genre,
    tag: 'N1',
    tagFor: tagFor('M3', [
      ...(['article', 'report', 'thesis', 'webpage', 'post-weblog'] as const),
      ...(['personal_communication', 'speech', 'graphic'] as const),
    ]),
  },
  'event-title': { words: SPOKEN_FIELDS['event-title'], tag: 'N1', tagFor: { speech: 'T2' } },
  archive: { words: 'Archive', tag: 'DB' },
  DOI: { words: 'DOI', tag: 'DO' },
  URL: { words: 'Address', tag: 'UR' },
  language: { words: 'Language', tag: 'LA' },
  note: { words: 'Note', tag: 'N1' },
  edtf: {
    words: 'Date as recorded',
    tag: undefined,
    loss: 'RIS has no marks for dates that are about, not certain or open; DA says “about” for all of them.',
  },
  'translated-title': { words: 'Translated title', tag: 'TT' },
  'archived-url': { words: 'Archived copy', tag: 'N1' },
  remarks: { words: 'Remarks', tag: 'N1', loss: 'They are one text with the rest of the note.' },
  'record-updated': { words: 'Record last changed', tag: 'N1' },
  'record-version': { words: 'Record version', tag: 'N1' },
  own: { words: 'Page of this site', tag: undefined, loss: 'Only its address says that a page is this site’s.' },
}

/** What is lost of every text: RIS ends a value where the line ends. */
export const RIS_LINE_LOSS = 'Line breaks, tabs and spaces at either end of a text are lost.'

/** The tag that keeps a field in a work of a type; undefined if none does. */
export function risTag(field: RisField, type: CslType): string | undefined {
  return RIS_PLACES[field].tagFor?.[type] ?? RIS_PLACES[field].tag
}

function tagFor(tag: string, types: readonly CslType[]): Partial<Record<CslType, string>> {
  return Object.fromEntries(types.map((type) => [type, tag]))
}
