import { writeFileSync } from 'node:fs'
import { formatDrawingRules } from '../lib/figure/figure-rules'
import { formatFilterRules } from '../lib/timeline/format-filter-rules'

/** `npm run styles`: writes the rules that follow from code: by which a timeline is filtered, and the looks of drawings. */
for (const [file, text] of [
  ['app/styles/parts/timeline-filters.css', formatFilterRules()],
  ['app/styles/parts/drawings.css', formatDrawingRules()],
] as const) {
  writeFileSync(file, text)
  console.log(`Wrote ${file}`)
}
