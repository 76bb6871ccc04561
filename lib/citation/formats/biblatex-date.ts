import { parseDate } from '../../schema/date'
import type { CslItem } from '../csl-item'

/**
 * The date of a work for biblatex's `date`, which reads EDTF level 1 (biblatex manual, 2.3.8): as the record has it,
 * otherwise from the parts of CSL. Undefined if there is none, or only words.
 */
export function biblatexDate({ issued, custom }: Pick<CslItem, 'issued' | 'custom'>): string | undefined {
  if (custom?.edtf && parseDate(custom.edtf)) return custom.edtf
  const ends = issued?.literal === undefined ? (issued?.['date-parts'] ?? []) : []
  const [start, end] = ends.map((parts) => formatParts(parts, issued?.season))
  if (!start) return undefined
  const mark = issued?.circa ? '~' : ''
  return [start, end]
    .filter(Boolean)
    .map((date) => `${date}${mark}`)
    .join('/')
}

/** "2010-05-18"; of a season "2010-21" to "2010-24". Undefined without a year. */
function formatParts([year, month, day]: readonly number[], season: number | undefined): string | undefined {
  if (year === undefined) return undefined
  const parts = season ? [season + 20] : [month, day].filter((part) => part !== undefined)
  return [String(year).padStart(4, '0'), ...parts.map((part) => String(part).padStart(2, '0'))].join('-')
}
