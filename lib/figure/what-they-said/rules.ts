/** Looks of the figure "What they said": marks by position, the box of what was not public, bars of uncertain dates. */
export const WHAT_THEY_SAID_RULES = `
.drawing .ws-broken { stroke-dasharray: 2.6 2.6; }
.drawing .ws-box { fill: var(--paper); stroke: var(--muted); stroke-width: 1px; }
.drawing .ws-span { stroke: var(--federal); stroke-width: 6px; stroke-dasharray: 1 3.4; fill: none; }
.drawing .ws-wait { stroke: var(--federal); stroke-width: 1px; fill: none; }
.drawing .ws-seen { stroke: var(--federal); stroke-width: 3px; fill: none; }
`
