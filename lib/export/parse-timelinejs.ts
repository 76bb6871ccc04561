import { z } from 'zod'
import { type Edtf, parseDate } from '../schema/date'
import { parseJsonText } from './parse-json-text'
import { edtfOfParts, type TimelineJsDay } from './timelinejs-date'
import { readParagraphs, textOfHtml } from './timelinejs-html'

/** TimelineJS takes numbers and texts of digits, and an empty text for none. */
const number = z
  .union([z.int(), z.string().regex(/^-?\d*$/)])
  .transform((part) => (part === '' ? undefined : Number(part)))
  .optional()
const day = z.looseObject({ year: number, month: number, day: number })
const slide = z.looseObject({
  unique_id: z.string().optional(),
  start_date: day.optional(),
  end_date: day.optional(),
  display_date: z.string().optional(),
  edtf: z.string().optional(),
  group: z.string().optional(),
  text: z.looseObject({ headline: z.string().optional(), text: z.string().optional() }).optional(),
})
const timelineSchema = z.looseObject({ title: slide.optional(), events: z.array(slide) })

/**
 * A slide of TimelineJS as text. `date`: as recorded where the file says so, else what its parts say, without marks of
 * doubt. `words`: the date as shown. `url`: the last link of the text.
 */
export type TimelineJsSlide = {
  id?: string
  title: string
  paragraphs: string[]
  url?: string
  date?: Edtf
  words?: string
  group?: string
}

/** A timeline of TimelineJS as text. */
export type TimelineJsRead = { title?: TimelineJsSlide; events: TimelineJsSlide[] }

/** Reads JSON of TimelineJS 3, ours or another's. Media, eras and backgrounds are passed over. Faults are sentences with a JSON path. */
export function parseTimelineJs(text: string): TimelineJsRead | { faults: string[] } {
  const read = parseJsonText(text, timelineSchema)
  if ('faults' in read) return read
  const { title, events } = read.document
  return { ...(title ? { title: readSlide(title) } : {}), events: events.map(readSlide) }
}

type Slide = z.output<typeof slide>

function readSlide(read: Slide): TimelineJsSlide {
  const { paragraphs, href } = readParagraphs(read.text?.text ?? '')
  return {
    id: read.unique_id,
    title: textOfHtml(read.text?.headline ?? ''),
    paragraphs,
    url: href,
    date: readDate(read),
    words: read.display_date,
    group: read.group,
  }
}

function readDate({ edtf, start_date, end_date }: Slide): Edtf | undefined {
  if (edtf !== undefined && parseDate(edtf)) return edtf
  const start = readDay(start_date)
  return start && edtfOfParts(start, readDay(end_date))
}

function readDay(read: Slide['start_date']): TimelineJsDay | undefined {
  return read?.year === undefined ? undefined : { year: read.year, month: read.month, day: read.day }
}
