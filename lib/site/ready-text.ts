import type { Mark, Note } from '../citation/number-notes'
import { hrefOf } from '../mdx/link-target'
import type { PlainText } from '../mdx/parse-plain-text'
import type { SiteNote, Source, Text } from './site'

/** Marks in the order of a page, taken one by one by the texts that show them. */
export type MarkQueue = Mark[]

/** Takes the next marks of a page. */
export function takeMarks(queue: MarkQueue, count: number): Mark[] {
  return queue.splice(0, count)
}

/** Turns parsed text into printable runs; each citation takes its marks from the queue. A space before a mark is dropped. */
export function readyText(text: PlainText, queue: MarkQueue): Text {
  return text.map((runs) =>
    runs.flatMap((run, index): Text[number] => {
      if (run.type === 'cites') return takeMarks(queue, run.uses.length).map((mark) => ({ type: 'mark', mark }))
      if (run.type === 'link') return [{ type: 'link', words: run.words, href: hrefOf(run.target) }]
      return [{ type: 'words', words: runs[index + 1]?.type === 'cites' ? run.words.trimEnd() : run.words }]
    }),
  )
}

/** Joins notes with their sources; a note without a source is left out (the checks say so). */
export function joinNotes(notes: readonly Note[], sources: ReadonlyMap<string, Source>): SiteNote[] {
  return notes.flatMap((note) => {
    const reference = sources.get(note.source)
    return reference ? [{ ...note, reference }] : []
  })
}
