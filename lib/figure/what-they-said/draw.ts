import type { Site } from '../../site/site'
import type { DrawnFigure } from '../drawing'
import { readStatements, tabulateStatements } from './data'
import { WHAT_THEY_SAID_KEY } from './marks'
import { drawNarrow } from './narrow'
import { drawSmall } from './small'
import { drawWide } from './wide'

const NAME =
  'What federal officials said about opting out, against time: in public and not in public, by position, with the day on which what was not public came out.'

/** The ledger of federal statements against time; undefined where none of the statements that it names is in the content. */
export function drawWhatTheySaid(site: Site): DrawnFigure | undefined {
  const statements = readStatements(site)
  if (!statements.some(({ callout }) => callout)) return undefined
  return {
    wide: drawWide(statements, NAME),
    narrow: drawNarrow(statements, NAME),
    small: drawSmall(statements, NAME),
    key: WHAT_THEY_SAID_KEY,
    data: tabulateStatements(site),
  }
}
