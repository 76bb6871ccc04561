import { formatReference } from '@/lib/citation/format-reference'
import type { SourceRecord } from '@/lib/schema/source'

/** The full reference of a source, with italics. */
export function Reference({ source }: { source: SourceRecord }) {
  return formatReference(source).map((run, index) => {
    // Runs of a reference never change places.
    const key = `${index}-${run.words}`
    return run.italic ? <cite key={key}>{run.words}</cite> : <span key={key}>{run.words}</span>
  })
}
