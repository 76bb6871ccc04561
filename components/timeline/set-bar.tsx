import { MOST_IN_SET } from '@/lib/export/set-query'

/**
 * The button that makes a set of the chosen events. It stands above the list with a word on what it is for, and again
 * below it, where it follows the reader while something is chosen (app/styles/parts/timeline-entries.css).
 */
export function SetBar({ place }: { place: 'above' | 'below' }) {
  return (
    <div className={`set-bar ${place} screen-only`}>
      {place === 'above' ? (
        <p>
          To cite several events together, choose them and make a set: a page with only these, with its own address,
          citation and files. At most {MOST_IN_SET}. Events of several threads are all on the whole timeline.
        </p>
      ) : null}
      <button type="submit">Make a set</button>
      {place === 'below' ? <button type="reset">Choose none</button> : null}
    </div>
  )
}
