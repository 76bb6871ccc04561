import { apa } from './apa'
import { bluebook } from './bluebook'
import { chicagoBibliography } from './chicago-bibliography'
import { chicagoNote } from './chicago-note'
import { mla } from './mla'
import type { CitationStyle } from './style'
import { wikipedia } from './wikipedia'

/** Every citation style, in the order of "Cite this". To add one: its file, its cases, and a line here. */
export const CITATION_STYLES: readonly CitationStyle[] = [
  chicagoNote,
  chicagoBibliography,
  apa,
  mla,
  bluebook,
  wikipedia,
]
