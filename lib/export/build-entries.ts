import { formatReference, referenceText } from '../citation/format-reference'
import { eventRemarks, formatStanding, sourceRemarks } from '../citation/remarks'
import { bareTitle } from '../citation/source-item'
import { invertedName } from '../citation/styles/names'
import { parseDate } from '../schema/date'
import { EVENT_KINDS } from '../schema/event'
import { SOURCE_TYPES } from '../schema/source'
import type { Link, Site, SiteEvent, Source, Text } from '../site/site'
import { sideOf } from '../site/source-side'
import { formatDate } from '../timeline/format-date'
import { siteAddress } from '../url/paths'
import type { CorrectionEntry, DatedItem } from './dated-item'
import type { EventEntry } from './event-entry'
import { shortVersion } from './short-version'
import type { SourceEntry } from './source-entry'

/** An event as the site gives it away. */
export function buildEventEntry(site: Site, event: SiteEvent): EventEntry {
  const { record } = event
  const date = parseDate(event.date)
  return compact({
    id: event.id,
    url: siteAddress(site.origin, event.href),
    short_url: siteAddress(site.origin, event.short),
    title: event.title,
    kind: event.kind,
    status: event.status,
    certainty: record.certainty,
    date: event.date,
    date_in_words: formatDate(event.date),
    date_earliest: date?.earliest,
    date_latest: date?.latest,
    became_public: event['became-public'],
    threads: event.threads.map((id) => ({ id, name: site.threads.find((thread) => thread.id === id)?.title ?? id })),
    places: namesOf(event.placeLinks),
    people: namesOf(event.personLinks),
    answers: event.answers,
    position: event.position,
    in_ledger: record.ledger,
    statement: record.statement,
    body: record.body,
    number: record.number,
    stage: record.stage,
    summary: event.summary,
    account: plainText(event.account),
    sides: event.sides.map(({ who, says }) => ({ who, says })),
    reader_note: event['reader-note'],
    history: event.history.map(({ words, note, event: later }) =>
      compact({ how: words, event: idOf(later), title: later.title, date: later.date, note }),
    ),
    affects: record.affects.map(({ id, how, note }) => compact({ how, event: id, note })),
    contradicts: event.contradictions.map(({ event: other }) => other.id),
    sources: event.notes.map(({ reference, locator, quotations }) =>
      compact({
        id: reference.id,
        url: siteAddress(site.origin, reference.href),
        locator,
        reference: referenceText(formatReference(reference)),
        quotations,
      }),
    ),
    checked: record.checked,
    published: record.published,
    updated: event.changed,
    sha256: event.cited,
  })
}

/** A source as the site gives it away. */
export function buildSourceEntry(site: Site, source: Source): SourceEntry {
  return compact({
    id: source.id,
    url: siteAddress(site.origin, source.href),
    short_url: siteAddress(site.origin, source.short),
    type: source.type,
    title: titleOfSource(source),
    reference: referenceText(formatReference(source)),
    authors: source.author.map(invertedName),
    issued: source.issued,
    container_title: source['container-title'],
    publisher: source.publisher,
    authority: source.authority,
    number: source.number,
    volume: source.volume,
    issue: source.issue,
    page: source.page,
    section: source.section,
    original_url: source.URL,
    archived_url: source.archived,
    standing: source.standing,
    nature: source.nature,
    side: sideOf(source),
    seen: source.seen,
    read: source.read,
    read_on: source['read-on'],
    part_of: source['part-of'],
    reader_note: source['reader-note'],
    claims: site.claims.get(source.id)?.length ?? 0,
    published: source.published,
    updated: source.updated,
    sha256: source.sha256,
  })
}

/** An event for calendars, feeds and TimelineJS. */
export function buildEventDatedItem(site: Site, event: SiteEvent): DatedItem {
  const { record } = event
  const standing = formatStanding({ status: event.status, stage: record.stage })
  return {
    key: `event:${event.id}`,
    id: event.id,
    url: siteAddress(site.origin, event.href),
    shortUrl: siteAddress(site.origin, event.short),
    title: event.title,
    date: event.date,
    ...(standing === 'confirmed' ? {} : { standing }),
    summary: event.summary,
    remarks: eventRemarks({ ...event, stage: record.stage }),
    kind: EVENT_KINDS[event.kind],
    tags: [...event.threads, ...event.places],
    references: [...new Set(event.notes.map(({ reference }) => referenceText(formatReference(reference))))],
    published: record.published,
    updated: event.changed,
    version: shortVersion(event.cited),
  }
}

/** A source for calendars, feeds and TimelineJS, under the date that it bears. */
export function buildSourceDatedItem(site: Site, source: Source): DatedItem {
  return {
    key: `source:${source.id}`,
    id: source.id,
    url: siteAddress(site.origin, source.href),
    shortUrl: siteAddress(site.origin, source.short),
    title: titleOfSource(source),
    ...(source.issued ? { date: source.issued } : {}),
    summary: referenceText(formatReference(source)),
    remarks: sourceRemarks(source),
    kind: SOURCE_TYPES[source.type],
    tags: [source.type, source.standing],
    references: [],
    published: source.published,
    updated: source.updated,
    version: shortVersion(source.sha256),
  }
}

/** Every correction of the site for feeds, or those that concern one of these keys (`event:sf-activated`). */
export function buildCorrectionEntries(site: Site, keys?: ReadonlySet<string>): CorrectionEntry[] {
  return site.corrections
    .filter(({ affects }) => !keys || affects.some((key) => keys.has(key)))
    .map((correction) => ({
      key: `correction:${correction.id}`,
      url: siteAddress(site.origin, `/corrections#${correction.id}`),
      date: correction.date,
      wrong: correction.wrong,
      right: correction.right,
      affects: correction.links.map(({ title, href }) => ({ title, url: siteAddress(site.origin, href) })),
      updated: correction.updated,
    }))
}

/** A text without marks: paragraphs with an empty line between. */
export function plainText(text: Text): string {
  return text.map((runs) => runs.map((run) => (run.type === 'mark' ? '' : run.words)).join('')).join('\n\n')
}

/** The title of a source as readers see it: in square brackets where it is ours. */
export function titleOfSource(source: Source): string {
  return source['title-supplied'] ? `[${bareTitle(source.title)}]` : source.title
}

/** People or places with their names; the anchor of an entry is its id. */
function namesOf(links: readonly Link[]): { id: string; name: string }[] {
  return links.map(({ title, href }) => ({ id: href.split('#')[1] ?? '', name: title }))
}

function idOf({ href }: Link): string {
  return href.split('/').at(-1) ?? ''
}

/** The object without keys whose value is undefined: an absent key is the only way to say "none". */
function compact<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
}
