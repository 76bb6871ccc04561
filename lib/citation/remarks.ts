import { type EventRecord, STAGES, STATUSES } from '../schema/event'
import type { SourceRecord } from '../schema/source'
import { formatDate } from '../timeline/format-date'

/**
 * What travels with a citation of a source: which part of a document it is, a warning, how it was seen, and whether the
 * site read all of it. Sentences, each with its full stop; the original, read in full, needs none.
 */
export function sourceRemarks(source: Pick<SourceRecord, 'part-of' | 'reader-note' | 'seen' | 'read'>): string[] {
  const { 'part-of': part, 'reader-note': warning, read } = source
  const ways = [SEEN_AS[source.seen], isReadInFull(read) || read === UNRECORDED ? undefined : 'read in part'].filter(
    Boolean,
  )
  const what = ways.includes('read in part') ? `: ${read}` : ''
  return [
    ...(part ? [sentence(part)] : []),
    ...(warning ? [sentence(warning)] : []),
    ...(ways.length > 0 ? [sentence(`${ways.join(', ')} by this site’s editors${what}`)] : []),
    ...(read === UNRECORDED ? ['This site did not record what of it was read.'] : []),
  ]
}

/** What a record says of its reading when nobody wrote it down. */
const UNRECORDED = 'not recorded'

/** How a source was seen, as a citation says it; the original needs no word. */
const SEEN_AS = { original: undefined, copy: 'seen as a copy', quoted: 'seen only as quoted by others' } as const

/** Whether the record says that the whole source was read. */
export function isReadInFull(read: string): boolean {
  return /^in full\b/.test(read)
}

/** An event's standing, for remarks and for the lines of flyers and slides. */
export type Standing = Pick<EventRecord, 'status' | 'stage' | 'reader-note'> & {
  'became-public'?: string
  history: readonly { words: string; note?: string; event: { title: string; date: string } }[]
}

/** The standing in brackets: "reported", "confirmed; preliminary, not final". */
export function formatStanding({ status, stage }: Pick<Standing, 'status' | 'stage'>): string {
  return [STATUSES[status].toLowerCase(), stage && STAGES[stage]].filter(Boolean).join('; ')
}

/**
 * What later happened to it: "Reversed by “<title>,” 12 March 2015." for each, with the note that says what that means
 * unless `notes` is false. `dateOf`: how dates stand in the line.
 */
export function formatHistory(
  { history }: Pick<Standing, 'history'>,
  { dateOf = formatDate, notes = true }: { dateOf?: (date: string) => string; notes?: boolean } = {},
): string[] {
  return history.map(({ words, note, event }) =>
    [sentence(`${words} “${event.title},” ${dateOf(event.date)}`), notes && note && sentence(note)]
      .filter(Boolean)
      .join(' '),
  )
}

/**
 * What travels with a citation of an event: its date and standing, the editors' warning, and what later rulings and laws
 * did to it. Sentences, each with its full stop.
 */
export function eventRemarks(event: Standing & { date: string }): string[] {
  const publicOn = event['became-public']
  return [
    sentence(`Event of ${formatDate(event.date)}, ${formatStanding(event)}`),
    publicOn && sentence(`Became public ${formatDate(publicOn)}`),
    event['reader-note'] && sentence(event['reader-note']),
    ...formatHistory(event),
  ].filter((remark): remark is string => Boolean(remark))
}

/** "Version 3fa9c1d2." The day of the last change is the date of the citation. */
export function formatVersion(version: string): string {
  return `Version ${version}.`
}

/** Words as a sentence: a capital first, a stop last, and no second one. */
export function sentence(words: string): string {
  const text = words.trim()
  const stopped = /[.?!]["”’)]?$/.test(text) ? text : `${text}.`
  return stopped.charAt(0).toUpperCase() + stopped.slice(1)
}
