import { buildCitationIndex, type Claim } from '../citation/build-citation-index'
import { type Mark, type Note, numberNotes, type Use } from '../citation/number-notes'
import { sentenceBefore } from '../citation/sentence-before'
import { hrefOf } from '../mdx/link-target'
import { attributeOf } from '../mdx/parse-mdx'
import { type PlainText, plainUses, plainWords } from '../mdx/parse-plain-text'
import type { Problem } from '../problem/problem'
import { REFERENCE_PATTERN } from '../schema/correction'
import { EFFECTS } from '../schema/event'
import { buildTimeline, findNeighbours } from '../timeline/build-timeline'
import { figureAnchor } from '../url/anchors'
import { type LinkKind, pathOf } from '../url/paths'
import type { Content, LoadedEvent, LoadedPiece } from './content'
import type { Correction, Entry, EventBrief, Figure, HistoryEntry, Link, Mention, Piece, Site, SiteEvent, SiteNote, Source, Term, Text, Thread } from './site'

/**
 * Joins checked content into one site. References that do not resolve are left out; `problems` says which.
 * `origin`: the public origin that overrides the one in `site.yaml`.
 */
export function buildSite(content: Content, problems: Problem[], origin?: string): Site {
  const settings = content.settings?.data ?? { title: 'Untitled', description: '', language: 'en', publisher: '', contact: '' }
  const sources = new Map(content.sources.map((s): [string, Source] => [s.id, { ...s.data, id: s.id, href: pathOf('source', s.id) }]))
  const briefs = buildBriefs(content)
  const mentions = new Mentions(content)
  const corrections = buildCorrections(content)
  const links = linkTables(content)

  const ordered = buildTimeline([...briefs.values()])
  const loaded = new Map(content.events.map((event) => [event.id, event]))
  const timeline = ordered.map((brief) => buildEvent(brief, loaded.get(brief.id) as LoadedEvent, { content, briefs, ordered, sources, mentions, corrections, links }))
  const events = new Map(timeline.map((event) => [event.id, event]))
  const pieces = content.pieces.map((piece) => buildPiece(piece, { sources, briefs, ordered, corrections, links }))
  const { terms, notes: termNotes } = buildTerms(content, sources, briefs, ordered, mentions)
  const figures = new Map(content.figures.map((figure): [string, Figure] => [figure.id, { ...figure.data, id: figure.id, rows: figure.rows, references: figure.data.sources.flatMap((cited) => withSource(sources, cited)) }]))

  return {
    settings,
    origin: origin || settings.origin,
    timeline,
    events,
    sources,
    claims: buildCitationIndex([...pieces.flatMap((piece) => claimsOfPiece(piece, content)), ...timeline.flatMap(claimsOfEvent), ...claimsOfTerms(content), ...claimsOfFigures(content)]),
    pieces: pieces.sort((a, b) => (a.matter.order ?? 0) - (b.matter.order ?? 0) || (a.id < b.id ? -1 : 1)),
    people: content.people.map((p) => buildEntry(p.data, 'person', ordered.filter((e) => loaded.get(e.id)?.data.people.includes(p.id)), mentions)),
    places: content.places.map((p) => buildEntry(p.data, 'place', ordered.filter((e) => e.places.includes(p.id)), mentions)),
    terms,
    termNotes,
    threads: content.threads
      .map((t): Thread => ({ ...t.data, href: pathOf('thread', t.id), events: timeline.filter((event) => event.threads.includes(t.id)) }))
      .sort((a, b) => a.order - b.order),
    figures,
    corrections,
    problems,
  }
}

type Parts = { content: Content; briefs: Map<string, EventBrief>; ordered: EventBrief[]; sources: Map<string, Source>; mentions: Mentions; corrections: Correction[]; links: LinkTables }
type LinkTables = Record<'person' | 'place' | 'thread', Map<string, Link>>

function linkTables(content: Content): LinkTables {
  const table = (kind: LinkKind, entries: [string, string][]) => new Map(entries.map(([id, title]): [string, Link] => [id, { title, href: pathOf(kind, id) }]))
  return {
    person: table('person', content.people.map((p) => [p.id, p.data.name])),
    place: table('place', content.places.map((p) => [p.id, p.data.name])),
    thread: table('thread', content.threads.map((t) => [t.id, t.data.title])),
  }
}

/** Picks the links whose ids are known, in the order of the ids. */
function pick<T>(table: Map<string, T>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => table.get(id) ?? [])
}

function buildBriefs(content: Content): Map<string, EventBrief> {
  const history = new Map<string, HistoryEntry[]>()
  for (const event of buildTimeline(content.events.map((e) => ({ ...e, date: e.data.date, sort: e.data.sort, threads: e.data.threads })))) {
    for (const effect of event.data.affects) {
      const entry = { words: EFFECTS[effect.how][1], note: effect.note, event: { title: event.data.title, href: pathOf('event', event.id), date: event.data.date } }
      history.set(effect.id, [...(history.get(effect.id) ?? []), entry])
    }
  }
  return new Map(
    content.events.map(({ id, data }): [string, EventBrief] => [
      id,
      {
        id, href: pathOf('event', id), title: data.title, kind: data.kind, status: data.status, date: data.date, sort: data.sort, 'became-public': data['became-public'],
        summary: data.summary, threads: data.threads, places: data.places, position: data.position, 'reader-note': data['reader-note'], history: history.get(id) ?? [],
      },
    ]),
  )
}

function buildEvent(brief: EventBrief, loaded: LoadedEvent, parts: Parts): SiteEvent {
  const { briefs, ordered, sources, mentions, corrections, links } = parts
  const record = loaded.data
  const { marks, notes } = numberNotes(eventUses(loaded))
  const queue = [...marks]
  const account = readyText(loaded.account, queue)
  const quotations = record.sources.flatMap((s) => (s.quote ? takeMarks(queue, 1).map((mark) => ({ words: s.quote ?? '', speaker: s.speaker ?? '', mark })) : []))
  const sides = record.sides.map((side) => ({ who: side.who, says: side.says, marks: takeMarks(queue, side.sources.length) }))
  const { listed } = splitListed(loaded, notes)
  return {
    ...brief,
    record,
    account,
    sides,
    quotations,
    notes: [...notes, ...listed].flatMap((note) => siteNote(note, sources)),
    placeLinks: pick(links.place, record.places),
    personLinks: pick(links.person, record.people),
    answered: record.answers ? briefs.get(record.answers) : undefined,
    answeredBy: ordered.filter((e) => parts.content.events.some((other) => other.id === e.id && other.data.answers === brief.id)),
    effects: record.affects.flatMap((effect) => {
      const event = briefs.get(effect.id)
      return event ? [{ words: EFFECTS[effect.how][0], note: effect.note, event }] : []
    }),
    neighbours: pick(links.thread, record.threads).map((thread, index) => ({ thread, ...findNeighbours(ordered, record.threads[index] ?? '', brief.id) })),
    uses: mentions.of('event', brief.id),
    corrections: corrections.filter((c) => c.affects.includes(`event:${brief.id}`)),
  }
}

/** Uses of an event in the order in which its page shows their marks: account, quotations, sides. */
function eventUses(event: LoadedEvent): Use[] {
  const quoted = event.data.sources.filter((source) => source.quote)
  const sides = event.data.sides.flatMap((side) => side.sources)
  return [...plainUses(event.account).map(({ source, locator }) => ({ source, locator })), ...[...quoted, ...sides].map(({ id, locator }) => ({ source: id, locator }))]
}

/** Sources that an event lists but marks nowhere: they follow the marked ones. */
function splitListed(event: LoadedEvent, notes: readonly Note[]): { listed: Note[] } {
  const { notes: all } = numberNotes([...notes, ...event.data.sources.map(({ id, locator }) => ({ source: id, locator }))])
  return { listed: all.slice(notes.length).map((note) => ({ ...note, uses: [] })) }
}

function takeMarks(queue: Mark[], count: number): Mark[] {
  return queue.splice(0, count)
}

/** Turns parsed text into printable runs; each citation takes the next mark. A space before a mark is dropped. */
function readyText(text: PlainText, queue: Mark[]): Text {
  return text.map((runs) =>
    runs.flatMap((run, index): Text[number] => {
      if (run.type === 'cites') return takeMarks(queue, run.uses.length).map((mark) => ({ type: 'mark', mark }))
      if (run.type === 'link') return [{ type: 'link', words: run.words, href: hrefOf(run.target) }]
      return [{ type: 'words', words: runs[index + 1]?.type === 'cites' ? run.words.trimEnd() : run.words }]
    }),
  )
}

function siteNote(note: Note, sources: Map<string, Source>): SiteNote[] {
  const reference = sources.get(note.source)
  return reference ? [{ ...note, reference }] : []
}

function withSource<T extends { id: string }>(sources: Map<string, Source>, cited: T): { source: Source; cited: T }[] {
  const source = sources.get(cited.id)
  return source ? [{ source, cited }] : []
}

function buildPiece(piece: LoadedPiece, parts: Pick<Parts, 'sources' | 'briefs' | 'ordered' | 'corrections' | 'links'>): Piece {
  const { analysis, matter, kind, id } = piece
  const shown = new Set(eventsOf(piece))
  return {
    kind,
    id,
    href: pathOf(kind, id),
    matter: matter.data,
    headings: analysis?.headings ?? [],
    notes: (analysis?.notes ?? []).flatMap((note) => siteNote(note, parts.sources)),
    words: analysis?.words ?? 0,
    thread: matter.data.thread ? parts.links.thread.get(matter.data.thread) : undefined,
    place: matter.data.place ? parts.links.place.get(matter.data.place) : undefined,
    events: parts.ordered.filter((event) => shown.has(event.id)),
    corrections: parts.corrections.filter((c) => c.affects.includes(`${kind}:${id}`)),
    source: {
      body: piece.body,
      path: piece.path,
      resolution: { marks: analysis?.marks ?? [], anchors: analysis?.headings.map((h) => h.anchor) ?? [], formerAnchors: matter.data['former-anchors'] },
    },
    problems: piece.problems,
  }
}

/** Ids of the events that a piece shows or links. */
function eventsOf(piece: LoadedPiece): string[] {
  const shown = piece.analysis?.components.flatMap((c) => (c.name === 'Event' ? (attributeOf(c.node, 'id') ?? []) : [])) ?? []
  const linked = piece.analysis?.links.flatMap((l) => (l.target.type === 'record' && l.target.kind === 'event' ? l.target.id : [])) ?? []
  return [...shown, ...linked]
}

function buildCorrections(content: Content): Correction[] {
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
    const title = titles.get(reference)
    return match && title ? [{ title, href: pathOf(match[1] as LinkKind, match[2] ?? '') }] : []
  }
  return content.corrections
    .map((c) => ({ ...c.data, id: c.id, links: c.data.affects.flatMap(linkOf) }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
}

function buildTerms(content: Content, sources: Map<string, Source>, briefs: Map<string, EventBrief>, ordered: EventBrief[], mentions: Mentions): { terms: Term[]; notes: SiteNote[] } {
  const { marks, notes } = numberNotes(content.terms.flatMap((term) => plainUses(term.definition).map(({ source, locator }) => ({ source, locator }))))
  const queue = [...marks]
  const linking = (id: string) => new Set(content.events.filter((e) => linksTo(e.account, 'term', id)).map((e) => e.id))
  const terms = content.terms.map((term) => {
    const text = readyText(term.definition, queue)
    const ids = linking(term.id)
    return { ...buildEntry(term.data, 'term', ordered.filter((e) => ids.has(e.id) && briefs.has(e.id)), mentions), text }
  })
  return { terms, notes: notes.flatMap((note) => siteNote(note, sources)) }
}

function linksTo(text: PlainText, kind: LinkKind, id: string): boolean {
  return text.flat().some((run) => run.type === 'link' && run.target.type === 'record' && run.target.kind === kind && run.target.id === id)
}

function buildEntry<T extends { id: string }>(record: T, kind: 'person' | 'place' | 'term', events: EventBrief[], mentions: Mentions): Entry<T> {
  return { ...record, href: pathOf(kind, record.id), events, mentions: mentions.of(kind, record.id) }
}

/** Where pieces and events name a record. A person or place is also named where its name stands in a piece's text. */
class Mentions {
  private readonly table = new Map<string, Mention[]>()

  constructor(content: Content) {
    for (const piece of content.pieces) this.addPiece(piece, content)
    for (const event of content.events) {
      const page = { kind: 'event' as const, title: event.data.title, href: pathOf('event', event.id) }
      for (const run of event.account.flat()) {
        if (run.type === 'link' && run.target.type === 'record' && run.target.kind === 'event') this.add('event', run.target.id, { page, href: page.href })
      }
    }
  }

  /** Mentions of a record, in the order of content. */
  of(kind: LinkKind, id: string): Mention[] {
    return this.table.get(`${kind}:${id}`) ?? []
  }

  private add(kind: LinkKind, id: string, mention: Mention): void {
    const key = `${kind}:${id}`
    const known = this.table.get(key) ?? []
    if (!known.some((m) => m.href === mention.href)) known.push(mention)
    this.table.set(key, known)
  }

  private addPiece(piece: LoadedPiece, content: Content): void {
    const page = { kind: piece.kind, title: piece.matter.data.title, href: pathOf(piece.kind, piece.id) }
    const own = new Set<string>()
    for (const link of piece.analysis?.links ?? []) {
      if (link.target.type !== 'record') continue
      own.add(`${link.target.kind}:${link.target.id}`)
      this.add(link.target.kind, link.target.id, { page, sentence: link.sentence, href: page.href })
    }
    for (const id of eventsOf(piece)) this.add('event', id, { page, href: page.href })
    const named = (kind: LinkKind, id: string, names: string[]) => {
      if (!own.has(`${kind}:${id}`) && names.some((name) => containsName(piece.text, name))) this.add(kind, id, { page, href: page.href })
    }
    for (const person of content.people) named('person', person.id, [person.data.name, ...person.data.aliases])
    for (const place of content.places) named('place', place.id, [place.data.name, ...place.data.aliases])
    if (piece.matter.data.place) this.add('place', piece.matter.data.place, { page, href: page.href })
  }
}

/** Whether a name stands in a text as whole words. */
function containsName(text: string, name: string): boolean {
  const index = text.indexOf(name)
  if (index < 0) return false
  const around = `${text[index - 1] ?? ' '}${text[index + name.length] ?? ' '}`
  return !/[\p{L}\p{N}]/u.test(around) || containsName(text.slice(index + name.length), name)
}

function claimsOfPiece(piece: Piece, content: Content): Claim[] {
  const analysis = content.pieces.find((p) => p.kind === piece.kind && p.id === piece.id)?.analysis
  const page = { kind: piece.kind, title: piece.matter.title, href: piece.href }
  return (analysis?.uses ?? []).map((use, index) => ({
    source: use.source,
    locator: use.locator,
    sentence: use.sentence,
    href: anchored(piece.href, analysis?.marks[index]?.anchor),
    page,
  }))
}

function claimsOfEvent(event: SiteEvent): Claim[] {
  const page = { kind: 'event' as const, title: event.title, href: event.href }
  const marked = event.account.flatMap((runs) => {
    let before = ''
    return runs.flatMap((run): Claim[] => {
      if (run.type !== 'mark') {
        before += run.words
        return []
      }
      return [{ source: run.mark.source, locator: run.mark.locator, sentence: sentenceBefore(before), href: anchored(event.href, run.mark.anchor), page }]
    })
  })
  const quoted = event.quotations.map(({ words, mark }) => ({ source: mark.source, locator: mark.locator, sentence: `“${words}”`, href: anchored(event.href, mark.anchor), page }))
  const sides = event.sides.flatMap((side) => side.marks.map((mark) => ({ source: mark.source, locator: mark.locator, sentence: side.says, href: anchored(event.href, mark.anchor), page })))
  const listed = event.notes.filter((note) => note.uses.length === 0).map((note) => ({ source: note.source, locator: note.locator, sentence: event.summary, href: anchored(event.href, note.anchor), page }))
  return [...marked, ...quoted, ...sides, ...listed]
}

function claimsOfTerms(content: Content): Claim[] {
  return content.terms.flatMap((term) => {
    const page = { kind: 'glossary' as const, title: term.data.term, href: pathOf('term', term.id) }
    return plainUses(term.definition).map((use) => ({ source: use.source, locator: use.locator, sentence: plainWords(term.definition), href: page.href, page }))
  })
}

function claimsOfFigures(content: Content): Claim[] {
  return content.figures.flatMap((figure) => {
    const host = content.pieces.find((p) => p.analysis?.components.some((c) => c.name === 'Figure' && attributeOf(c.node, 'id') === figure.id))
    if (!host) return []
    const page = { kind: 'figure' as const, title: figure.data.title, href: `${pathOf(host.kind, host.id)}#${figureAnchor(figure.id)}` }
    return figure.data.sources.map((cited) => ({ source: cited.id, locator: cited.locator, sentence: figure.data.description, href: page.href, page }))
  })
}

function anchored(path: string, anchor: string | undefined): string {
  return anchor ? `${path}#${encodeURIComponent(anchor)}` : path
}
