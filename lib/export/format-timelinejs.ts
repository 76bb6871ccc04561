import { cleanJson } from './clean-text'
import type { Collection, DatedItem } from './dated-item'
import { formatAttribution } from './format-attribution'
import { formatCsv } from './format-csv'
import type { Loss } from './loss'
import { type TimelineJsDate, timelineJsDate } from './timelinejs-date'
import { escapeHtml, formatParagraphs } from './timelinejs-html'

/** The columns of the spreadsheet that TimelineJS 3 reads, by name and in order. */
export const TIMELINEJS_COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
] as const

type ItemLoss = Loss & { field: keyof DatedItem }

const DRAWN =
  'TimelineJS draws days, months and years. A season, a span or a date with unknown digits is drawn from its first to its last possible day; one that is open or half known, at the end that is known. What is uncertain is shown in words.'

/** What the JSON for TimelineJS keeps of an item. */
export const TIMELINEJS_LOSSES = [
  { field: 'key', kept: 'no', how: 'Left out: the id says it.' },
  { field: 'id', kept: 'yes', how: 'unique_id, so that addresses within a TimelineJS page last.' },
  { field: 'url', kept: 'yes', how: 'The link at the end of the text.' },
  { field: 'shortUrl', kept: 'no', how: 'Left out: the full address is there to click.' },
  { field: 'title', kept: 'yes', how: 'The headline, as HTML.' },
  {
    field: 'date',
    kept: 'in part',
    how: `${DRAWN} The date as recorded is in edtf, which TimelineJS passes over. Items without a date are left out.`,
  },
  { field: 'summary', kept: 'yes', how: 'The first paragraph of the text, as HTML.' },
  { field: 'remarks', kept: 'yes', how: 'The paragraphs after it.' },
  { field: 'kind', kept: 'yes', how: 'The group.' },
  { field: 'tags', kept: 'no', how: 'Left out: TimelineJS knows one group for each event.' },
  { field: 'references', kept: 'no', how: 'Left out: they are on the page to which the link leads.' },
  { field: 'published', kept: 'no', how: 'Left out: TimelineJS has no place for it.' },
  { field: 'updated', kept: 'no', how: 'Left out: the last change of the whole is on the title slide.' },
  { field: 'version', kept: 'no', how: 'Left out: the version of the whole is on the title slide.' },
] as const satisfies readonly ItemLoss[]

const ONLY_IN_TABLE: readonly ItemLoss[] = [
  { field: 'id', kept: 'in part', how: 'As the last part of the link at the end of the text.' },
  {
    field: 'date',
    kept: 'in part',
    how: `${DRAWN} The date as recorded is not in the table. Items without a date are left out.`,
  },
  { field: 'updated', kept: 'no', how: 'Left out: TimelineJS has no column for it.' },
  { field: 'version', kept: 'no', how: 'Left out: TimelineJS has no column for it.' },
]

/** What the table for TimelineJS keeps of an item. */
export const TIMELINEJS_CSV_LOSSES: readonly ItemLoss[] = TIMELINEJS_LOSSES.map(
  (loss) => ONLY_IN_TABLE.find(({ field }) => field === loss.field) ?? loss,
)

/** The id of the title slide: no record has an underscore in its id. */
const TITLE_ID = '_title'

/**
 * A collection as JSON for TimelineJS 3 (its documentation, "JSON data format"), in the order given: a title slide and a
 * slide for each item with a date. Headlines and texts are HTML there, so what is not a tag of ours is escaped; `group` and
 * `display_date` are plain text of ours.
 */
export function formatTimelineJs(collection: Collection, items: readonly DatedItem[]): string {
  const { title, description, url, siteTitle } = collection
  return cleanJson({
    title: {
      unique_id: TITLE_ID,
      text: {
        headline: escapeHtml(title),
        text: formatParagraphs([description, formatAttribution(collection), `License: ${collection.license}`], {
          href: url,
          words: siteTitle,
        }),
      },
      autolink: false,
    },
    events: datedOnly(items).map(({ item, date: { start, end, words } }) => ({
      unique_id: item.id,
      start_date: start,
      ...(end ? { end_date: end } : {}),
      ...(words ? { display_date: words } : {}),
      edtf: item.date,
      group: item.kind,
      text: textOf(item),
      // Without it TimelineJS makes a link of everything that looks like an address.
      autolink: false,
    })),
  })
}

/** Items with a date as the CSV that TimelineJS 3 reads as a spreadsheet, in the order given; it has no title slide. */
export function formatTimelineJsCsv(items: readonly DatedItem[]): string {
  return formatCsv(
    TIMELINEJS_COLUMNS,
    datedOnly(items).map(({ item, date: { start, end, words } }) => {
      const { headline, text } = textOf(item)
      return {
        Year: cell(start.year),
        Month: cell(start.month),
        Day: cell(start.day),
        'End Year': cell(end?.year),
        'End Month': cell(end?.month),
        'End Day': cell(end?.day),
        'Display Date': words,
        Headline: headline,
        Text: text,
        Group: item.kind,
      }
    }),
  )
}

function datedOnly(items: readonly DatedItem[]): { item: DatedItem; date: TimelineJsDate }[] {
  return items.flatMap((item) => {
    const date = item.date === undefined ? undefined : timelineJsDate(item.date)
    return date ? [{ item, date }] : []
  })
}

function textOf({ title, summary, remarks, url }: DatedItem): { headline: string; text: string } {
  return {
    headline: escapeHtml(title),
    text: formatParagraphs([summary, ...remarks], { href: url, words: 'The full record' }),
  }
}

function cell(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part)
}
