import type { DrawingKey } from '../schema/figure'
import type { Figure, Site } from '../site/site'
import type { DrawnFigure } from './drawing'
import { drawFingerprintPath } from './fingerprint-path/draw'
import { nameLinks } from './name-links'
import { drawRolloutCurve } from './rollout/curve'
import { drawRolloutMap } from './rollout/map'
import { drawTwoCities } from './two-cities/draw'
import { drawWhatTheySaid } from './what-they-said/draw'
import { drawWhomItRemoved } from './whom-it-removed/draw'

/** How each drawing is made from a site; undefined where the content has not what it needs. */
const MAKERS: Record<DrawingKey, (site: Site) => DrawnFigure | undefined> = {
  'fingerprint-path': drawFingerprintPath,
  'what-they-said': drawWhatTheySaid,
  'rollout-curve': drawRolloutCurve,
  'rollout-map': drawRolloutMap,
  'whom-it-removed': drawWhomItRemoved,
  'two-cities': drawTwoCities,
}

/** Draws a figure; undefined if it has no drawing, or the content has not what its drawing needs. */
export function drawFigure(site: Site, { drawing }: Pick<Figure, 'drawing'>): DrawnFigure | undefined {
  const drawn = drawing && MAKERS[drawing](site)
  return drawn && { ...drawn, wide: nameLinks(drawn.wide), narrow: nameLinks(drawn.narrow) }
}
