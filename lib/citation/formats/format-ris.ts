import type { CslItem, CslName, CslType } from '../csl-item'
import { invertedName } from '../styles/names'
import { oneLine } from './one-line'
import { risDate, risYear } from './ris-date'
import { RIS_PLACES, risTag } from './ris-losses'
import { SPOKEN_FIELDS, speakField } from './spoken-fields'

/** Types of RIS as Zotero's reader knows them (zotero/translators, RIS.js, type maps). */
const RIS_TYPES: Record<CslType, string> = {
  article: 'RPRT',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'VIDEO',
  dataset: 'DATA',
  graphic: 'ART',
  hearing: 'HEAR',
  legal_case: 'CASE',
  legislation: 'STAT',
  personal_communication: 'PCOMM',
  'post-weblog': 'BLOG',
  regulation: 'STAT',
  report: 'RPRT',
  speech: 'SLIDE',
  thesis: 'THES',
  treaty: 'STAT',
  webpage: 'ELEC',
}

/** Tags in the order of a record, between its type and its end. */
const ORDER = [
  ...['ID', 'TI', 'TT', 'ST', 'AU', 'T2', 'T3', 'A2', 'DA', 'PY', 'CY', 'PB', 'ET', 'VL', 'IS', 'SP', 'EP', 'SE'],
  ...['M1', 'M3', 'SN', 'SV', 'OP', 'DO', 'UR', 'DB', 'LA', 'N1'],
]

/** Fields that are one text; each goes to its tag, or into the note in words. */
const TEXT_FIELDS = [
  ...(['id', 'title', 'title-short', 'archive', 'DOI', 'URL', 'language'] as const),
  ...(Object.keys(SPOKEN_FIELDS) as (keyof typeof SPOKEN_FIELDS)[]),
]

/**
 * Works as RIS (RIS format specification of Research Information Systems): UTF-8, CRLF, TY first and ER last, one value a
 * line and no line break in it, an empty line after each record. What becomes of each field: ris-losses.ts.
 */
export function formatRis(items: readonly CslItem[]): string {
  return items.map(formatRecord).join('')
}

function formatRecord(item: CslItem): string {
  const values = [...textValues(item), ...peculiarValues(item)]
  const lines = ORDER.flatMap((tag) =>
    values.filter((value) => value.tag === tag).map(({ text }) => `${tag}  - ${text}\r\n`),
  )
  return [`TY  - ${RIS_TYPES[item.type]}\r\n`, ...lines, 'ER  - \r\n', '\r\n'].join('')
}

type Value = { tag: string; text: string }

function textValues(item: CslItem): Value[] {
  return TEXT_FIELDS.flatMap((field) => {
    const tag = risTag(field, item.type)
    if (tag === undefined || tag === 'N1') return []
    return tag === 'SP' ? pageValues(item) : tagged(tag, item[field])
  })
}

/** What is not one text: authors, dates, the note. */
function peculiarValues(item: CslItem): Value[] {
  return [
    ...(item.author ?? []).flatMap((name) => tagged('AU', authorText(name))),
    ...tagged('DA', risDate(item.issued)),
    ...tagged('PY', risYear(item.issued)),
    ...tagged('TT', item.custom?.['translated-title']),
    ...tagged('N1', noteText(item)),
  ]
}

function tagged(tag: string, value: string | undefined): Value[] {
  const text = oneLine(value)
  return text ? [{ tag, text }] : []
}

function authorText(name: CslName): string | undefined {
  if ('literal' in name) return name.literal
  const family = oneLine(name.family)
  return family && invertedName({ family, given: oneLine(name.given) })
}

/** First and last page; what is not two plain numbers stays in one ("H6268"; "3009-707" is one page of the Statutes at Large). */
function pageValues(item: CslItem): Value[] {
  const [, first, last] = /^(\d+)\s*[-–]\s*(\d+)$/.exec(oneLine(item.page) ?? '') ?? []
  return first && last && Number(first) <= Number(last)
    ? [...tagged('SP', first), ...tagged('EP', last)]
    : tagged('SP', item.page)
}

/** The one note: the item's own, remarks that it lacks, and in words what has no tag. Readers make a note of each N1. */
function noteText(item: CslItem): string {
  const { note = '', custom = {} } = item
  const spoken = TEXT_FIELDS.filter((field) => risTag(field, item.type) === 'N1')
  return [
    oneLine(note),
    ...(custom.remarks ?? []).filter((remark) => !note.includes(remark)).map(oneLine),
    speakField(RIS_PLACES.issued.words, item.issued?.literal),
    ...spoken.map((field) => speakField(RIS_PLACES[field].words, item[field])),
    ...(['archived-url', 'record-updated', 'record-version'] as const).map((field) =>
      speakField(RIS_PLACES[field].words, custom[field]),
    ),
  ]
    .filter(Boolean)
    .join(' ')
}
