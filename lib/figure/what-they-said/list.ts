import { compareText } from '../../compare-text'
import { wrapWords } from '../format-svg-file'
import { TURNS, type Turn } from './callouts'
import { type DrawnDate, type Said, withoutYear } from './data'

/** An entry of the list: a year, what was mostly said from here on, a statement, or the day on which some came out. */
export type Entry = { lines: string[] } & (
  | { kind: 'year' | 'turn' }
  | { kind: 'said'; said: Said; bold?: string }
  | { kind: 'seen'; ids: readonly string[] }
)

/** Letters to a line. */
const LETTERS = 30

/** All entries in order: years, turns, releases and statements; the day of a statement is that of its place on the timeline. */
export function listEntries(statements: readonly Said[]): Entry[] {
  const dated = [
    ...TURNS.map((turn) => ({ day: turn.from, entry: enterTurn(turn) })),
    ...groupReleases(statements).map(({ date, ids }) => ({ day: date.at, entry: enterRelease(date, ids) })),
    ...statements.map((said) => ({ day: said.date.order, entry: enterStatement(said) })),
  ].sort((a, b) => compareText(a.day, b.day))
  return dated.flatMap(({ day, entry }, index): Entry[] => {
    const year = day.slice(0, 4)
    return dated[index - 1]?.day.startsWith(year) ? [entry] : [{ kind: 'year', lines: [year] }, entry]
  })
}

function enterTurn({ inside, words }: Turn): Entry {
  return { kind: 'turn', lines: wrapWords(`${inside ? 'Not in public' : 'In public'}: ${words}`, LETTERS - 2) }
}

function enterRelease(date: DrawnDate, ids: readonly string[]): Entry {
  return { kind: 'seen', ids, lines: [`${withoutYear(date.words, date.at.slice(0, 4))}: seen in public`] }
}

function enterStatement(said: Said): Entry {
  const { date, inside, callout } = said
  const day = `${withoutYear(date.words, date.order.slice(0, 4))}${inside ? ', not in public' : ''}`
  if (!callout) return { kind: 'said', said, lines: wrapWords(day, LETTERS) }
  return { kind: 'said', said, bold: `${day}:`, lines: [`${day}:`, ...wrapWords(callout.words, LETTERS + 1)] }
}

/** The statements that came out later, by the day on which they did. */
function groupReleases(statements: readonly Said[]): { date: DrawnDate; ids: string[] }[] {
  const groups = new Map<string, { date: DrawnDate; ids: string[] }>()
  for (const { id, seen } of statements) {
    if (!seen) continue
    const group = groups.get(seen.words)
    if (group) group.ids.push(id)
    else groups.set(seen.words, { date: seen, ids: [id] })
  }
  return [...groups.values()]
}
