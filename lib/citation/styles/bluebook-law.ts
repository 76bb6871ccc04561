import { addressOfItem, type CslItem } from '../csl-item'
import { abbreviateName, findState } from './bluebook-abbreviations'
import { bluebookCode, isInCode } from './bluebook-code'
import { closeInPrint, closeOnline, dayOf, pinAt, pinNotes, titleRuns, yearOf } from './bluebook-parts'
import { type Pin, subsectionOf } from './bluebook-pin'
import { executiveOrderNumber } from './executive-order'
import { joinParts } from './join-runs'
import { registerPage } from './register-page'
import { addressRuns, type CitationRun } from './style'

/** Session laws and registers as table T1 names them. */
const REPORTERS: Record<string, string> = {
  'Statutes at Large': 'Stat.',
  'United States Statutes at Large': 'Stat.',
  'Federal Register': 'Fed. Reg.',
  DCR: 'D.C. Reg.',
  'District of Columbia Register': 'D.C. Reg.',
}
/** Numbers of laws as rule 12.4 and table T1.2 write them. */
const NUMBERS: [RegExp, string][] = [
  [/^(?:Public Law|Pub\. ?L\.|P\.L\.)(?: No\.)? */, 'Pub. L. No. '],
  [/^Public Act(?: No\.)? */, 'Pub. Act '],
  [/^(?:Presidential )?Proclamation(?: No\.)? */, 'Proclamation No. '],
]

/** A statute, ordinance, order of the executive or regulation (rules 12 and 14). */
export function bluebookLaw(item: CslItem, pin?: Pin): CitationRun[] {
  if (isInCode(item)) return bluebookCode(item, pin)
  const order = executiveOrderNumber(item)
  const number = order ? `Exec. Order No. ${order}` : lawNumber(item.number)
  return order || number?.startsWith('Proclamation') ? formatOrder(item, number, pin) : formatAct(item, number, pin)
}

/** A treaty or agreement between governments: name, part, date, where it is printed (rule 21.4), or its address. */
export function bluebookTreaty(item: CslItem, pin?: Pin): CitationRun[] {
  const cite = printedIn(item, undefined)
  const part = joinParts([titleRuns(item, 'plain'), pinAt(pin)], ', ')
  const date = dayOf(item.issued)
  const notes = pinNotes(pin)
  if (!cite && !date) return closeOnline(part, item, { notes })
  const dated = closeInPrint(joinParts([part, date, cite], ', '), { notes })
  return joinParts([dated, cite ? undefined : addressRuns(addressOfItem(item))], ', ')
}

/** An executive order or proclamation by its number and without its title (table T1.2). */
function formatOrder(item: CslItem, number: string | undefined, pin: Pin | undefined): CitationRun[] {
  const cite = printedIn(item, pin)
  const body = joinParts([number, sectionOf(item, pin), cite ?? pageOf(pin)], ', ')
  const closing = { date: dayOf(item.issued), notes: pinNotes(pin) }
  return cite ? closeInPrint(body, closing) : closeOnline(body, item, closing)
}

/**
 * An act with its number and where it is printed; the year is left out where the name ends in it (rule 12.4). A rule of
 * the Federal Register has its day (rule 14.2), as has an act that no session law holds.
 */
function formatAct(item: CslItem, number: string | undefined, pin: Pin | undefined): CitationRun[] {
  const { title = '', issued, genre = '' } = item
  const cite = printedIn(item, pin)
  const found = [enactedAs(item, number), sectionOf(item, pin), cite ?? pageOf(pin)]
  const body = joinParts([titleRuns(item, 'plain'), ...found], ', ')
  const day = dayOf(issued)
  const year = yearOf(issued)
  const notes = pinNotes(pin)
  if (!cite) return closeOnline(body, item, { date: day, notes })
  if (!cite.includes('Fed. Reg.'))
    return closeInPrint(body, { date: year && title.endsWith(year) ? undefined : year, notes })
  return closeInPrint(body, { date: day && /proposed/i.test(genre) ? `proposed ${day}` : day, notes })
}

/** The number of an act, with its state before it; of an ordinance with the place, or the body that passed it (rule 12.9.2). */
function enactedAs(item: CslItem, number: string | undefined): string | undefined {
  const { authority = '', publisher, 'publisher-place': seat } = item
  if (/^U\.S\.|United States|^President/.test(authority)) return number
  const state = findState(authority)?.short
  if (state) return !number || number.startsWith(state) ? number : `${state} ${number}`
  const place = [seat, publisher].find((name) => name?.includes(', ') && findState(name)) ?? authority
  return [abbreviateName(place), number].filter(Boolean).join(', ') || undefined
}

function lawNumber(number: string | undefined): string | undefined {
  const [start, short] = NUMBERS.find(([pattern]) => number !== undefined && pattern.test(number)) ?? []
  if (!number || !start || !short) return number
  const written = number.replace(start, short)
  return short.startsWith('Pub.') ? written : written.replace(/\b(\d{2})(\d{3})\b/, '$1,$2')
}

/** Volume, register or session laws, first page and page, without the zeros that the D.C. Register prints before them. */
function printedIn({ volume, 'container-title': container, page }: CslItem, pin: Pin | undefined): string | undefined {
  if (!container || !page) return undefined
  const first = registerPage(page)
  const cite = [volume, REPORTERS[container] ?? container, first].filter(Boolean).join(' ')
  return pin?.kind === 'page' && pin.words !== first ? `${cite}, ${pin.words}` : cite
}

/** A page of an act that is not cited from a volume. */
function pageOf(pin: Pin | undefined): string | undefined {
  return pin?.kind === 'page' ? pinAt(pin) : undefined
}

/** The section of an act: the one that is pointed at, or the one that the record is about. */
function sectionOf({ section }: CslItem, pin: Pin | undefined): string | undefined {
  const subsection = subsectionOf(pin)
  if (pin?.kind === 'mark' && !(section && subsection)) return pin.words
  if (!section) return undefined
  const sections = section.replace(/^(\d+)-(\d+)$/, '$1–$2')
  return `${/[–,]/.test(sections) ? '§§' : '§'} ${sections}${subsection ?? ''}`
}
