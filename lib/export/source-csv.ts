import { formatCsv } from './format-csv'
import { formatListCell, parseListCell } from './list-cell'
import type { Loss } from './loss'
import { parseCsvRecords } from './parse-csv-records'
import { type SourceEntry, sourceEntrySchema } from './source-entry'

/** The columns of the file of sources, in order, with what each holds, as a reader is told. An empty cell: there is none. */
export const SOURCE_COLUMNS = {
  id: 'The permanent id',
  url: 'The address of its page on this site',
  short_url: 'Its short address, for paper',
  type: 'What kind of source it is, as the Citation Style Language (CSL) names it',
  title: 'The title; in square brackets if it is ours because none was visible',
  reference: 'The reference in words',
  authors: 'List: the authors, family name first',
  issued: 'The date on it, written as EDTF: 2010-05~ is about May 2010',
  container_title: 'The newspaper, journal, reporter or code in which it stands',
  publisher: 'Who published it',
  authority: 'The court, legislature or office',
  number: 'Docket, bill, report or Bates number',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  section: 'Section of a law',
  original_url: 'Its address where we found it',
  archived_url: 'The address of an archived copy',
  standing: 'primary: the document itself, an official record, somebody’s own statement. secondary: somebody’s account',
  nature: 'What it is',
  side: 'From which side it speaks in the matter of the program',
  seen: 'Whether the original, a copy, or only a quotation was seen',
  read: 'What of it was read',
  read_on: 'The day on which it was read, if that was recorded',
  part_of: 'Which part of a larger document it is',
  reader_note: 'A warning that travels with the source: repealed, replaced, reversed, a draft',
  claims: 'How many claims of this site rest on it',
  published: 'The day on which the record first stood on the site',
  updated: 'The day of the record’s last change',
  sha256: 'SHA-256 of the record as its file holds it',
} as const satisfies Record<keyof SourceEntry, string>

export type SourceColumn = keyof typeof SOURCE_COLUMNS

/** What the table keeps of a source. A field that is not named here is kept as it is, and none is lost. */
export const SOURCE_CSV_LOSSES = [
  { field: 'authors', kept: 'yes', how: 'One cell with all names.' },
] as const satisfies readonly (Loss & { field: keyof SourceEntry })[]

/** Sources as CSV with the columns of `SOURCE_COLUMNS`, one line each, in the order given. */
export function formatSourceCsv(entries: readonly SourceEntry[]): string {
  return formatCsv(
    Object.keys(SOURCE_COLUMNS) as SourceColumn[],
    entries.map((entry) => ({
      ...entry,
      authors: formatListCell(entry.authors.map((author) => [author])),
      claims: String(entry.claims),
    })),
  )
}

/** Reads a table of sources back. Faults are sentences with row and column; rows count from 1, the head line. */
export function parseSourceCsv(text: string): { sources: SourceEntry[] } | { faults: string[] } {
  const read = parseCsvRecords(text, { columns: Object.keys(SOURCE_COLUMNS), valuesOf, schema: sourceEntrySchema })
  return 'faults' in read ? read : { sources: read.records }
}

/** Cells as the values that the schema asks for; empty ones are left out. */
function valuesOf(row: Readonly<Record<string, string>>): Record<string, unknown> {
  return {
    ...Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
    authors: parseListCell(row.authors ?? '').map(([author]) => author),
    claims: /^\d+$/.test(row.claims ?? '') ? Number(row.claims) : row.claims,
  }
}
