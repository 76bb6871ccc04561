import { formatQuotation } from '@/lib/citation/format-reference'
import { formatOrdinal, formatReturn } from '@/lib/citation/format-return'
import type { SiteNote } from '@/lib/site/site'
import { NoteWords } from './note-words'

/** The numbered notes of a page, each with its source, locator, and a way back to every place that uses it. */
export function NoteList({ notes, title = 'Notes' }: { notes: readonly SiteNote[]; title?: string }) {
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="notes" className="mt-14 max-w-measure border-t border-rule pt-6">
      <h2 id="notes" className="text-2xl">
        {title}
      </h2>
      <ol className="mt-4 space-y-3 font-plain text-[0.9375rem] leading-snug">
        {notes.map((note) => (
          <li
            key={note.anchor}
            id={note.anchor}
            value={note.number}
            className="ml-9 list-decimal pl-1 marker:text-muted"
          >
            <NoteWords note={note} />
            {note.quotations?.map(({ words, speaker }) => (
              <span key={words}>
                {' '}
                In the words of {speaker}: {formatQuotation(words)}
              </span>
            ))}{' '}
            {note.reference.URL ? <span className="hidden print:inline">{note.reference.URL}</span> : null}{' '}
            <a
              href={note.reference.href}
              aria-label={`About this source, note ${note.number}`}
              className="screen-only inline-block py-1"
            >
              About this source
            </a>
            {note.uses.length > 0 ? <Returns note={note} /> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Returns({ note }: { note: SiteNote }) {
  const several = note.uses.length > 1
  return (
    <span className="screen-only">
      {' · Back to the text: '}
      {note.uses.map((use, index) => (
        <span key={use}>
          {index > 0 ? ', ' : ''}
          <a
            href={`#${encodeURIComponent(use)}`}
            aria-label={formatReturn(note.number, index + 1, note.uses.length)}
            className="inline-block min-w-6 py-1 text-center"
          >
            {several ? formatOrdinal(index + 1) : '↑'}
          </a>
        </span>
      ))}
    </span>
  )
}
