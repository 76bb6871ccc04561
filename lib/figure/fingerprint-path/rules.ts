/** The looks that only the drawing of the path of a fingerprint has; widths of lines stand after those of the lanes and win. */
export const FINGERPRINT_PATH_RULES = `
.drawing .fp-line { stroke-width: 3px; stroke-linejoin: round; }
.drawing .fp-place-stop { stroke-width: 3px; }
.drawing .fp-argued { stroke-width: 5px; }
.drawing .fp-again { stroke: var(--muted); stroke-width: 1.5px; stroke-dasharray: 2 4; fill: none; }
.drawing .fp-federal { fill: var(--federal); }
.drawing .fp-place { fill: var(--ink); }
`
