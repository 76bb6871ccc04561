import type { Site, SiteEvent } from '../../site/site'
import { formatDate } from '../../timeline/format-date'
import type { FigureData } from '../drawing'

/** The id of the figure with the eight steps. */
export const PATH_FIGURE = 'path-of-a-fingerprint'
const ATTEMPTS = 'attempts-on-the-path'

/** In whose hands the prints are at a step. */
export const BANDS = { federal: 'Federal', state: 'State', local: 'Local' } as const

/** The key of a band. */
export type Band = keyof typeof BANDS

/** The bands of the eight steps; the drawing is laid out for this path and no other. */
const BAND_OF_STEP: readonly Band[] = ['local', 'state', 'federal', 'federal', 'federal', 'state', 'federal', 'local']

/** The step that places argued over: the copy from the FBI to Homeland Security. */
export const ARGUED_STEP = 4

/** What somebody tried at a step, as its event tells it. `date`: the event's, in words. */
export type Attempt = { event: SiteEvent; date: string; what: string; outcome: string }

/** A step of the path with what was tried there, earliest first. */
export type Step = {
  number: number
  band: Band
  where: string
  whatHappens: string
  whoDecides: string
  couldStop: string
  attempts: Attempt[]
}

/** The eight steps with their attempts; undefined where the content has another path, or none. */
export function findSteps(site: Site): Step[] | undefined {
  const path = site.figures.get(PATH_FIGURE)?.rows
  const attempts = site.figures.get(ATTEMPTS)?.rows
  if (path?.length !== BAND_OF_STEP.length || !attempts) return undefined
  const order = new Map(site.timeline.map(({ id }, index) => [id, index]))
  return path.map((row, index) => ({
    number: index + 1,
    band: BAND_OF_STEP[index] ?? 'federal',
    where: row.where ?? '',
    whatHappens: row['what-happens'] ?? '',
    whoDecides: row['who-decides'] ?? '',
    couldStop: row['could-a-place-stop-it'] ?? '',
    attempts: attempts
      .filter(({ step }) => Number(step) === index + 1)
      .flatMap(({ event: id = '', what = '', outcome = '' }) => {
        const event = site.events.get(id)
        return event ? [{ event, date: formatDate(event.date), what, outcome }] : []
      })
      .sort((a, b) => (order.get(a.event.id) ?? 0) - (order.get(b.event.id) ?? 0)),
  }))
}

/** The table of the figure, one row a step. A cell leads to one event at most, so only a lone attempt leads to its own. */
export function tabulateSteps(steps: readonly Step[], headings: Readonly<Record<string, string>>): FigureData {
  const ids = ['step', 'where', 'what-happens', 'who-decides', 'could-a-place-stop-it']
  return {
    columns: [
      ...ids.map((id) => ({ id, heading: headings[id] ?? id, ...(id === 'step' && { number: true }) })),
      { id: 'attempts', heading: 'What was tried there' },
    ],
    rows: steps.map((step) => ({
      step: { text: String(step.number) },
      where: { text: step.where },
      'what-happens': { text: step.whatHappens },
      'who-decides': { text: step.whoDecides },
      'could-a-place-stop-it': { text: step.couldStop },
      attempts: {
        text: step.attempts.map(({ date, what, outcome }) => `${date}: ${what}. ${outcome}.`).join(' ') || 'None shown',
        ...(step.attempts.length === 1 && { href: step.attempts[0]?.event.href }),
      },
    })),
  }
}
