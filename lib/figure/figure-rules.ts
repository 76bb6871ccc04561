import { EVENT_MARK_RULES } from './event-marks'
import { FINGERPRINT_PATH_RULES } from './fingerprint-path/rules'
import { ROLLOUT_RULES } from './rollout/rules'
import { TWO_CITIES_RULES } from './two-cities/rules'
import { WHAT_THEY_SAID_RULES } from './what-they-said/rules'
import { WHOM_IT_REMOVED_RULES } from './whom-it-removed/rules'

/**
 * The looks of all drawings, as CSS over the tokens of app/tokens.css: `npm run styles` writes app/styles/parts/drawings.css from it, and a
 * downloaded SVG file carries it with the tokens of paper filled in (format-svg-file.ts). Sizes are units of a drawing.
 */
export const FIGURE_RULES = `
.drawing text { fill: var(--ink); font: 400 13px/1.2 var(--font-plain); }
.drawing .small { font-size: 12px; }
.drawing .big { font-size: 16px; }
.drawing .bold { font-weight: 700; }
.drawing .quiet { fill: var(--muted); }
.drawing .middle { text-anchor: middle; }
.drawing .end { text-anchor: end; }
.drawing .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.drawing .axis, .drawing .grid { stroke: var(--rule); stroke-width: 1px; fill: none; }
.drawing .grid { stroke-dasharray: 1 3; }
.drawing .strong { stroke: var(--ink); stroke-width: 1.5px; fill: none; }
.drawing .box { fill: var(--paper); stroke: var(--ink); stroke-width: 1px; }
.drawing .panel { fill: var(--panel); }
.drawing .hit { fill: none; pointer-events: all; }
.drawing a { cursor: pointer; }
.drawing a:hover text { text-decoration: underline; }
${EVENT_MARK_RULES}
${FINGERPRINT_PATH_RULES}
${ROLLOUT_RULES}
${TWO_CITIES_RULES}
${WHAT_THEY_SAID_RULES}
${WHOM_IT_REMOVED_RULES}
`

/** The rules as the file `app/styles/parts/drawings.css`. */
export function formatDrawingRules(): string {
  const head =
    '/* Written by npm run styles from lib/figure. Not to be edited. */\n/* biome-ignore-all format: one rule a line reads better here */\n'
  return `${head}${FIGURE_RULES.replace(/\n{2,}/g, '\n').trim()}\n`
}
