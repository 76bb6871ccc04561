import { readFileSync, writeFileSync } from 'node:fs'
import { fillMarkers, formatReferenceDocs } from '../lib/authoring/format-reference-docs'

/** `npm run docs:reference`: writes the fields, components and rules into content/README.md. */
const file = 'content/README.md'
writeFileSync(file, fillMarkers(readFileSync(file, 'utf8'), formatReferenceDocs()))
console.log(`Wrote the reference into ${file}`)
