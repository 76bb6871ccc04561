import type { Site } from '../../site/site'
import type { DrawnFigure } from '../drawing'
import { eventMark } from '../event-marks'
import { drawNarrow } from './narrow'
import { drawSmall } from './small'
import { findSteps, PATH_FIGURE, tabulateSteps } from './steps'
import { drawWide } from './wide'

const NAME =
  'The path of a fingerprint in eight steps: from the jail through the state bureau to the FBI, on to Homeland Security and ICE, and back to the jail; a place had a say at the first and the last, and step 4, the copy that places argued over, lies in federal hands. At their steps stand attempts to stop it or to keep it moving, with their days and what came of them.'

const STATUSES = {
  confirmed: 'Confirmed: read in a primary document',
  reported: 'Reported: read in secondary sources',
  disputed: 'Disputed: sources contradict each other',
} as const

/** The path of a fingerprint, with who decides at each step and what was tried there; undefined without the data of it. */
export function drawFingerprintPath(site: Site): DrawnFigure | undefined {
  const steps = findSteps(site)
  if (!steps) return undefined
  const headings = site.figures.get(PATH_FIGURE)?.columns ?? {}
  const decides = headings['who-decides'] ?? 'Who decides'
  const found = new Set(steps.flatMap(({ attempts }) => attempts.map(({ event }) => event.status)))
  return {
    wide: drawWide(steps, decides, NAME),
    narrow: drawNarrow(steps, decides, NAME),
    small: drawSmall(steps, NAME),
    key: (Object.keys(STATUSES) as (keyof typeof STATUSES)[])
      .filter((status) => found.has(status))
      .map((status) => ({ mark: eventMark({ x: 0, y: 0, lane: 'nation', status }), words: STATUSES[status] })),
    data: tabulateSteps(steps, headings),
  }
}
