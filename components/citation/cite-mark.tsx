/**
 * The mark of a note in a text: a link to the note, and the place to which the note leads back.
 * `joined`: another mark stands directly before it.
 */
export function CiteMark({
  number,
  anchor,
  note,
  joined,
}: {
  number: string | number
  anchor: string
  note: string
  joined?: boolean | string
}) {
  return (
    <sup className="note-mark">
      {joined ? (
        <span aria-hidden="true">
          ,<wbr />
        </span>
      ) : null}
      <a id={anchor} href={`#${encodeURIComponent(note)}`} aria-label={`Note ${number}`}>
        {number}
      </a>
    </sup>
  )
}
