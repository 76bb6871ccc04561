/** Looks of the two cities: threads from labels to lines, hatching where a day is not known, brackets of time. */
export const TWO_CITIES_RULES = `
.drawing .tc-thread { stroke: var(--rule); stroke-width: 1px; fill: none; }
.drawing .tc-gap { fill: var(--paper); }
.drawing .tc-hatch { stroke-width: 1.25px; }
.drawing .tc-bracket { stroke-width: 1.5px; }
.drawing .tc-state { font-size: 15px; font-weight: 700; }
.drawing .tc-solid { fill: var(--ink); }
`
