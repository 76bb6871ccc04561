import { plainWords } from '../mdx/parse-plain-text'
import type { Content } from './content'
import { loadContent } from './load-content'

/** A sentence that names an event, and where it stands. */
export type AffectedSentence = { file: string; line: number; column: number; event: string; sentence: string }

/**
 * The sentences to read again after an event: all that name it, or one of the events that it upholds, narrows,
 * reverses or repeals. Undefined if there is no such event.
 */
export function findAffected(root: string, id: string): AffectedSentence[] | undefined {
  const { content } = loadContent(root)
  const event = content.events.find((e) => e.id === id)
  if (!event) return undefined
  const ids = new Set([
    id,
    ...event.data.affects.map((effect) => effect.id),
    ...event.data.contradicts.map((c) => c.id),
  ])
  return [...inPieces(content, ids), ...inEvents(content, ids)]
}

function inPieces(content: Content, ids: ReadonlySet<string>): AffectedSentence[] {
  return content.pieces.flatMap((piece) => [
    ...(piece.analysis?.links ?? []).flatMap(({ target, sentence, position }) =>
      target.type === 'record' && target.kind === 'event' && ids.has(target.id)
        ? [{ file: piece.file, ...position, event: target.id, sentence }]
        : [],
    ),
    ...(piece.analysis?.components ?? []).flatMap(({ name, node, position }) => {
      const attribute = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')
      const event = typeof attribute?.value === 'string' ? attribute.value : ''
      return name === 'Event' && ids.has(event)
        ? [{ file: piece.file, ...position, event, sentence: `<Event id="${event}" />, and the text around it` }]
        : []
    }),
  ])
}

function inEvents(content: Content, ids: ReadonlySet<string>): AffectedSentence[] {
  return content.events.flatMap((event) => {
    const answers =
      event.data.answers && ids.has(event.data.answers)
        ? [{ file: event.file, ...event.at(['answers']), event: event.data.answers, sentence: event.data.summary }]
        : []
    const links = event.account.flatMap((runs) =>
      runs.flatMap((run) =>
        run.type === 'link' && run.target.type === 'record' && run.target.kind === 'event' && ids.has(run.target.id)
          ? [
              {
                file: event.file,
                ...event.within(['account'], run.place.line, run.place.column),
                event: run.target.id,
                sentence: plainWords([runs]),
              },
            ]
          : [],
      ),
    )
    const own = ids.has(event.id)
      ? [{ file: event.file, ...event.at(['summary']), event: event.id, sentence: event.data.summary }]
      : []
    return [...own, ...answers, ...links]
  })
}
