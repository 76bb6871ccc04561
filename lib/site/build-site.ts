import { buildCitationIndex } from '../citation/build-citation-index'
import { numberNotes } from '../citation/number-notes'
import { attributeOf } from '../mdx/parse-mdx'
import { type PlainText, plainUses } from '../mdx/parse-plain-text'
import type { Problem } from '../problem/problem'
import { findRollout } from '../rollout/build-rollout'
import { REFERENCE_PATTERN } from '../schema/correction'
import { type Language, splitPageId } from '../schema/language'
import { buildTimeline, indexNeighbours } from '../timeline/build-timeline'
import { figureAnchor } from '../url/anchors'
import { type LinkKind, pathOf } from '../url/paths'
import { buildBriefs, buildEvent, type EventParts } from './build-event'
import { collectClaims, type FigureHosts, indexFigureHosts } from './collect-claims'
import type { Content, LoadedEvent, LoadedPiece } from './content'
import { groupByIds } from './group-by-ids'
import { eventsOf, indexMentions, type MentionIndex } from './index-mentions'
import { sortRedirects } from './read-redirects'
import { joinNotes, readyText } from './ready-text'
import { sumFigure, sumPiece, sumWritten } from './record-sums'
import { assignShortAddresses, listShortAddresses } from './short-addresses'
import type { Correction, Entry, EventBrief, Figure, Link, Piece, Site, SiteNote, Source, Term, Thread } from './site'

/**
 * Joins checked content into one site. References that do not resolve are left out; `problems` says which.
 * `origin`: the public origin that overrides the one in `site.yaml`.
 */
export function buildSite(content: Content, problems: Problem[], origin?: string): Site {
  const settings = content.settings?.data ?? {
    title: 'Untitled',
    description: '',
    language: 'en',
    publisher: '',
    funding: '',
    contact: '',
  }
  const shorts = assignShortAddresses(content)
  const sources = new Map(
    content.sources.map((s): [string, Source] => {
      const href = pathOf('source', s.id)
      return [s.id, { ...s.data, id: s.id, href, sha256: sumWritten(s), short: shorts.get(href) ?? href }]
    }),
  )
  const briefs = buildBriefs(content)
  const mentions = indexMentions(content)
  const hosts = indexFigureHosts(content)
  const corrections = buildCorrections(content, hosts)
  const links = linkTables(content)
  const entries: EntryParts = { mentions, formerAnchors: indexFormerAnchors(content) }

  const ordered = buildTimeline([...briefs.values()])
  const loaded = new Map(content.events.map((event) => [event.id, event]))
  const parts = {
    briefs,
    places: new Map(ordered.map(({ id }, place) => [id, place])),
    answers: groupByIds(ordered, (event) => (event.answers ? [event.answers] : [])),
    contradictions: indexContradictions(ordered, loaded),
    neighbours: indexNeighbours(ordered),
    sources,
    mentions,
    corrections: groupByIds(corrections, (correction) => correction.affects),
    links,
    versions: indexVersions(content),
    shorts,
  }
  const timeline = ordered.map((brief) => buildEvent(brief, loaded.get(brief.id) as LoadedEvent, parts))
  const events = new Map(timeline.map((event) => [event.id, event]))
  const pieces = content.pieces.map((piece) => buildPiece(piece, parts))
  const eventsByPerson = groupByIds(ordered, ({ id }) => loaded.get(id)?.data.people ?? [])
  const eventsByPlace = groupByIds(ordered, ({ places }) => places)
  const eventsByTerm = groupByIds(ordered, ({ id }) => linkedTerms(loaded.get(id)?.account ?? []))
  const eventsByThread = groupByIds(timeline, ({ threads }) => threads)
  const { terms, notes: termNotes } = buildTerms(content, sources, eventsByTerm, entries)
  const figures = new Map(
    [...content.figures]
      .sort((a, b) => a.data.rank - b.data.rank || (a.id < b.id ? -1 : 1))
      .map((figure): [string, Figure] => [
        figure.id,
        {
          ...figure.data,
          id: figure.id,
          ...(figure.data.drawing ? { href: pathOf('figure', figure.id) } : {}),
          sha256: sumFigure(figure),
          order: figure.order,
          rows: figure.rows,
          references: figure.data.sources.flatMap((cited) => withSource(sources, cited)),
        },
      ]),
  )

  return {
    settings,
    origin: origin || settings.origin,
    timeline,
    events,
    sources,
    claims: buildCitationIndex(collectClaims(content, pieces, timeline, hosts)),
    pieces: pieces.sort((a, b) => (a.matter.order ?? 0) - (b.matter.order ?? 0) || (a.id < b.id ? -1 : 1)),
    people: content.people.map((p) => buildEntry(p.data, 'person', eventsByPerson.get(p.id) ?? [], entries)),
    places: content.places.map((p) => buildEntry(p.data, 'place', eventsByPlace.get(p.id) ?? [], entries)),
    terms,
    termNotes,
    threads: content.threads
      .map(
        (t): Thread => ({
          ...t.data,
          href: pathOf('thread', t.id),
          events: eventsByThread.get(t.id) ?? [],
        }),
      )
      .sort((a, b) => a.order - b.order),
    figures,
    rollout: findRollout(content.figures),
    corrections,
    redirects: sortRedirects(content.redirects.map(({ data }) => data)),
    shorts: listShortAddresses(content),
    problems,
  }
}

/** For each statement the earlier ones that it contradicts and the later ones that contradict it, in the order of the timeline. */
function indexContradictions(
  ordered: readonly EventBrief[],
  loaded: ReadonlyMap<string, LoadedEvent>,
): EventParts['contradictions'] {
  const briefs = new Map(ordered.map((brief) => [brief.id, brief]))
  const table = new Map<string, { event: EventBrief; note?: string }[]>()
  const add = (id: string, event: EventBrief, note?: string) =>
    table.set(id, [...(table.get(id) ?? []), { event, note }])
  for (const brief of ordered)
    for (const { id, note } of loaded.get(brief.id)?.data.contradicts ?? []) {
      const earlier = briefs.get(id)
      if (!earlier) continue
      add(brief.id, earlier, note)
      add(id, brief)
    }
  return table
}

type LinkTables = Record<'person' | 'place' | 'thread', Map<string, Link>>

function linkTables(content: Content): LinkTables {
  const table = (kind: LinkKind, entries: [string, string][]) =>
    new Map(entries.map(([id, title]): [string, Link] => [id, { title, href: pathOf(kind, id) }]))
  return {
    person: table(
      'person',
      content.people.map((p) => [p.id, p.data.name]),
    ),
    place: table(
      'place',
      content.places.map((p) => [p.id, p.data.name]),
    ),
    thread: table(
      'thread',
      content.threads.map((t) => [t.id, t.data.title]),
    ),
  }
}

function withSource<T extends { id: string }>(sources: Map<string, Source>, cited: T): { source: Source; cited: T }[] {
  const source = sources.get(cited.id)
  return source ? [{ source, cited }] : []
}

/** Finds the versions of a page in all languages, by the id of any of them; none where it is not translated. */
function indexVersions(content: Content): (id: string) => Partial<Record<Language, string>> {
  const table = new Map<string, Partial<Record<Language, string>>>()
  for (const { kind, id } of content.pieces) {
    if (kind !== 'page') continue
    const { language, original } = splitPageId(id)
    table.set(original, { ...table.get(original), [language]: pathOf('page', id) })
  }
  return (id) => {
    const versions = table.get(splitPageId(id).original) ?? {}
    return Object.keys(versions).length > 1 ? versions : {}
  }
}

function buildPiece(piece: LoadedPiece, parts: EventParts & { versions: ReturnType<typeof indexVersions> }): Piece {
  const { analysis, matter, kind, id } = piece
  const byPlace = (events: EventBrief[]) =>
    events.sort((a, b) => (parts.places.get(a.id) ?? 0) - (parts.places.get(b.id) ?? 0))
  const shown = [...new Set(eventsOf(piece))].flatMap((event) => parts.briefs.get(event) ?? [])
  return {
    kind,
    id,
    href: pathOf(kind, id),
    sha256: sumPiece(piece),
    language: kind === 'page' ? splitPageId(id).language : 'en',
    versions: kind === 'page' ? parts.versions(id) : {},
    matter: matter.data,
    headings: analysis?.headings ?? [],
    sections: analysis?.sections ?? [],
    notes: joinNotes(analysis?.notes ?? [], parts.sources),
    words: analysis?.words ?? 0,
    thread: matter.data.thread ? parts.links.thread.get(matter.data.thread) : undefined,
    place: matter.data.place ? parts.links.place.get(matter.data.place) : undefined,
    shows: idsOf(piece, 'Figure'),
    dates: byPlace(idsOf(piece, 'Event').flatMap((event) => parts.briefs.get(event) ?? [])),
    events: byPlace(shown),
    corrections: parts.corrections.get(`${kind}:${id}`) ?? [],
    source: {
      body: piece.body,
      path: piece.path,
      resolution: {
        marks: analysis?.marks ?? [],
        anchors: analysis?.headings.map((h) => h.anchor) ?? [],
        formerAnchors: matter.data['former-anchors'],
      },
    },
    problems: piece.problems,
  }
}

/** What a piece shows by components of a name, each id once. */
function idsOf({ analysis }: LoadedPiece, component: string): string[] {
  const ids = (analysis?.components ?? []).flatMap(({ name, node }) =>
    name === component ? (attributeOf(node, 'id') ?? []) : [],
  )
  return [...new Set(ids)]
}

function buildCorrections(content: Content, hosts: FigureHosts): Correction[] {
  const titles = new Map<string, string>([
    ...content.events.map((e): [string, string] => [`event:${e.id}`, e.data.title]),
    ...content.sources.map((s): [string, string] => [`source:${s.id}`, s.data.title]),
    ...content.pieces.map((p): [string, string] => [`${p.kind}:${p.id}`, p.matter.data.title]),
    ...content.people.map((p): [string, string] => [`person:${p.id}`, p.data.name]),
    ...content.places.map((p): [string, string] => [`place:${p.id}`, p.data.name]),
    ...content.terms.map((t): [string, string] => [`term:${t.id}`, t.data.term]),
    ...content.threads.map((t): [string, string] => [`thread:${t.id}`, t.data.title]),
  ])
  const linkOf = (reference: string): Link[] => {
    const match = REFERENCE_PATTERN.exec(reference)
    if (match?.[1] === 'figure') return figureLink(content, match[2] ?? '', hosts)
    const title = titles.get(reference)
    return match && title ? [{ title, href: pathOf(match[1] as LinkKind, match[2] ?? '') }] : []
  }
  return content.corrections
    .map((c) => ({ ...c.data, id: c.id, links: c.data.affects.flatMap(linkOf) }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
}

/** A link to a figure leads to its page or, where it is a table only, to where a piece shows it. */
function figureLink(content: Content, id: string, hosts: FigureHosts): Link[] {
  const figure = content.figures.find((f) => f.id === id)
  const host = hosts.get(id)
  if (figure?.data.drawing) return [{ title: figure.data.title, href: pathOf('figure', id) }]
  return figure && host ? [{ title: figure.data.title, href: `${pathOf(host.kind, host.id)}#${figureAnchor(id)}` }] : []
}

function buildTerms(
  content: Content,
  sources: Map<string, Source>,
  events: ReadonlyMap<string, EventBrief[]>,
  entries: EntryParts,
): { terms: Term[]; notes: SiteNote[] } {
  const { marks, notes } = numberNotes(
    content.terms.flatMap((term) => plainUses(term.definition).map(({ source, locator }) => ({ source, locator }))),
  )
  const queue = [...marks]
  const terms = content.terms.map((term) => {
    const text = readyText(term.definition, queue)
    return { ...buildEntry(term.data, 'term', events.get(term.id) ?? [], entries), text }
  })
  return { terms, notes: joinNotes(notes, sources) }
}

function linkedTerms(text: PlainText): string[] {
  return text
    .flat()
    .flatMap((run) =>
      run.type === 'link' && run.target.type === 'record' && run.target.kind === 'term' ? [run.target.id] : [],
    )
}

function buildEntry<T extends { id: string }>(
  record: T,
  kind: 'person' | 'place' | 'term',
  events: EventBrief[],
  { mentions, formerAnchors }: EntryParts,
): Entry<T> {
  const href = pathOf(kind, record.id)
  return { ...record, href, events, mentions: mentions(kind, record.id), formerAnchors: formerAnchors.get(href) ?? [] }
}

/** What building an entry needs of the rest of the site. */
type EntryParts = { mentions: MentionIndex; formerAnchors: ReadonlyMap<string, string[]> }

/** Old anchors of entries (redirects.yaml), by the address that they lead to now. */
function indexFormerAnchors(content: Content): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const { data } of content.redirects) {
    const anchor = data.from.split('#')[1]
    if (data.to && anchor) table.set(data.to, [...(table.get(data.to) ?? []), anchor])
  }
  return table
}
