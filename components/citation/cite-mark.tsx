/** The mark of a note in a text: a link to the note, and the place to which the note leads back. */
export function CiteMark({ number, anchor, note }: { number: string | number; anchor: string; note: string }) {
  return (
    <sup className="note-mark">
      <a id={anchor} href={`#${encodeURIComponent(note)}`} aria-label={`Note ${number}`}>
        {number}
      </a>
    </sup>
  )
}
