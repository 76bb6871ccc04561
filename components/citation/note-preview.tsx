import { wordsIn } from '@/components/words'
import { formatBriefReference } from '@/lib/citation/format-reference'
import type { Language } from '@/lib/schema/language'
import type { SiteNote } from '@/lib/site/site'
import { NoteWords } from './note-words'

/**
 * What a mark opens in place: the source and locator of its note, and the way to the note itself. Words only,
 * because it stands within a paragraph. It is not printed: the notes are. On wide screens it stands in the margin while it
 * is closed, as number and source alone (app/notes.css); nobody hears that amid a sentence: the mark says as much.
 */
export function NotePreview({ id, note, language }: { id: string; note: SiteNote; language?: Language }) {
  const words = wordsIn(language)
  return (
    <span id={id} popover="" role="presentation" className="preview">
      <span aria-hidden="true">
        {note.number} {formatBriefReference(note.reference)}
      </span>
      <span>
        <NoteWords note={note} language={language} />
      </span>
      <a href={`#${encodeURIComponent(note.anchor)}`}>{words.noteInFull(note.number)}</a>
      <button type="button" popoverTarget={id}>
        {words.close}
      </button>
    </span>
  )
}
