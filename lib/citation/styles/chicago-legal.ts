import type { CslItem, CslType } from '../csl-item'
import { bluebook } from './bluebook'
import type { CitationRun, CitationUse } from './style'

const LEGAL = new Set<CslType>(['bill', 'hearing', 'legal_case', 'legislation', 'regulation', 'treaty'])

/** Whether Chicago cites a work as the law cites it, not by its own rules (Chicago 18, chapter 14, on legal works). */
export function isLegal({ type }: CslItem): boolean {
  return LEGAL.has(type)
}

/** A legal work as the Bluebook has it, but the name of a case in roman, as Chicago prints it in full citations. */
export function chicagoLegal(item: CslItem, use?: CitationUse): CitationRun[] {
  const runs = bluebook.format(item, use)
  return item.type === 'legal_case' ? runs.map(({ italic, ...run }) => run) : runs
}
