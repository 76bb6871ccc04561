import { FILTER_GROUPS, type FilterName } from './timeline-filters'

/**
 * The style rules that filter a timeline without script, as the text of a CSS file. An event is hidden where a group
 * has checked boxes and none of them is the event's: or within a group, and between groups. Rules only hide, so that
 * groups cannot undo one another. The year stands above the first event of it that is left.
 */
export function formatFilterRules(): string {
  const hidden = (Object.keys(FILTER_GROUPS) as FilterName[])
    .flatMap(hiddenBy)
    .map((selector) => `.timeline${selector}`)
    .join(',\n')
  return `/* Written by npm run styles from lib/timeline/timeline-filters.ts. Not to be edited. */
/* biome-ignore-all format: one selector a line reads better here */
${hidden} { display: none }
.timeline:has(:checked) .year > li > h2 { display: none }
.timeline .year > li:nth-child(1 of :not(
${hidden}
)) > h2 { display: block }
`
}

function hiddenBy(name: FilterName): string[] {
  const box = `[name="${name}"]`
  return [
    ...Object.keys(FILTER_GROUPS[name].values).map(
      (value) => `:has(${box}:checked):not(:has(${box}[value="${value}"]:checked)) [data-${name}="${value}"]`,
    ),
    `:has(${box}:checked) .year > li:not([data-${name}])`,
  ]
}
