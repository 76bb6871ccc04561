/** The looks of "Whom it removed": ink and paper only, since hues mean who acts, and the bars are nobody's doing. */
export const WHOM_IT_REMOVED_RULES = `
.drawing .wr-full { fill: var(--muted); stroke: var(--ink); stroke-width: 1.5px; }
.drawing .wr-open { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5px; }
.drawing .wr-edge { fill: none; stroke: var(--ink); stroke-width: 1.5px; }
.drawing .wr-hatch { fill: none; stroke: var(--muted); stroke-width: 1px; }
.drawing .wr-loose { fill: none; stroke: var(--ink); stroke-width: 1.5px; stroke-dasharray: 2 2; }
.drawing .wr-plate { fill: var(--paper); }
.drawing .wr-bracket { fill: none; stroke: var(--ink); stroke-width: 2.5px; }
.drawing .wr-rest { fill: none; stroke: var(--muted); stroke-width: 1px; }
.drawing text.wr-on { fill: var(--paper); }
`
