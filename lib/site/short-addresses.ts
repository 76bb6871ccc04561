import { deriveCodes } from '../ledger/short-codes'
import { pathOf, SHORT_PREFIXES, shortPathOf } from '../url/paths'
import type { Content } from './content'

/** The kinds of records that have short addresses. */
type ShortKind = keyof typeof SHORT_PREFIXES

/**
 * The short path of every event and source, by its path. The ledger's come first and stay; a record that has moved takes
 * its short address along; a new one gets a code that was never given out.
 */
export function assignShortAddresses(content: Content): Map<string, string> {
  const moved = new Map(content.redirects.flatMap(({ data }) => (data.to ? [[data.from, data.to] as const] : [])))
  const given = (content.ledger?.lines ?? []).flatMap(({ fact }) => (fact.kind === 'short' ? [fact] : []))
  const shorts = new Map<string, string>()
  const keep = (path: string, short: string) => {
    if (!shorts.has(path)) shorts.set(path, short)
  }
  for (const { short, path } of given) keep(path, short)
  // Of two records that became one, the one that stayed keeps its own.
  for (const { short, path } of given) keep(moved.get(path) ?? path, short)
  const records = { event: content.events, source: content.sources } satisfies Record<ShortKind, { id: string }[]>
  for (const kind of Object.keys(SHORT_PREFIXES) as ShortKind[]) {
    const prefix = SHORT_PREFIXES[kind]
    const taken = new Set(given.flatMap(({ short }) => (short.startsWith(prefix) ? [short.slice(prefix.length)] : [])))
    const paths = records[kind].map(({ id }) => pathOf(kind, id)).filter((path) => !shorts.has(path))
    for (const [path, code] of deriveCodes(paths.sort(), taken)) shorts.set(path, shortPathOf(kind, code))
  }
  return shorts
}

/** Every short path that leads somewhere, with its path: those of the ledger, also of records that have gone, and new ones. */
export function listShortAddresses(content: Content): { short: string; path: string }[] {
  const given = (content.ledger?.lines ?? []).flatMap(({ fact }) =>
    fact.kind === 'short' ? [{ short: fact.short, path: fact.path }] : [],
  )
  const known = new Set(given.map(({ short }) => short))
  const fresh = [...assignShortAddresses(content)]
    .map(([path, short]) => ({ short, path }))
    .filter(({ short }) => !known.has(short))
  return [...given, ...fresh]
}
