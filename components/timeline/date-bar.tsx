import { dateBar, type Stretch } from '@/lib/timeline/date-bar'

/**
 * A date that is no single certain day, as a bar over its months: full while it surely went on, hatched where its day, start or
 * end lies somewhere within. Nothing is drawn of a day that is known. The words of the date say the same.
 */
export function DateBar({ date }: { date: string }) {
  const bar = dateBar(date)
  if (!bar) return null
  const { width, firm, loose } = bar
  return (
    <svg viewBox={`0 0 ${width} 8`} className="date-bar" aria-hidden="true">
      <path d={ticks(width)} />
      {firm ? <path className="firm" d={line(firm)} /> : null}
      {loose.length > 0 ? <path className="loose" d={loose.map(line).join('')} /> : null}
    </svg>
  )
}

function line({ from, to }: Stretch): string {
  return `M${from} 3H${to}`
}

/** A line with a tick at the beginning of each month and a longer one at that of each year. */
function ticks(width: number): string {
  const months = Array.from({ length: width / 10 + 1 }, (_, month) => `M${month * 10} 8V${month % 12 === 0 ? 0 : 6}`)
  return `${months.join('')}M0 8H${width}`
}
