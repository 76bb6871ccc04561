import { wordsIn } from '@/components/words'
import type { Language } from '@/lib/schema/language'
import type { SiteNote } from '@/lib/site/site'
import { previewId } from '@/lib/url/anchors'
import { NotePreview } from './note-preview'

/**
 * The mark of a note in a text, and the place to which the note leads back. It is a link to the note and, where the
 * browser knows popovers, a button in its place that opens the preview beside it: the styles show exactly one.
 * The anchor is on the whole, so that a way back lands on what is shown, and the next Tab on its control.
 * `joined`: how many marks stand directly before it; a row of them may break after every third.
 * `preview`: the note; without it (its source is missing) the mark is a link only.
 */
export function CiteMark({
  number,
  anchor,
  note,
  joined,
  preview,
  language,
}: {
  number: string | number
  anchor: string
  note: string
  joined?: number | string
  preview?: SiteNote
  language?: Language
}) {
  const name = wordsIn(language).note(number)
  const id = preview ? previewId(number, preview.uses.indexOf(anchor) + 1) : undefined
  return (
    <span id={anchor} tabIndex={-1} className="note-mark">
      <sup>
        {Number(joined) > 0 ? <span aria-hidden="true">,{Number(joined) % 3 === 0 ? <wbr /> : null}</span> : null}
        <a href={`#${encodeURIComponent(note)}`} aria-label={name}>
          {number}
        </a>
        {id ? (
          <button type="button" popoverTarget={id} aria-label={name}>
            {number}
          </button>
        ) : null}
      </sup>
      {preview && id ? <NotePreview id={id} note={preview} language={language} /> : null}
    </span>
  )
}
