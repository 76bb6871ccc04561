import { cslDate } from '../citation/csl-date'
import { formatShortReference } from '../citation/format-reference'
import { formatHistory, formatStanding, sentence, sourceRemarks } from '../citation/remarks'
import { splitSentences } from '../citation/sentence-before'
import { dateWords } from '../citation/styles/date-words'
import { addressRuns, type CitationRun, citationText } from '../citation/styles/style'
import type { Site, SiteEvent, Source } from '../site/site'
import { siteAddress } from '../url/paths'

/** A line for paper or a slide, ready to copy. */
export type ReadyLine = { id: 'flyer' | 'slide'; name: string; runs: CitationRun[] }

/** The two lines of a record. */
export type ReadyLines = [flyer: ReadyLine, slide: ReadyLine]

/** Letters of a warning that a line has room for. */
const LONGEST_WARNING = 160

/**
 * An event as lines for a flyer and a slide: headline, date, standing; later history and the editors' warning travel with
 * it, and the short address leads to the whole.
 */
export function eventLines(site: Site, event: SiteEvent): ReadyLines {
  return formatLines(site, { said: [sayWithWarning(event)], path: event.short })
}

/**
 * A chosen set as lines: each of its events with what travels with it and its short address, one below the other, and then
 * the address of the set, which nobody types, but may follow on a screen.
 */
export function setLines(site: Site, { events, path }: { events: readonly SiteEvent[]; path: string }): ReadyLines {
  return formatLines(site, {
    said: events.map((event) => `${sayWithWarning(event)} ${bareAddress(site, event.short)}`),
    path,
  })
}

/** An event in a line: headline, date, standing, and what later happened to it. */
function sayEvent(event: SiteEvent): string {
  const standing = formatStanding({ status: event.status, stage: event.record.stage })
  return [
    sentence(`${event.title}, ${shortDate(event.date)} (${standing})`),
    ...formatHistory(event, { dateOf: shortDate, notes: false }),
  ].join(' ')
}

/** The same with the editors' warning, as far as a line has room for it. */
export function sayWithWarning(event: SiteEvent): string {
  const warning = event['reader-note']
  return warning ? `${sayEvent(event)} ${shortenWarning(warning)}` : sayEvent(event)
}

/** A warning whole if it is short; else its first sentences, and a word that there is more to know. */
function shortenWarning(warning: string): string {
  const sentences = splitSentences(sentence(warning))
  let kept = ''
  for (const one of sentences) {
    if (kept.length + one.length > LONGEST_WARNING) break
    kept = kept ? `${kept} ${one}` : one
  }
  if (kept.length >= sentence(warning).length) return kept
  return [kept, 'Please read the note on its page.'].filter(Boolean).join(' ')
}

/** A date as short as paper wants it: "31 Aug. 2010", "about May 2010". */
function shortDate(date: string): string {
  return dateWords(cslDate(date), 'day mon. year', 'about ') ?? date
}

/** A source as lines: its short reference, and what of it was not seen or read. */
export function sourceLines(site: Site, source: Source): ReadyLines {
  return formatLines(site, {
    said: [[sentence(formatShortReference(source)), ...sourceRemarks(source)].join(' ')],
    path: source.short,
  })
}

/** Any other page as lines: its title and address. */
export function pageLines(site: Site, { title, path }: { title: string; path: string }): ReadyLines {
  return formatLines(site, { said: [sentence(title)], path })
}

/** `said`: what is said, each on a line of its own where there are several; `path`: the short one, where the record has one. */
function formatLines(site: Site, { said, path }: { said: readonly string[]; path: string }): ReadyLines {
  const address = paperAddress(siteAddress(site.origin, path))
  const words = `${said.join('\n')}${said.length > 1 ? '\n' : ' '}`
  return [
    { id: 'flyer', name: 'A line for a flyer', runs: [{ words: `${words}More: ` }, ...address] },
    {
      id: 'slide',
      name: 'A line for a slide',
      runs: [{ words: `${words}Source: ${site.settings.title}, ` }, ...address],
    },
  ]
}

function bareAddress({ origin }: Site, path: string): string {
  return citationText(paperAddress(siteAddress(origin, path)))
}

/** An address as it stands on paper: who types it needs no scheme. */
export function paperAddress(address: string): CitationRun[] {
  return addressRuns(address.replace(/^https?:\/\//, ''))
}
