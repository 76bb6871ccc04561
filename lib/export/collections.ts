import { createHash } from 'node:crypto'
import { findNearest } from '../problem/problem'
import { parseDate } from '../schema/date'
import type { Site, SiteEvent, Source } from '../site/site'
import { formatDate } from '../timeline/format-date'
import { LIST_PATHS, STATEMENTS_PATH, siteAddress } from '../url/paths'
import { type Collection, LICENSE_URL } from './dated-item'
import { chooseIds, SET_PARAMETER } from './set-query'
import { shortVersion } from './short-version'

/** Of an unknown id so many letters are repeated. */
const LONGEST_ID = 80

/** A view of the timeline with its events, in order. */
export type EventView = Collection & { events: SiteEvent[] }

/** Views by site: every page asks for them, and their versions are sums over all events. */
const known = new WeakMap<Site, EventView[]>()

/** The views of the timeline: all of it, each thread, the ledger of statements where the site has that page. */
export function listViews(site: Site): readonly EventView[] {
  const views = known.get(site) ?? makeViews(site)
  known.set(site, views)
  return views
}

function makeViews(site: Site): EventView[] {
  const statements = site.pieces.find(({ href }) => href === STATEMENTS_PATH)
  return [
    viewOf(site, {
      path: LIST_PATHS.timeline,
      title: 'Timeline',
      description: 'What was decided, said and asked, in order.',
      events: site.timeline,
    }),
    ...site.threads.map((thread) =>
      viewOf(site, {
        path: thread.href,
        title: `Timeline: ${thread.title}`,
        description: thread.description,
        events: thread.events,
      }),
    ),
    ...(statements
      ? [
          viewOf(site, {
            path: STATEMENTS_PATH,
            title: statements.matter.title,
            description: statements.matter.description,
            events: site.timeline.filter(({ record }) => record.ledger),
          }),
        ]
      : []),
  ]
}

/** The index of sources with its sources, in the order of their ids. */
export function sourceCollection(site: Site): Collection & { sources: Source[] } {
  const sources = [...site.sources.values()]
  return {
    ...collectionOf(
      site,
      { path: LIST_PATHS.sources, title: 'Sources', description: 'Everything that this site rests on.' },
      sources,
    ),
    sources,
  }
}

/** A chosen set of events as a view; ids that name no event, each with the id that may be meant; how many were too many. */
export type EventSet = { view: EventView; unknown: { id: string; meant?: string }[]; surplus: number }

/**
 * The events with these ids, each once, in the order of the timeline; at most 60, the surplus is counted. The address of a
 * set holds the known ids in that order, so that the same set has one address.
 */
export function buildSet(site: Site, asked: readonly string[]): EventSet {
  const { chosen, unknown, surplus } = chooseIds(asked, site.events)
  const kept = new Set(chosen)
  const events = site.timeline.filter(({ id }) => kept.has(id))
  return {
    view: viewOf(site, {
      path: setPath(events.map(({ id }) => id)),
      title: titleOfSet(events),
      description: 'Events chosen from the timeline by a reader.',
      events,
    }),
    unknown: unknown.map((id) => ({
      id: id.slice(0, LONGEST_ID),
      meant: findNearest(id.slice(0, LONGEST_ID), [...site.events.keys()]),
    })),
    surplus,
  }
}

/** The path of a set: `/timeline?ids=a,b`; of a file of it with the file's ending. */
export function setPath(ids: readonly string[], ending = ''): string {
  return `${LIST_PATHS.timeline}${ending}?${SET_PARAMETER}=${ids.join(',')}`
}

/** Whether a collection is a chosen set: its address holds the choice. */
export function isSet({ path }: Collection): boolean {
  return path.includes('?')
}

function titleOfSet(events: readonly SiteEvent[]): string {
  const [first, last] = [events[0], events.at(-1)]
  if (!first || !last) return 'No such event'
  if (events.length === 1) return `One event of the timeline: ${first.title}`
  const [from = '', to = ''] = [first.date.split('/')[0], last.date.split('/').at(-1)]
  const span = from === to ? from : `${from}/${to}`
  const dates = parseDate(span) ? formatDate(span) : `${formatDate(first.date)} to ${formatDate(last.date)}`
  return `${events.length} events of the timeline, ${dates}`
}

type Named = { path: string; title: string; description: string }

function viewOf(site: Site, { events, ...named }: Named & { events: SiteEvent[] }): EventView {
  const members = events.map(({ changed, cited }) => ({ updated: changed, sha256: cited }))
  return { ...collectionOf(site, named, members), events }
}

function collectionOf(
  { origin, settings }: Site,
  { path, title, description }: Named,
  members: readonly { updated: string; sha256: string }[],
): Collection {
  return {
    path,
    url: siteAddress(origin, path),
    title,
    description,
    updated:
      members
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '',
    version: shortVersion(
      createHash('sha256')
        .update(members.map(({ sha256 }) => sha256).join('\n'))
        .digest('hex'),
    ),
    language: settings.language,
    siteTitle: settings.title,
    siteUrl: siteAddress(origin, '/'),
    ...(settings.publisher ? { publisher: settings.publisher } : {}),
    license: LICENSE_URL,
  }
}
