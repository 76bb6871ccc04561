import { DetailRow } from '@/components/layout/detail-row'
import { ScrollingTable } from '@/components/layout/scrolling-table'
import { RIS_LINE_LOSS, RIS_PLACES, type RisPlace } from '@/lib/citation/formats/ris-losses'
import { COUNTY_COLUMNS } from '@/lib/export/county-csv'
import { EVENT_COLUMNS, EVENT_CSV_LOSSES } from '@/lib/export/event-csv'
import { FEED_LOSSES } from '@/lib/export/feed-entries'
import { COLLECTION_FORMATS, EVENT_DATA, type FileFormat, RECORD_FORMATS } from '@/lib/export/file-formats'
import { ICALENDAR_LOSSES } from '@/lib/export/format-icalendar'
import { JSON_LOSSES } from '@/lib/export/format-json'
import { JSON_LD_LOSSES } from '@/lib/export/format-json-ld'
import { TIMELINEJS_CSV_LOSSES, TIMELINEJS_LOSSES } from '@/lib/export/format-timelinejs'
import { LIST_CELLS } from '@/lib/export/list-cell'
import type { Loss } from '@/lib/export/loss'
import { SOURCE_COLUMNS, SOURCE_CSV_LOSSES } from '@/lib/export/source-csv'
import { CHANNELS, EVENT_KINDS, OFFICES, POSITIONS, STAGES, STATUSES } from '@/lib/schema/event'
import { LIST_PATHS } from '@/lib/url/paths'

/** A page of each kind whose files a reader may try. */
export type Examples = { event?: string; piece?: string; source?: string }

/** Which records have files, with an address to try, and in which formats. */
function holdersOf({
  event,
  piece,
  source,
}: Examples): { who: string; path?: string; formats: readonly FileFormat[] }[] {
  return [
    { who: 'Every event', path: event, formats: [...RECORD_FORMATS, EVENT_DATA] },
    { who: 'Every article, case and standing page', path: piece, formats: RECORD_FORMATS },
    { who: 'Every source', path: source, formats: RECORD_FORMATS },
    { who: 'The timeline, each thread, the ledger', path: LIST_PATHS.timeline, formats: COLLECTION_FORMATS },
    { who: 'The index of sources', path: LIST_PATHS.sources, formats: COLLECTION_FORMATS },
  ]
}

/** Every format: its ending, media type, and what it is good for. */
export function DataFormats() {
  return (
    <ScrollingTable name="Formats" className="data-table">
      <thead>
        <tr>
          <th scope="col">Format</th>
          <th scope="col">Good for</th>
          <th scope="col">Ending</th>
          <th scope="col">Media type</th>
        </tr>
      </thead>
      <tbody>
        {COLLECTION_FORMATS.map(({ name, ending, type, use }) => (
          <tr key={ending}>
            <th scope="row">{name}</th>
            <td>{use}</td>
            <td>
              <code>{ending}</code>
            </td>
            <td>
              <code>{type}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  )
}

/** Which records have which files, each with one to try. */
export function DataFiles({ examples }: { examples: Examples }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 font-plain text-base sm:grid-cols-[12rem_1fr]">
      {holdersOf(examples).map(({ who, path, formats }) =>
        path ? (
          <DetailRow key={who} name={who}>
            {formats.map(({ ending }, index) => (
              <span key={ending}>
                {index > 0 ? ' · ' : ''}
                <a href={`${path}${ending}`} className="inline-block py-1">
                  {index === 0 ? `${path}${ending}` : ending}
                </a>
              </span>
            ))}
          </DetailRow>
        ) : null,
      )}
    </dl>
  )
}

const COLUMNS = { events: EVENT_COLUMNS, sources: SOURCE_COLUMNS, counties: COUNTY_COLUMNS } as const

/** Tables whose columns can be shown. */
export type ColumnTable = keyof typeof COLUMNS

/** The columns of a table with what each holds, and how to read its lists where it has any. */
export function DataColumns({ of }: { of: ColumnTable }) {
  const columns = Object.entries(COLUMNS[of])
  return (
    <>
      <dl className="grid gap-x-6 gap-y-1 font-plain text-[0.9375rem] sm:grid-cols-[11rem_1fr]">
        {columns.map(([column, holds]) => (
          <DetailRow key={column} name={column}>
            {holds}
          </DetailRow>
        ))}
      </dl>
      {of === 'events' ? <Codes /> : null}
      {columns.some(([, holds]) => holds.startsWith('List:')) ? <p>{LIST_CELLS}</p> : null}
    </>
  )
}

/** Columns that hold a word of a closed list, with what each word means. */
const CODES: Record<string, Readonly<Record<string, string>>> = {
  kind: EVENT_KINDS,
  status: STATUSES,
  position: POSITIONS,
  stage: STAGES,
  statement_office: OFFICES,
  statement_channel: CHANNELS,
}

function Codes() {
  return (
    <details className="font-plain text-[0.9375rem]">
      <summary className="cursor-pointer py-1 font-bold">
        What the words in kind, status, position and others mean
      </summary>
      <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-[11rem_1fr]">
        {Object.entries(CODES).map(([column, words]) => (
          <DetailRow key={column} name={column}>
            {Object.entries(words)
              .map(([code, meaning]) => `${code}: ${meaning}`)
              .join('; ')}
          </DetailRow>
        ))}
      </dl>
    </details>
  )
}

/** Fields of what calendars, feeds and TimelineJS are made from, by the columns that hold the same. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  key: 'id and kind of record',
  shortUrl: 'short_url',
  remarks: 'status, reader_note, history',
  tags: 'threads, places',
  references: 'sources',
  standing: 'status, stage',
  version: 'sha256',
}

/** The tag of a field, and those of single types of works. */
function tagsOf({ tag, tagFor = {} }: RisPlace): string | undefined {
  const others = [...new Set(Object.values(tagFor))].filter((other) => other !== tag)
  if (!tag) return undefined
  return others.length > 0 ? `Tag ${tag}, or by type of work ${others.join(', ')}.` : `Tag ${tag}.`
}

/** RIS names a tag for each field. */
const RIS_LOSSES: readonly Loss[] = [
  { field: 'Every text', kept: 'in part', how: RIS_LINE_LOSS },
  ...Object.values(RIS_PLACES).map(
    (place): Loss => ({
      field: place.words,
      kept: place.tag ? (place.loss ? 'in part' : 'yes') : 'no',
      how: [tagsOf(place), place.loss].filter(Boolean).join(' '),
    }),
  ),
]

/** The last row of a table that names only what is lost. */
const EVERY_OTHER: Loss = { field: 'every other column', kept: 'yes', how: 'As recorded.' }

const LOSSES: { name: string; losses: readonly Loss[] }[] = [
  { name: 'CSV of events', losses: [...EVENT_CSV_LOSSES, EVERY_OTHER] },
  { name: 'CSV of sources', losses: [...SOURCE_CSV_LOSSES, EVERY_OTHER] },
  { name: 'JSON', losses: JSON_LOSSES },
  { name: 'Calendar', losses: ICALENDAR_LOSSES },
  { name: 'TimelineJS', losses: TIMELINEJS_LOSSES },
  { name: 'TimelineJS table', losses: TIMELINEJS_CSV_LOSSES },
  { name: 'Atom and JSON Feed', losses: FEED_LOSSES },
  { name: 'JSON-LD', losses: JSON_LD_LOSSES },
  { name: 'RIS', losses: RIS_LOSSES },
]

/** What each format keeps of a record, and what it loses. */
export function DataLosses() {
  return LOSSES.map(({ name, losses }) => (
    <details key={name} className="mt-3 font-plain text-[0.9375rem]">
      <summary className="cursor-pointer py-1 font-bold">{name}</summary>
      <ScrollingTable name={`What is kept: ${name}`} className="data-table">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Kept</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {losses.map(({ field, kept, how }) => (
            <tr key={field}>
              <th scope="row">{FIELD_NAMES[field] ?? field}</th>
              <td>{kept}</td>
              <td>{how}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </details>
  ))
}
