import { Fragment } from 'react'
import { formatReference, type ReferenceRun } from '@/lib/citation/format-reference'
import type { SourceRecord } from '@/lib/schema/source'

/** The full reference of a source, with italics. `after`: words that follow it. */
export function Reference({ source, after }: { source: SourceRecord; after?: string }) {
  return joinPlain([...formatReference(source), ...(after ? [{ words: after }] : [])]).map((run, index) => {
    // Runs of a reference never change places.
    const key = `${index}-${run.words}`
    return run.italic ? <cite key={key}>{run.words}</cite> : <Fragment key={key}>{run.words}</Fragment>
  })
}

/** Joins plain runs that follow one another: a reference stands on a page up to a hundred times, so it has no tag that it can do without. */
function joinPlain(runs: readonly ReferenceRun[]): ReferenceRun[] {
  return runs.reduce<ReferenceRun[]>((joined, run) => {
    const last = joined.at(-1)
    if (last && !last.italic && !run.italic) last.words += run.words
    else joined.push({ ...run })
    return joined
  }, [])
}
