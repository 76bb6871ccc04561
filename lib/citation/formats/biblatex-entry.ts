import type { CslItem, CslName } from '../csl-item'
import { biblatexDate } from './biblatex-date'
import { authorsOf, type EntryType, findShape, officesOf, type PlacedField, type Shape } from './biblatex-shape'
import { oneLine } from './one-line'
import { publicationFields, publicationWords } from './publication-words'
import { SPOKEN_FIELDS, type SpokenField, speakField } from './spoken-fields'

/** Fields that do not depend on the entry type, `version` but for a few. */
type CommonField =
  | 'title'
  | 'shorttitle'
  | 'titleaddon'
  | 'date'
  | 'language'
  | 'langid'
  | 'version'
  | 'doi'
  | 'url'
  | 'eprint'
  | 'eprinttype'
  | 'library'
  | 'note'
  | 'addendum'
  | 'annotation'

/** A field of an entry that holds one text. */
export type BiblatexField = PlacedField | CommonField

/** A work as a biblatex entry: its type, its authors, and its texts in one line, not yet escaped. */
export type BiblatexEntry = {
  key: string
  type: EntryType
  author: readonly CslName[]
  fields: Partial<Record<BiblatexField, string>>
}

/** The names under which biblatex knows a language (those of babel; biblatex manual, 2.2.3, langid), by ISO 639-1 code. */
const LANGUAGES: Record<string, string> = { en: 'english', es: 'spanish', fr: 'french', pt: 'portuguese' }

/** A work as a biblatex entry. What the entry type has no field for stands in `addendum`, in words, so that nothing is lost. */
export function biblatexEntry(item: CslItem): BiblatexEntry {
  const { entry, shape, subtype, kind } = findShape(item)
  const { placed, left } = placeFields(item, entry, shape)
  return {
    key: item.id,
    type: entry,
    author: authorsOf(item),
    fields: inOneLine({
      ...commonFields(item, shape),
      entrysubtype: subtype,
      ...(shape.places.type ? { type: kind } : {}),
      ...placed,
      addendum: [datelessWords(item), ...left].filter(Boolean).join(' '),
    }),
  }
}

/** The fields that an entry type has a place for, and the rest in words. */
function placeFields(
  item: CslItem,
  entry: EntryType,
  { places }: Shape,
): { placed: Partial<Record<PlacedField, string>>; left: (string | undefined)[] } {
  const takers = Object.entries(places).flatMap(([field, ours]) => {
    const from = ours.find((name) => fits(field, oneLine(item[name])))
    return from ? [{ field, from }] : []
  })
  const published = entry === 'misc' ? publicationFields(item) : []
  const taken = new Set<string>([...takers.map(({ from }) => from), ...published])
  const left = (Object.keys(SPOKEN_FIELDS) as SpokenField[]).filter((field) => !taken.has(field))
  return {
    placed: {
      ...(entry === 'misc' ? { howpublished: publicationWords(item) } : {}),
      // A report whose publisher is not named was issued by the offices that wrote it.
      ...(entry === 'report' ? { institution: officesOf(item) } : {}),
      ...Object.fromEntries(takers.map(({ field, from }) => [field, item[from]])),
    },
    left: left.map((field) => speakField(SPOKEN_FIELDS[field], item[field])),
  }
}

/** Whether a value is there and of the kind that the field asks for: biber takes only whole numbers for a volume. */
function fits(field: string, value: string | undefined): boolean {
  return value !== undefined && (field !== 'volume' || /^\d{1,9}$/.test(value))
}

function commonFields(item: CslItem, shape: Shape): Partial<Record<CommonField, string>> {
  const { custom = {}, language } = item
  const archived = oneLine(custom['archived-url'])
  const translated = oneLine(custom['translated-title'])
  return {
    title: item.title,
    shorttitle: item['title-short'],
    ...(translated ? { titleaddon: `[${translated}]` } : {}),
    date: biblatexDate(item),
    ...(language ? (LANGUAGES[language] ? { langid: LANGUAGES[language] } : { language }) : {}),
    doi: item.DOI,
    url: item.URL,
    // Every style of biblatex prints a kind of e-print that it does not know as "kind: address", as a link.
    ...(archived ? { eprint: archived, eprinttype: 'Archived copy' } : {}),
    library: item.archive,
    note: item.note ?? custom.remarks?.join(' '),
    ...versionFields(item, shape),
  }
}

/** The version is one of the work only where the work is ours; of a source it is one of our record, for annotated lists. */
function versionFields(
  { custom = {} }: CslItem,
  { hasVersion }: Shape,
): Partial<Record<'version' | 'annotation', string>> {
  const { 'record-version': version, 'record-updated': updated } = custom
  if (custom.own && hasVersion) return { version }
  const said = [updated && `last changed ${updated}`, version && `version ${version}`].filter(Boolean).join(', ')
  return said ? { annotation: `Record of this source: ${said}.` } : {}
}

/** A date that is known in words only. */
function datelessWords(item: CslItem): string | undefined {
  return biblatexDate(item) ? undefined : speakField('Date', item.issued?.literal)
}

function inOneLine(fields: Partial<Record<BiblatexField, string>>): Partial<Record<BiblatexField, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => {
      const line = oneLine(value)
      return line ? [[field, line]] : []
    }),
  )
}
