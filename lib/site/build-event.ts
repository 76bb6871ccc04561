import { type Note, noteIdentity, numberNotes, type Use } from '../citation/number-notes'
import { plainUses } from '../mdx/parse-plain-text'
import { EFFECTS, type EventRecord } from '../schema/event'
import { buildTimeline, type NeighbourIndex } from '../timeline/build-timeline'
import { laneOf } from '../timeline/lanes'
import { pathOf } from '../url/paths'
import type { Content, LoadedEvent } from './content'
import type { MentionIndex } from './index-mentions'
import { joinNotes, readyText, takeMarks } from './ready-text'
import { sumCited, sumEvent } from './record-sums'
import type { Correction, EventBrief, HistoryEntry, Link, SiteEvent, SiteNote, Source } from './site'

/** What building an event needs of the rest of the site. */
export type EventParts = {
  briefs: ReadonlyMap<string, EventBrief>
  /** Event id to its place in the order of the timeline, from 0. */
  places: ReadonlyMap<string, number>
  /** Event id to the events that answer it, in order. */
  answers: ReadonlyMap<string, EventBrief[]>
  /** Event id to the statements that say the opposite, in the order of the timeline. */
  contradictions: ReadonlyMap<string, { event: EventBrief; note?: string }[]>
  neighbours: NeighbourIndex<EventBrief>
  sources: ReadonlyMap<string, Source>
  mentions: MentionIndex
  /** Corrections by what they affect, as `event:id`. */
  corrections: ReadonlyMap<string, Correction[]>
  links: Record<'person' | 'place' | 'thread', ReadonlyMap<string, Link>>
  /** Short paths by the path of the record. */
  shorts: ReadonlyMap<string, string>
}

/** All events in short, by id, each with what later laws and rulings did to it. */
export function buildBriefs(content: Content): Map<string, EventBrief> {
  const history = new Map<string, HistoryEntry[]>()
  for (const event of buildTimeline(
    content.events.map((e) => ({ ...e, date: e.data.date, sort: e.data.sort, threads: e.data.threads })),
  )) {
    for (const effect of event.data.affects) {
      const entry = {
        words: EFFECTS[effect.how][1],
        note: effect.note,
        event: {
          title: event.data.title,
          href: pathOf('event', event.id),
          date: event.data.date,
          published: event.data.published,
        },
      }
      const known = history.get(effect.id)
      if (known) known.push(entry)
      else history.set(effect.id, [entry])
    }
  }
  return new Map(
    content.events.map(({ id, data }): [string, EventBrief] => [
      id,
      {
        id,
        href: pathOf('event', id),
        title: data.title,
        kind: data.kind,
        status: data.status,
        date: data.date,
        sort: data.sort,
        answers: data.answers,
        'became-public': data['became-public'],
        summary: data.summary,
        threads: data.threads,
        places: data.places,
        position: data.position,
        'reader-note': data['reader-note'],
        lane: laneOf(data),
        sourceCount: new Set([...data.sources, ...data.sides.flatMap((side) => side.sources)].map((cited) => cited.id))
          .size,
        history: history.get(id) ?? [],
      },
    ]),
  )
}

/** Joins one event with everything that its page shows. */
export function buildEvent(brief: EventBrief, loaded: LoadedEvent, parts: EventParts): SiteEvent {
  const { briefs, answers, contradictions, neighbours, sources, mentions, corrections, links } = parts
  const record = loaded.data
  const { marks, notes } = numberNotes(eventUses(loaded))
  const queue = [...marks]
  const account = readyText(loaded.account, queue)
  const sides = record.sides.map((side) => ({
    who: side.who,
    says: side.says,
    marks: takeMarks(queue, side.sources.length),
  }))
  const sha256 = sumEvent(loaded)
  return {
    ...brief,
    sha256,
    cited: sumCited(sha256, brief.history),
    changed: [record.updated, ...brief.history.map(({ event }) => event.published)].sort().at(-1) ?? record.updated,
    short: parts.shorts.get(brief.href) ?? brief.href,
    record,
    account,
    sides,
    notes: joinNotes([...notes, ...listedNotes(loaded, notes)], sources).map((note) => withQuotations(note, record)),
    placeLinks: pick(links.place, record.places),
    personLinks: pick(links.person, record.people),
    answered: record.answers ? briefs.get(record.answers) : undefined,
    answeredBy: answers.get(brief.id) ?? [],
    effects: record.affects.flatMap((effect) => {
      const event = briefs.get(effect.id)
      return event ? [{ words: EFFECTS[effect.how][0], note: effect.note, event }] : []
    }),
    contradictions: contradictions.get(brief.id) ?? [],
    neighbours: record.threads.flatMap((id) => {
      const thread = links.thread.get(id)
      return thread ? [{ thread, ...neighbours(id, brief.id) }] : []
    }),
    uses: mentions('event', brief.id),
    corrections: corrections.get(`event:${brief.id}`) ?? [],
  }
}

/** Uses of an event in the order in which its page shows their marks: account, then sides. */
function eventUses(event: LoadedEvent): Use[] {
  const sides = event.data.sides.flatMap((side) => side.sources)
  return [
    ...plainUses(event.account).map(({ source, locator }) => ({ source, locator })),
    ...sides.map(({ id, locator }) => ({ source: id, locator })),
  ]
}

/** Adds the words that the record quotes from the note's source. */
function withQuotations(note: SiteNote, record: EventRecord): SiteNote {
  const cited = [...record.sources, ...record.sides.flatMap((side) => side.sources)]
  const quotations = cited.flatMap(({ id, locator, quote, speaker }) =>
    quote && noteIdentity({ source: id, locator }) === noteIdentity(note)
      ? [{ words: quote, speaker: speaker ?? '' }]
      : [],
  )
  return quotations.length > 0 ? { ...note, quotations } : note
}

/** Sources that an event lists but marks nowhere: they follow the marked ones. */
function listedNotes(event: LoadedEvent, notes: readonly Note[]): Note[] {
  const { notes: all } = numberNotes([
    ...notes,
    ...event.data.sources.map(({ id, locator }) => ({ source: id, locator })),
  ])
  return all.slice(notes.length).map((note) => ({ ...note, uses: [] }))
}

/** Picks the entries whose ids are known, in the order of the ids. */
function pick<T>(table: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => table.get(id) ?? [])
}
