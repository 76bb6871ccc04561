import type { CslItem } from '../csl-item'
import { abbreviateLegislative, findState } from './bluebook-abbreviations'
import { closeOnline, pinAt, pinNotes, placeOf, titleRuns, yearOf } from './bluebook-parts'
import type { Pin } from './bluebook-pin'
import { italic, joinParts } from './join-runs'
import type { CitationRun } from './style'

/** Numbers of bills as rule 13.2 and table T9 write them. */
const BILLS: [RegExp, string][] = [
  [/^(?:D\.C\. )?Bill(?: No\.)? */, 'B. '],
  [/^(?:AB|A\.B\.|Assembly Bill)(?: No\.)? */, 'Assemb. B. '],
  [/^(?:SB|Senate Bill)(?: No\.)? */, 'S.B. '],
  [/^(?:HB|House Bill)(?: No\.)? */, 'H.B. '],
]

/** A bill by its number and its Congress or session (rule 13.2). A long title ("To direct the …") is no name. */
export function bluebookBill(item: CslItem, pin?: Pin): CitationRun[] {
  const { title = '', number = '', 'chapter-number': session = '' } = item
  const name = /^(?:To |An act )/i.test(title) ? undefined : titleRuns(item, 'plain')
  const [start, short] = BILLS.find(([pattern]) => pattern.test(number)) ?? []
  const numbered = start && short ? number.replace(start, short) : number
  const found = joinParts([numbered, sessionWords(session)], ', ')
  const body = joinParts([name, joinParts([found, pinAt(pin)], ' ')], ', ')
  return closeOnline(body, item, { date: sittingOf(item), notes: pinNotes(pin) })
}

/** A hearing: subject and committee in italics, Congress, page, year (rule 13.3). */
export function bluebookHearing(item: CslItem, pin?: Pin): CitationRun[] {
  const { section: committee, 'chapter-number': session = '' } = item
  const before = committee && `Hearing Before the ${abbreviateLegislative(committee)}`
  const name = titleRuns(item, 'italic')
  const [first, ...rest] = name
  const named =
    before && first?.italic
      ? [...italic(`${first.words}: ${before}`), ...rest]
      : joinParts([name, italic(before || undefined)], ', ')
  const place = session ? placeOf(pin) : pinAt(pin)
  const body = joinParts([named, joinParts([sessionWords(session), place], ' ')], ', ')
  return closeOnline(body, item, { date: sittingOf(item), notes: pinNotes(pin) })
}

/** The year, the state before it. */
function sittingOf({ authority, issued }: CslItem): string | undefined {
  return [findState(authority)?.short, yearOf(issued)].filter(Boolean).join(' ') || undefined
}

/** "119th Congress" is "119th Cong.", "2011–2012 Regular Session" "2011–2012 Leg., Reg. Sess." (rule 13.2(c)). */
function sessionWords(session: string): string {
  return abbreviateLegislative(session.replace(/^(\d{4})-(\d{4})/, '$1–$2')).replace(
    /^(\d{4}(?:–\d{4})?) (?=.*Sess\.)/,
    '$1 Leg., ',
  )
}
