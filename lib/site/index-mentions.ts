import { attributeOf } from '../mdx/parse-mdx'
import { type LinkKind, pathOf } from '../url/paths'
import type { Content, LoadedPiece } from './content'
import { groupByIds } from './group-by-ids'
import type { Mention } from './site'

/** Where pieces and events name a record, in the order of content. */
export type MentionIndex = (kind: LinkKind, id: string) => Mention[]

/**
 * Finds where every record is named: by links, by `<Event>`, by a case's place,
 * and for people and places also where the name or an alias stands in a piece's text.
 */
export function indexMentions(content: Content): MentionIndex {
  const table = new Map<string, Map<string, Mention>>()
  const add = (kind: LinkKind, id: string, mention: Mention) => {
    const key = `${kind}:${id}`
    const known = table.get(key) ?? new Map<string, Mention>()
    if (!known.has(mention.href)) known.set(mention.href, mention)
    table.set(key, known)
  }
  const names = indexNames(content)
  for (const piece of content.pieces) addPiece(piece, names, add)
  for (const event of content.events) {
    const page = { kind: 'event' as const, title: event.data.title, href: pathOf('event', event.id) }
    for (const run of event.account.flat()) {
      if (run.type === 'link' && run.target.type === 'record' && run.target.kind === 'event')
        add('event', run.target.id, { page, href: page.href })
    }
  }
  return (kind, id) => [...(table.get(`${kind}:${id}`)?.values() ?? [])]
}

/** Ids of the events that a piece shows or links, in the order of the text. */
export function eventsOf(piece: LoadedPiece): string[] {
  const shown =
    piece.analysis?.components.flatMap((c) => (c.name === 'Event' ? (attributeOf(c.node, 'id') ?? []) : [])) ?? []
  const linked =
    piece.analysis?.links.flatMap((l) =>
      l.target.type === 'record' && l.target.kind === 'event' ? l.target.id : [],
    ) ?? []
  return [...shown, ...linked]
}

/** Somebody or some place by a name or alias. */
type Named = { kind: 'person' | 'place'; id: string; name: string }

/** Names by their first word, so that a text is held only against those that can stand in it; "" for names without one. */
type NameIndex = ReadonlyMap<string, Named[]>

const WORD = /[\p{L}\p{N}]+/gu

function indexNames(content: Content): NameIndex {
  const named = (kind: Named['kind'], id: string, names: string[]) => names.map((name) => ({ kind, id, name }))
  return groupByIds(
    [
      ...content.people.flatMap(({ id, data }) => named('person', id, [data.name, ...data.aliases])),
      ...content.places.flatMap(({ id, data }) => named('place', id, [data.name, ...data.aliases])),
    ],
    ({ name }) => [name.match(WORD)?.[0] ?? ''],
  )
}

function addPiece(
  piece: LoadedPiece,
  names: NameIndex,
  add: (kind: LinkKind, id: string, mention: Mention) => void,
): void {
  const page = { kind: piece.kind, title: piece.matter.data.title, href: pathOf(piece.kind, piece.id) }
  const linked = new Set<string>()
  for (const { target, sentence } of piece.analysis?.links ?? []) {
    if (target.type !== 'record') continue
    linked.add(`${target.kind}:${target.id}`)
    add(target.kind, target.id, { page, sentence, href: page.href })
  }
  for (const id of eventsOf(piece)) add('event', id, { page, href: page.href })
  for (const word of new Set(['', ...(piece.text.match(WORD) ?? [])])) {
    for (const { kind, id, name } of names.get(word) ?? []) {
      if (!linked.has(`${kind}:${id}`) && containsName(piece.text, name)) add(kind, id, { page, href: page.href })
    }
  }
  if (piece.matter.data.place) add('place', piece.matter.data.place, { page, href: page.href })
}

/** Whether a name stands in a text as whole words. */
function containsName(text: string, name: string): boolean {
  const index = text.indexOf(name)
  if (index < 0) return false
  const around = `${text[index - 1] ?? ' '}${text[index + name.length] ?? ' '}`
  return !/[\p{L}\p{N}]/u.test(around) || containsName(text.slice(index + name.length), name)
}
