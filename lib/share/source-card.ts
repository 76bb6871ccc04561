import type { SourceName, SourceRecord } from '../schema/source'
import type { Source } from '../site/site'
import { formatDate } from '../timeline/format-date'
import { count } from './count-words'
import type { ShareCard } from './share-card'

/** Laws and rulings are known by who made them; all else by where it stood, or who wrote it. */
const MADE_BY_AN_OFFICE = new Set<SourceRecord['type']>(['legislation', 'bill', 'regulation', 'legal_case', 'treaty'])

/** The card of a source: where it is from, of when, what it is, what it is called, and how many sentences rest on it. */
export function sourceCard(source: Source, claims: number): Omit<ShareCard, 'site'> {
  const { href, title, issued, nature } = source
  const who = whoOf(source)
  return {
    page: href,
    boxes: [
      ...(who ? [{ label: 'Source', words: who }] : []),
      { label: 'Date', words: issued ? formatDate(issued) : 'No date' },
    ],
    label: nature,
    title: source['title-supplied'] ? `[${title.replace(/^\[(.*)\]$/, '$1')}]` : title,
    ...(claims > 0 ? { foot: `${count(claims, 'claim rests', 'claims rest')} on it` } : {}),
  }
}

function whoOf({ type, author, authority, publisher, 'container-title': container }: SourceRecord): string | undefined {
  const names = joinNames(author)
  return MADE_BY_AN_OFFICE.has(type)
    ? (authority ?? container ?? names ?? publisher)
    : (container ?? names ?? publisher)
}

function joinNames(names: readonly SourceName[]): string | undefined {
  const [first, second] = names.map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].join(' ').trim(),
  )
  if (names.length > 2) return `${first} and others`
  return second ? `${first} and ${second}` : first
}
