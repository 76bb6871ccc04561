/** Looks of the curve (`rc-`) and the map (`rm-`) of the rollout. */
export const ROLLOUT_RULES = `
.drawing .rc-before { fill: var(--ink); }
.drawing .rc-edge { fill: none; stroke: var(--ink); stroke-width: 2.5px; stroke-linejoin: round; }
.drawing .rc-leader { fill: none; stroke: var(--muted); stroke-width: 1px; }
.drawing .rc-rim { fill: var(--paper); }
.drawing .rc-inside { stroke: var(--panel); }
.drawing .rm-dots { fill: none; stroke-linecap: round; pointer-events: none; }
.drawing .rm-first { stroke: var(--ink); }
.drawing .rm-second { stroke: var(--muted); }
.drawing .rm-third { stroke: var(--rule); }
.drawing .rm-fourth { stroke: var(--ink); }
.drawing .rm-hole { stroke: var(--paper); }
.drawing .rm-wide .rm-first, .drawing .rm-wide .rm-fourth { stroke-width: 5.6px; }
.drawing .rm-wide .rm-second { stroke-width: 3.7px; }
.drawing .rm-wide .rm-third { stroke-width: 2.2px; }
.drawing .rm-wide .rm-hole { stroke-width: 3px; }
.drawing .rm-narrow .rm-first { stroke-width: 6.6px; }
.drawing .rm-narrow .rm-fourth { stroke-width: 7.6px; }
.drawing .rm-narrow .rm-second { stroke-width: 4.2px; }
.drawing .rm-narrow .rm-third { stroke-width: 2.6px; }
.drawing .rm-narrow .rm-hole { stroke-width: 3.6px; }
.drawing .rm-shape { fill: var(--panel); stroke: var(--rule); stroke-width: .7px; stroke-opacity: .6; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.drawing .rm-cell { fill: var(--panel); }
.drawing .rm-share { fill: var(--ink); }
.drawing .rm-state:hover .rm-shape, .drawing .rm-state:focus-visible .rm-shape { stroke: var(--ink); stroke-width: 2px; stroke-opacity: 1; }
.drawing .rm-state:hover .rm-cell, .drawing .rm-state:focus-visible .rm-cell { stroke: var(--ink); stroke-width: 2px; }
.drawing .rm-state:focus-visible { outline: none; }
.drawing .rm-leader { fill: none; stroke: var(--ink); stroke-width: 1px; }
.drawing .rm-disc { fill: var(--paper); stroke: var(--ink); stroke-width: 1px; }
`
