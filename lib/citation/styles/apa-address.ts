import { addressOfItem, type CslItem } from '../csl-item'
import { endWith, joinParts } from './join-runs'
import { accessedGap, addressRuns, type CitationRun } from './style'

/**
 * A stop, then the address without one: the DOI, else an archived copy, else the page itself (9.34–9.36). Only of undated
 * pages that may change the day of reading (9.16).
 */
export function withApaAddress(runs: readonly CitationRun[], item: CslItem): CitationRun[] {
  const copy = item.DOI ? undefined : item.custom?.['archived-url']
  const address = addressRuns(copy ?? addressOfItem(item))
  const mayChange = ['webpage', 'dataset'].includes(item.type) && !item.issued && !copy && !item.archive && !item.DOI
  return joinParts(
    [
      endWith(runs, '.'),
      mayChange && address.length > 0
        ? [{ words: 'Retrieved ' }, accessedGap('month day, year'), { words: ', from ' }, ...address]
        : address,
    ],
    ' ',
  )
}
