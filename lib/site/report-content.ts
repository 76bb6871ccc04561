import { EVENT_KINDS, STATUSES } from '../schema/event'
import { SIDES } from '../schema/source'
import type { Content } from './content'
import type { Site, SiteEvent } from './site'
import { sideOf } from './source-side'

/** A part of the report: its title, and its lines. */
export type ReportPart = { title: string; lines: string[] }

/** What an editor wants to know of the whole content: how much there is, and on what it rests. */
export function reportContent(site: Site, content: Content): ReportPart[] {
  return [
    { title: 'Counts', lines: counts(site) },
    { title: 'Events that rest on one source', lines: listed(site.timeline.filter(restsOnOne)) },
    { title: 'Events that rest on supplied titles alone', lines: listed(site.timeline.filter(onlySupplied)) },
    { title: 'Events that rest on copies or quotations alone', lines: listed(site.timeline.filter(onlyCopies)) },
    { title: 'Longest unbroken stretch on one source', lines: stretches(content) },
    { title: 'Sources by side', lines: sides(site) },
    { title: 'Sources by how they were seen', lines: seen(site) },
    { title: 'Checked longest ago', lines: oldest(site) },
  ]
}

function counts(site: Site): string[] {
  const of = (kind: string) => site.pieces.filter((piece) => piece.kind === kind).length
  const statuses = Object.keys(STATUSES).map(
    (status) => `${site.timeline.filter((event) => event.status === status).length} ${status}`,
  )
  const ledger = site.timeline.filter(({ record }) => record.ledger)
  return [
    `${site.timeline.length} events: ${statuses.join(', ')}`,
    `${ledger.length} statements of the ledger, ${ledger.filter(({ record }) => record.statement?.office === 'federal').length} of them federal`,
    `${Object.keys(EVENT_KINDS)
      .map((kind) => [site.timeline.filter((event) => event.kind === kind).length, kind] as const)
      .filter(([count]) => count > 0)
      .map(([count, kind]) => `${count} ${kind}`)
      .join(', ')}`,
    `${site.sources.size} sources`,
    `${of('article')} articles, ${of('case')} cases, ${of('page')} pages: ${site.pieces.reduce((sum, { words }) => sum + words, 0)} words`,
    `${site.people.length} people, ${site.places.length} places, ${site.terms.length} terms, ${site.threads.length} threads`,
    `${site.rollout?.counties.length ?? 0} counties in ${site.rollout?.states.length ?? 0} states`,
  ]
}

function listed(events: readonly SiteEvent[]): string[] {
  return [`${events.length} events`, ...events.map(({ id, status }) => `  ${id} (${status})`)]
}

function sourcesOf({ notes }: SiteEvent) {
  return new Map(notes.map(({ reference }) => [reference.id, reference]))
}

function restsOnOne(event: SiteEvent): boolean {
  return sourcesOf(event).size === 1
}

function onlySupplied(event: SiteEvent): boolean {
  return [...sourcesOf(event).values()].every((source) => source['title-supplied'])
}

function onlyCopies(event: SiteEvent): boolean {
  return [...sourcesOf(event).values()].every((source) => source.seen !== 'original')
}

/** For each text the most citations in a row that lead to the same source, where there are more than two. */
function stretches(content: Content): string[] {
  return content.pieces
    .flatMap(({ file, analysis }) => {
      const longest = longestRun((analysis?.uses ?? []).map(({ source }) => source))
      return longest && longest.length > 2 ? [{ file, ...longest }] : []
    })
    .sort((a, b) => b.length - a.length)
    .map(({ file, source, length }) => `${length} citations in a row: ${source} (${file})`)
}

/** The longest row of equal texts. */
function longestRun(sources: readonly string[]): { source: string; length: number } | undefined {
  let best: { source: string; length: number } | undefined
  let length = 0
  sources.forEach((source, index) => {
    length = source === sources[index - 1] ? length + 1 : 1
    if (!best || length > best.length) best = { source, length }
  })
  return best
}

function sides({ sources, claims }: Site): string[] {
  const all = [...sources.values()]
  const total = all.reduce((sum, { id }) => sum + (claims.get(id)?.length ?? 0), 0)
  return [...Object.keys(SIDES), undefined].map((side) => {
    const own = all.filter((source) => sideOf(source) === side)
    const cited = own.reduce((sum, { id }) => sum + (claims.get(id)?.length ?? 0), 0)
    return `${side ?? 'not said'}: ${own.length} sources (${percent(own.length, all.length)}), ${cited} claims (${percent(cited, total)})`
  })
}

function seen({ sources }: Site): string[] {
  const all = [...sources.values()]
  const count = (test: (source: (typeof all)[number]) => boolean) => all.filter(test).length
  return [
    `${count(({ seen: how }) => how === 'original')} the original, ${count(({ seen: how }) => how === 'copy')} a copy, ${count(({ seen: how }) => how === 'quoted')} only as quoted`,
    `${count(({ read }) => read === 'in full')} read in full`,
    `${count((source) => source['title-supplied'])} with a supplied title, ${count(({ URL }) => !URL)} without a link`,
    `${count(({ standing }) => standing === 'primary')} primary, ${count(({ standing }) => standing === 'secondary')} secondary`,
  ]
}

function oldest({ timeline }: Site): string[] {
  const days = new Map<string, number>()
  for (const { record } of timeline) days.set(record.checked, (days.get(record.checked) ?? 0) + 1)
  return [...days].sort().map(([day, count]) => `${day}: ${count} events`)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0 percent' : `${Math.round((100 * part) / whole)} percent`
}
