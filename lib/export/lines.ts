import { cslDate } from '../citation/csl-date'
import { formatShortReference } from '../citation/format-reference'
import { formatHistory, formatStanding, sentence, sourceRemarks } from '../citation/remarks'
import { dateWords } from '../citation/styles/date-words'
import { addressRuns, type CitationRun } from '../citation/styles/style'
import type { Site, SiteEvent, Source } from '../site/site'
import { siteAddress } from '../url/paths'

/** A line for paper or a slide, ready to copy. */
export type ReadyLine = { id: 'flyer' | 'slide'; name: string; runs: CitationRun[] }

/** The two lines of a record. */
export type ReadyLines = [flyer: ReadyLine, slide: ReadyLine]

/**
 * An event as lines for a flyer and a slide: headline, date, standing; later history and the editors' warning travel with
 * it, and the short address leads to the whole.
 */
export function eventLines(site: Site, event: SiteEvent): ReadyLines {
  return formatLines(site, { said: sayEvent(event), path: event.short })
}

/** A chosen set as lines: each of its events with what travels with it, one below the other, and the address of the set. */
export function setLines(site: Site, { events, path }: { events: readonly SiteEvent[]; path: string }): ReadyLines {
  return formatLines(site, { said: events.map(sayEvent).join('\n'), path })
}

/** An event in a line: headline, date, standing, what later happened to it, the editors' warning. */
export function sayEvent(event: SiteEvent): string {
  const standing = formatStanding({ status: event.status, stage: event.record.stage })
  const warning = event['reader-note']
  return [
    sentence(`${event.title}, ${shortDate(event.date)} (${standing})`),
    ...formatHistory(event, shortDate),
    ...(warning ? [sentence(warning)] : []),
  ].join(' ')
}

/** A date as short as paper wants it: "31 Aug. 2010", "about May 2010". */
function shortDate(date: string): string {
  return dateWords(cslDate(date), 'day mon. year', 'about ') ?? date
}

/** A source as lines: its short reference, and what of it was not seen or read. */
export function sourceLines(site: Site, source: Source): ReadyLines {
  return formatLines(site, {
    said: [sentence(formatShortReference(source)), ...sourceRemarks(source)].join(' '),
    path: source.short,
  })
}

/** Any other page as lines: its title and address. */
export function pageLines(site: Site, { title, path }: { title: string; path: string }): ReadyLines {
  return formatLines(site, { said: sentence(title), path })
}

/** `said`: sentences; `path`: the short one, where the record has one. */
function formatLines({ origin, settings }: Site, { said, path }: { said: string; path: string }): ReadyLines {
  const address = paperAddress(siteAddress(origin, path))
  const gap = said.includes('\n') ? '\n' : ' '
  return [
    { id: 'flyer', name: 'A line for a flyer', runs: [{ words: `${said}${gap}More: ` }, ...address] },
    {
      id: 'slide',
      name: 'A line for a slide',
      runs: [{ words: `${said}${gap}Source: ${settings.title}, ` }, ...address],
    },
  ]
}

/** An address as it stands on paper: who types it needs no scheme. */
export function paperAddress(address: string): CitationRun[] {
  return addressRuns(address.replace(/^https?:\/\//, ''))
}
