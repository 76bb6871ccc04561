import type { CslItem } from '../csl-item'
import { closeInPrint, closeOnline, pinAt, pinNotes, yearOf } from './bluebook-parts'
import { type Pin, subsectionOf } from './bluebook-pin'
import { joinParts } from './join-runs'
import type { CitationRun } from './style'

/** Codes as table T1 and rule 12.9.2 name them; other codes stay as the record has them. */
const CODES: Record<string, string> = {
  'United States Code': 'U.S.C.',
  'Code of Federal Regulations': 'C.F.R.',
  'District of Columbia Code': 'D.C. Code',
  'S.F. Administrative Code': 'S.F., Cal., Admin. Code',
  'San Francisco Administrative Code': 'S.F., Cal., Admin. Code',
}

/** Whether a law is cited from a code: its container is one, and has no pages. */
export function isInCode({ 'container-title': title = '', page }: CslItem): boolean {
  return page === undefined && /\bCode\b|^C\.F\.R\.$|^U\.S\.C\.$/.test(title)
}

/**
 * A code by title and section (rules 12.3, 12.9.2 and 14.2). U.S.C. needs no year (rule 12.3.2), C.F.R. has one. Of other
 * codes the record has the day of enactment and not the year of the edition, so the code is cited as the reader sees it
 * online (rule 12.5).
 */
export function bluebookCode(item: CslItem, pin?: Pin): CitationRun[] {
  const { volume, 'container-title': title = '', issued } = item
  const code = CODES[title] ?? title
  const cite = [volume, code, partOf(item, pin)].filter(Boolean).join(' ')
  const body = joinParts([cite, pin?.kind === 'page' ? pinAt(pin) : undefined], ', ')
  const notes = pinNotes(pin)
  if (code === 'U.S.C.') return closeInPrint(body, { notes })
  const year = code === 'C.F.R.' ? yearOf(issued) : undefined
  return year ? closeInPrint(body, { date: year, notes }) : closeOnline(body, item, { notes })
}

/** The section or chapter; a subsection that is pointed at follows it, a section takes its place. */
function partOf({ section, number = '' }: CslItem, pin: Pin | undefined): string {
  const part = section ? `§ ${section}` : number.replace(/^Chapter /, 'ch. ').replace(/^Article /, 'art. ')
  const subsection = subsectionOf(pin)
  if (subsection) return `${part}${subsection}`
  return pin?.kind === 'mark' ? pin.words : part
}
