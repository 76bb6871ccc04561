import { MARK } from '@/lib/share/mark'

/** The mark of the site in the color of the text beside it, which says what it is: for a screen reader it is not there. */
export function Mark() {
  return (
    <svg
      className="mark"
      viewBox={`0 0 ${MARK.size} ${MARK.size}`}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {[MARK.ridges, MARK.leaving].map(({ width, path }) => (
        <path key={path} strokeWidth={width} d={path} />
      ))}
    </svg>
  )
}
