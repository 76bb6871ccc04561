import { LinkedHeading } from '@/components/layout/linked-heading'
import { type Words, wordsIn } from '@/components/words'
import { formatQuotation } from '@/lib/citation/format-reference'
import type { Language } from '@/lib/schema/language'
import type { SiteNote } from '@/lib/site/site'
import { NoteWords } from './note-words'

/** The numbered notes of a page, each with its source, locator, and a way back to every place that uses it. */
export function NoteList({
  notes,
  title,
  language,
}: {
  notes: readonly SiteNote[]
  title?: string
  language?: Language
}) {
  const words = wordsIn(language)
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="notes" className="mt-14 max-w-measure border-t border-rule pt-6">
      <LinkedHeading level={2} id="notes" className="text-2xl" language={language}>
        {title ?? words.notes}
      </LinkedHeading>
      <ol className="mt-4 stack-3 font-plain text-[0.9375rem] leading-snug">
        {notes.map((note) => (
          <li
            key={note.anchor}
            id={note.anchor}
            value={note.number}
            className="ml-9 list-decimal pl-1 marker:text-muted"
          >
            <NoteWords note={note} language={language} />
            {note.quotations?.map((quotation) => (
              <span key={quotation.words}>
                {' '}
                {words.inTheWordsOf(quotation.speaker)} {formatQuotation(quotation.words)}
              </span>
            ))}{' '}
            {note.reference.URL ? <span className="hidden print:inline">{note.reference.URL}</span> : null}{' '}
            <a
              href={note.reference.href}
              aria-label={words.aboutSourceOf(note.number)}
              className="screen-only inline-block py-1"
            >
              {words.aboutSource}
            </a>
            {note.uses.length > 0 ? <Returns note={note} words={words} /> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Returns({ note, words }: { note: SiteNote; words: Words }) {
  const several = note.uses.length > 1
  return (
    <span className="screen-only">
      {' · '}
      {note.uses.map((use, index) => (
        <span key={use} className="whitespace-nowrap">
          {index === 0 ? `${words.backToText} ` : ' '}
          <a
            href={`#${encodeURIComponent(use)}`}
            aria-label={words.back(note.number, index + 1, note.uses.length)}
            className="inline-block min-w-6 py-1 text-center"
          >
            {several ? words.use(index + 1) : '↑'}
          </a>
          {index < note.uses.length - 1 ? ',' : ''}
        </span>
      ))}
    </span>
  )
}
