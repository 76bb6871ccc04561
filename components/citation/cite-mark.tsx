/**
 * The mark of a note in a text: a link to the note, and the place to which the note leads back.
 * `joined`: how many marks stand directly before it; a row of them may break after every third.
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
  joined?: number | string
}) {
  return (
    <sup className="note-mark">
      {Number(joined) > 0 ? <span aria-hidden="true">,{Number(joined) % 3 === 0 ? <wbr /> : null}</span> : null}
      <a id={anchor} href={`#${encodeURIComponent(note)}`} aria-label={`Note ${number}`}>
        {number}
      </a>
    </sup>
  )
}
