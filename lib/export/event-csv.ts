import { z } from 'zod'
import { type EventEntry, eventEntrySchema } from './event-entry'
import { formatCsv } from './format-csv'
import { formatListCell, parseListCell } from './list-cell'
import type { Loss } from './loss'
import { parseCsvRecords } from './parse-csv-records'

/** The columns of the files of events, in order, with what each holds, as a reader is told. An empty cell: there is none. */
export const EVENT_COLUMNS = {
  id: 'The permanent id',
  url: 'The address of its page',
  short_url: 'Its short address, for paper',
  title: 'The headline',
  kind: 'What sort of happening it is',
  status:
    'confirmed: read in a primary document. reported: read in secondary sources. disputed: sources contradict each other',
  certainty: 'Why that status',
  date: 'When it happened, written as EDTF: 2010-05~ is about May 2010',
  date_in_words: 'The same in words',
  date_earliest: 'The first day on which it can have been, year-month-day',
  date_latest: 'The last day on which it can have been, year-month-day',
  became_public: 'When an internal paper came out, written as EDTF',
  threads: 'List: the ids of its threads; their pages here are /timeline/ and the id',
  places: 'List: the ids of the places that it concerns',
  people: 'List: the ids of the people whom it names',
  answers: 'The id of the earlier event that it answers',
  position: 'Of a federal statement: what it says about opting out',
  in_ledger: 'true if it stands in the ledger of official positions, otherwise false',
  statement_by: 'Who said it, with the role at the time',
  statement_office: 'Where the speaker sits: federal, state, local, other',
  statement_to: 'To whom it was said',
  statement_channel: 'public, or internal',
  statement_reason: 'The reason given',
  body: 'The court, council or other body',
  number: 'Its docket, bill or law number',
  stage: 'How far a law or ruling has come, as far as the sources say',
  summary: 'One sentence that stands alone',
  account: 'What happened; paragraphs are divided by an empty line',
  sides: 'List: each side of a dispute, who | what they hold',
  reader_note: 'A warning that travels with the event',
  history:
    'List: what later rulings and laws did to it, how | id of the later event | its date | its headline | what that means. Whoever passes the event on passes this on',
  affects: 'List: what it does to earlier events, how | id of the earlier event | what that means',
  contradicts: 'List: the ids of statements that say the opposite',
  sources:
    'List: what it rests on, the id of a source, a comma, the place in it; its page here is /sources/ and the id',
  checked: 'The day on which it was last held against its sources',
  published: 'The day on which it first stood on the site',
  updated: 'The day of its last change, or of the last one of what later events did to it',
  sha256:
    'SHA-256 of the record and of what later events did to it; its first eight digits are the version in citations',
} as const

export type EventColumn = keyof typeof EVENT_COLUMNS

/** How the names of columns begin that hold a part of the statement. */
const STATEMENT = 'statement_'

const NAMES_LOST = 'The ids; names are in the JSON file.'

/** What the table keeps of an event. A field that is not named here is kept as it is. */
export const EVENT_CSV_LOSSES = [
  { field: 'threads', kept: 'in part', how: NAMES_LOST },
  { field: 'places', kept: 'in part', how: NAMES_LOST },
  { field: 'people', kept: 'in part', how: NAMES_LOST },
  {
    field: 'sources',
    kept: 'in part',
    how: 'The ids and the place in each source; addresses and references are in the file of sources, quotations in JSON.',
  },
] as const satisfies readonly (Loss & { field: keyof EventEntry })[]

const ids = z.array(z.string().min(1))
const csvEventSchema = eventEntrySchema.extend({
  threads: ids,
  places: ids,
  people: ids,
  sources: z.array(z.strictObject({ id: z.string().min(1), locator: z.string().min(1).optional() })),
})

/** An event as far as the table holds it. */
export type CsvEvent = z.output<typeof csvEventSchema>

/** Events as CSV with the columns of `EVENT_COLUMNS`, one line each, in the order given. */
export function formatEventCsv(entries: readonly EventEntry[]): string {
  return formatCsv(Object.keys(EVENT_COLUMNS) as EventColumn[], entries.map(rowOf))
}

function rowOf({ statement, sides, history, affects, ...entry }: EventEntry): Partial<Record<EventColumn, string>> {
  return {
    ...entry,
    threads: idList(entry.threads),
    places: idList(entry.places),
    people: idList(entry.people),
    in_ledger: String(entry.in_ledger),
    statement_by: statement?.by,
    statement_office: statement?.office,
    statement_to: statement?.to,
    statement_channel: statement?.channel,
    statement_reason: statement?.reason,
    sides: formatListCell(sides.map(({ who, says }) => [who, says])),
    history: formatListCell(
      history.map(({ how, event, date, title, note }) => [how, event, date, title, ...(note ? [note] : [])]),
    ),
    affects: formatListCell(affects.map(({ how, event, note }) => [how, event, ...(note ? [note] : [])])),
    contradicts: formatListCell(entry.contradicts.map((id) => [id])),
    sources: formatListCell(entry.sources.map(({ id, locator }) => [locator ? `${id}, ${locator}` : id])),
  }
}

function idList(named: readonly { id: string }[]): string {
  return formatListCell(named.map(({ id }) => [id]))
}

/** Reads a table of events back. Faults are sentences with row and column; rows count from 1, the head line. */
export function parseEventCsv(text: string): { events: CsvEvent[] } | { faults: string[] } {
  const read = parseCsvRecords(text, { columns: Object.keys(EVENT_COLUMNS), valuesOf, schema: csvEventSchema })
  return 'faults' in read ? read : { events: read.records }
}

/** Cells as the values that the schema asks for; empty ones are left out. */
function valuesOf(row: Readonly<Record<string, string>>): Record<string, unknown> {
  const filled = Object.entries(row).filter(([, cell]) => cell !== '')
  const statement = filled.filter(([column]) => column.startsWith(STATEMENT))
  const list = (column: EventColumn) => parseListCell(row[column] ?? '')
  const idsOf = (column: EventColumn) => list(column).map(([id]) => id)
  return {
    ...Object.fromEntries(filled.filter(([column]) => !column.startsWith(STATEMENT))),
    ...(statement.length > 0
      ? { statement: Object.fromEntries(statement.map(([column, cell]) => [column.slice(STATEMENT.length), cell])) }
      : {}),
    threads: idsOf('threads'),
    places: idsOf('places'),
    people: idsOf('people'),
    in_ledger: row.in_ledger === 'true' || (row.in_ledger === 'false' ? false : row.in_ledger),
    sides: list('sides').map(([who, says]) => ({ who, says })),
    history: list('history').map(([how, event, date, title, note]) => ({ how, event, date, title, ...noted(note) })),
    affects: list('affects').map(([how, event, note]) => ({ how, event, ...noted(note) })),
    contradicts: idsOf('contradicts'),
    sources: list('sources').map(([source = '']) => readSource(source)),
  }
}

/** `sf-letter, p. 3`: no id has a comma. */
function readSource(text: string): { id: string; locator?: string } {
  const [id = '', ...locator] = text.split(', ')
  return locator.length > 0 ? { id, locator: locator.join(', ') } : { id }
}

function noted(note: string | undefined): { note?: string } {
  return note === undefined ? {} : { note }
}
