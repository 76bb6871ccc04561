import type { SiteNote } from '@/lib/site/site'
import { NoteWords } from './note-words'

/**
 * What a mark opens in place: the source and locator of its note, and the way to the note itself. Words only,
 * because it stands within a paragraph. It is not printed: the notes are.
 */
export function NotePreview({ id, note }: { id: string; note: SiteNote }) {
  return (
    <span id={id} popover="" className="preview">
      <NoteWords note={note} /> <a href={`#${encodeURIComponent(note.anchor)}`}>{`Note ${note.number} in full`}</a>
      <button type="button" popoverTarget={id}>
        Close
      </button>
    </span>
  )
}
