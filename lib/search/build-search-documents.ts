import { formatLegalPlace, formatNames } from '../citation/format-reference'
import { splitSentences } from '../citation/sentence-before'
import type { RolloutState } from '../rollout/rollout'
import { parseDate } from '../schema/date'
import { EVENT_KINDS } from '../schema/event'
import { PLACE_KINDS } from '../schema/list-entry'
import { SOURCE_TYPES } from '../schema/source'
import type { Entry, Figure, Piece, Site, SiteEvent, Source, Term, Text, Thread } from '../site/site'
import { formatDate } from '../timeline/format-date'
import { pathOf } from '../url/paths'
import type { SearchDocument } from './search-document'

/**
 * Everything that can be found on a site, in the order of the site: each section of its texts, events, sources, figures,
 * threads, and each entry of its lists. The same site always gives the same documents.
 */
export function buildSearchDocuments(site: Site): SearchDocument[] {
  const places = new Map(site.places.map(({ id, name }) => [id, name]))
  return [
    ...site.terms.map(documentOfTerm),
    ...site.people.map(documentOfPerson),
    ...site.places.map((place) => documentOfPlace(place, places)),
    ...site.pieces.flatMap(documentsOfPiece),
    ...[...site.figures.values()].flatMap((figure) => documentOfFigure(figure, site)),
    ...site.threads.map(documentOfThread),
    ...(site.rollout?.states ?? []).map(documentOfState),
    ...site.timeline.map(documentOfEvent),
    ...[...site.sources.values()].map(documentOfSource),
  ].map(withoutEmpty)
}

function documentOfTerm({ term, href, aliases, text }: Term): SearchDocument {
  return { kind: 'term', title: term, href, names: aliases, text: sentencesOf(text) }
}

function documentOfPerson({ name, href, aliases, roles }: Site['people'][number]): SearchDocument {
  return {
    kind: 'person',
    title: name,
    href,
    names: aliases,
    text: roles.map(({ role, date }) => (date ? `${role} (${formatDate(date)})` : role)),
  }
}

function documentOfPlace(place: Site['places'][number], names: ReadonlyMap<string, string>): SearchDocument {
  const within = place.in ? names.get(place.in) : undefined
  return {
    kind: 'place',
    title: place.name,
    href: place.href,
    detail: within ? `${PLACE_KINDS[place.kind]} in ${within}` : PLACE_KINDS[place.kind],
    names: place.aliases,
    text: namedIn(place),
  }
}

/** How often a place is named: what its entry on the page of places leads to. */
function namedIn({ events, mentions }: Entry<unknown>): string[] {
  const parts = [
    mentions.length > 0 && `on ${mentions.length} ${mentions.length === 1 ? 'page' : 'pages'}`,
    events.length > 0 && `in ${events.length} ${events.length === 1 ? 'event' : 'events'}`,
  ].filter(Boolean)
  return parts.length > 0 ? [`Named ${parts.join(' and ')}.`] : []
}

function documentsOfPiece({ kind, id, href, matter, sections }: Piece): SearchDocument[] {
  return sections.map(({ heading, blocks }): SearchDocument => {
    const text = blocks.flatMap(splitSentences)
    if (!heading) return { kind, title: matter.title, href, text: [...splitSentences(matter.description), ...text] }
    return {
      kind,
      title: heading.text,
      href: pathOf(kind, id, heading.anchor),
      detail: matter.title,
      text,
    }
  })
}

/** A figure is found on its page, or where a text shows it; its claims know where that is. */
function documentOfFigure(
  { id, href, title, description, unit, population, references }: Figure,
  site: Site,
): SearchDocument[] {
  const claims = references.flatMap(({ source }) => site.claims.get(source.id) ?? [])
  const shown = claims
    .map((claim) => claim.page)
    .find((page) => page.kind === 'figure' && page.href.endsWith(`#figure-${id}`))
  const address = href ?? shown?.href
  return address
    ? [
        {
          kind: 'figure',
          title,
          href: address,
          text: [description, unit, population].flatMap(splitSentences),
        },
      ]
    : []
}

function documentOfThread({ title, href, description, events }: Thread): SearchDocument {
  const count = `${events.length} ${events.length === 1 ? 'event' : 'events'}`
  return { kind: 'thread', title, href, detail: count, text: splitSentences(description) }
}

function documentOfState({ id, name, counties, first, last }: RolloutState): SearchDocument {
  const days = first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`
  return {
    kind: 'state',
    title: `${name}: the day for each county`,
    href: pathOf('state', id),
    detail: `${counties.length} ${counties.length === 1 ? 'county' : 'counties'} · ${days}`,
    names: [name],
  }
}

function documentOfEvent(event: SiteEvent): SearchDocument {
  const { record } = event
  const said = record.statement
  return {
    kind: 'event',
    title: event.title,
    href: event.href,
    detail: [formatDate(event.date), EVENT_KINDS[event.kind], ...event.placeLinks.map((place) => place.title)].join(
      ' · ',
    ),
    names: [record.number, record.body, ...caseNames(event)].filter(isText),
    dates: [event.date, event['became-public']].filter(isText).flatMap(monthsAndDays),
    text: [
      ...splitSentences(event.summary),
      ...sentencesOf(event.account),
      ...event.sides.map(({ who, says }) => `${who}: ${says}`),
      ...[said && `${said.by}${said.to ? `, to ${said.to}` : ''}`, said?.reason, event['reader-note']]
        .filter(isText)
        .flatMap(splitSentences),
    ],
  }
}

/** A ruling or lawsuit is looked for by the name of its case, which its headline seldom has. */
function caseNames({ kind, notes }: SiteEvent): string[] {
  if (kind !== 'ruling' && kind !== 'lawsuit') return []
  return [...new Set(notes.flatMap(({ reference }) => (reference.type === 'legal_case' ? [reference.title] : [])))]
}

function documentOfSource(source: Source): SearchDocument {
  return {
    kind: 'source',
    title: source.title,
    href: source.href,
    detail: [
      source.author.length > 0 ? formatNames(source.author) : undefined,
      formatLegalPlace(source) ?? source['container-title'] ?? source.publisher,
      source.authority ?? source.genre,
      source.issued ? formatDate(source.issued) : undefined,
      SOURCE_TYPES[source.type],
      // Several records of one ruling share its name.
      source.type === 'legal_case' ? source['part-of'] : undefined,
    ]
      .filter(isText)
      .join(' · '),
    names: [
      ...source.aliases,
      ...[source.number, source.references, formatLegalPlace(source)]
        .filter(isText)
        .flatMap((numbers) => numbers.split(/;\s+/)),
    ],
    dates: source.issued ? monthsAndDays(source.issued) : [],
    text: [source.nature, source['part-of'], source.archive].filter(isText),
  }
}

const MOST_MONTHS = 24

/**
 * Days and months under which a date is found, as `findDates` writes them: a day; the months of a span, with its first and
 * last day. A year, and a span of more than two years, are found by their words alone.
 */
function monthsAndDays(date: string): string[] {
  const { start, end = start, earliest, latest } = parseDate(date) ?? {}
  if (!start || !end || !earliest || !latest || !/^\d{4}-\d{2}/.test(date)) return []
  if (earliest === latest) return [earliest]
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const [first, last] = [month(earliest), month(latest)]
  if (last - first >= MOST_MONTHS) return []
  const months = Array.from({ length: last - first + 1 }, (_, index) => {
    const [year, number] = [Math.floor((first + index) / 12), ((first + index) % 12) + 1]
    return `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`
  })
  return [...months, ...(start.day ? [earliest] : []), ...(end.day ? [latest] : [])]
}

function sentencesOf(text: Text): string[] {
  return text.flatMap((runs) => splitSentences(runs.map((run) => (run.type === 'mark' ? ' ' : run.words)).join('')))
}

function isText(text: string | undefined | false): text is string {
  return Boolean(text)
}

function withoutEmpty(document: SearchDocument): SearchDocument {
  return Object.fromEntries(
    Object.entries(document).filter(([, value]) => value !== undefined && value.length > 0),
  ) as SearchDocument
}
