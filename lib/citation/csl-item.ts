/** A name as CSL-JSON has it. `literal`: an office, court or organisation, or a name that is not split. */
export type CslName = { family: string; given?: string } | { literal: string }

/**
 * A date as CSL-JSON has it: one list of year, month, day (from 1) or two for a span. `season`: 1 spring to 4 winter, in the
 * place of a month. `circa`: about, or not certain. `literal`: words for what parts cannot say; then there are no parts.
 */
export type CslDate = { 'date-parts'?: number[][]; season?: number; circa?: boolean; literal?: string }

/** CSL item types that the site cites. */
export type CslType =
  | 'article'
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'bill'
  | 'book'
  | 'broadcast'
  | 'dataset'
  | 'graphic'
  | 'hearing'
  | 'legal_case'
  | 'legislation'
  | 'personal_communication'
  | 'post-weblog'
  | 'regulation'
  | 'report'
  | 'speech'
  | 'thesis'
  | 'treaty'
  | 'webpage'

/** What CSL has no variable for; the schema of CSL-JSON keeps `custom` free for it. */
export type CslCustom = {
  /** The date as recorded, EDTF level 1, where `issued` says less. */
  edtf?: string
  /** The title in English where the title is in another language. */
  'translated-title'?: string
  /** The address of an archived copy. */
  'archived-url'?: string
  /** Sentences, each with its full stop, that travel with every citation: status, cautions, what was read, version. */
  remarks?: string[]
  /** The day of the record's last change, year-month-day. */
  'record-updated'?: string
  /** The first eight hex digits of the record's SHA-256: what was cited. */
  'record-version'?: string
  /** true for the site's own pages: their address is the site's. */
  own?: boolean
}

/**
 * A work to be cited, as CSL-JSON has it (citation-style-language 1.0.2, csl-data.json): what every style and every file is
 * made from. A supplied title stands in square brackets. Legal fields as Zotero maps them to CSL: of a case `authority` is
 * the court, `container-title`, `volume`, `page` the reporter, `number` the docket; of a law `container-title`, `volume`,
 * `section` the code; of a bill `authority` the legislature, `chapter-number` the Congress or session.
 */
export type CslItem = {
  id: string
  type: CslType
  title?: string
  'title-short'?: string
  author?: CslName[]
  issued?: CslDate
  'container-title'?: string
  'collection-title'?: string
  publisher?: string
  'publisher-place'?: string
  authority?: string
  'chapter-number'?: string
  section?: string
  number?: string
  references?: string
  volume?: string
  issue?: string
  page?: string
  genre?: string
  'event-title'?: string
  archive?: string
  DOI?: string
  URL?: string
  language?: string
  note?: string
  custom?: CslCustom
}

/** Whether a title is ours: it then stands in square brackets, and no style puts marks or italics on it. */
export function isSupplied(title: string | undefined): boolean {
  return title !== undefined && /^\[.*\]$/.test(title)
}

/** The address that a reader is sent to: the DOI where there is one. */
export function addressOfItem(item: CslItem): string | undefined {
  return item.DOI ? `https://doi.org/${item.DOI}` : item.URL
}
