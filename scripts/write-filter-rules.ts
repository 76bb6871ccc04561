import { writeFileSync } from 'node:fs'
import { formatFilterRules } from '../lib/timeline/format-filter-rules'

/** `npm run styles:filters`: writes the rules by which a timeline is filtered. */
const file = 'app/timeline-filters.css'
writeFileSync(file, formatFilterRules())
console.log(`Wrote the rules of the filters into ${file}`)
