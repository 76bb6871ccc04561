import { CiteMark } from '@/components/citation/cite-mark'
import type { SiteNote, Text } from '@/lib/site/site'

/** Paragraphs of a record's text: words, links and marks. `notes`: those of its page. */
export function RichText({ text, notes }: { text: Text; notes: readonly SiteNote[] }) {
  const byAnchor = new Map(notes.map((note) => [note.anchor, note]))
  return text.map((runs, paragraph) => (
    // Paragraphs and runs of a text never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <p key={paragraph}>
      {runs.map((run, index) => {
        const key = `${index}-${run.type}`
        if (run.type === 'mark')
          return (
            <CiteMark key={key} {...run.mark} joined={marksBefore(runs, index)} preview={byAnchor.get(run.mark.note)} />
          )
        if (run.type === 'link')
          return (
            <a key={key} href={run.href}>
              {run.words}
            </a>
          )
        return <span key={key}>{run.words}</span>
      })}
    </p>
  ))
}

/** How many marks stand directly before a run. */
function marksBefore(runs: Text[number], index: number): number {
  let count = 0
  while (runs[index - count - 1]?.type === 'mark') count++
  return count
}
