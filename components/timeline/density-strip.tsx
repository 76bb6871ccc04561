import type { SiteEvent } from '@/lib/site/site'
import { LANE_KEYS, LANES, type Lane } from '@/lib/timeline/lanes'

/** Height of the strip in units of its drawing, which is about as many pixels: one event has to be seen. */
const HEIGHT = 48

/**
 * Ways to the groups of a timeline, each under a bar as high as it has events, parted by whose doing they are: where the
 * story is dense is seen before it is read. Years without an event are left out, and the place where they are is marked. `name`: what the ways are called.
 */
export function DensityStrip({
  name,
  groups,
}: {
  name: string
  groups: readonly { anchor: string; title: string; events: readonly SiteEvent[] }[]
}) {
  const lanes = LANE_KEYS.filter((lane) => groups.some(({ events }) => events.some((event) => event.lane === lane)))
  const most = Math.max(1, ...groups.map(({ events }) => events.length))
  return (
    <nav aria-label={name} className="density screen-only">
      <ul>
        {groups.map(({ anchor, title, events }, index) => (
          <li key={anchor} className={skipsYears(groups[index - 1]?.title, title) ? 'after-gap' : undefined}>
            <a href={`#${anchor}`}>
              <svg viewBox={`0 0 9 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                {stack(events, most).map(({ lane, y, height }) => (
                  <path key={lane} className={lane} d={`M0 ${y}h9v${height}H0z`} />
                ))}
              </svg>
              {title}
            </a>
          </li>
        ))}
      </ul>
      {lanes.length > 1 ? <LaneKey lanes={lanes} /> : null}
    </nav>
  )
}

/** Whether two titles are years with others between them, in which nothing happened that is told here. */
function skipsYears(before: string | undefined, title: string): boolean {
  return Number(title) - Number(before) > 1
}

/** The hues of the lanes in words. */
export function LaneKey({ lanes }: { lanes: readonly Lane[] }) {
  return (
    <ul className="lane-key">
      {lanes.map((lane) => (
        <li key={lane} className={lane}>
          {LANES[lane]}
        </li>
      ))}
    </ul>
  )
}

/** The parts of a bar from below, in the order of the lanes. */
function stack(events: readonly SiteEvent[], most: number) {
  let counted = 0
  let below = HEIGHT
  return LANE_KEYS.flatMap((lane) => {
    const count = events.filter((event) => event.lane === lane).length
    if (count === 0) return []
    // Whole units: the part that a rounding takes from one lane it gives to the next.
    counted += count
    const y = Math.min(below - 1, HEIGHT - Math.round((counted * HEIGHT) / most))
    const height = below - y
    below = y
    return { lane, y, height }
  })
}
