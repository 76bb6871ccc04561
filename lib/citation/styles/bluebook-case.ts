import { type CslItem, isSupplied } from '../csl-item'
import { abbreviateName, findState, isPlace } from './bluebook-abbreviations'
import { bluebookCourt } from './bluebook-court'
import { closeInPrint, closeOnline, dayOf, pinAt, pinNotes, placeOf, yearOf } from './bluebook-parts'
import type { Pin } from './bluebook-pin'
import { italic, joinParts, plain } from './join-runs'
import type { CitationRun } from './style'

/** What a court gives out; every other genre is a paper that a party filed. */
const DECISIONS = /^(?:memorandum )?(?:opinion|order|decision|judgment|ruling)\b/i

/**
 * A decision by its reporter (rule 10), or by docket, court and full date where it has none (rule 10.8.1); a complaint,
 * brief or other filing before the case in which it was filed (rule 10.8.3).
 */
export function bluebookCase(item: CslItem, pin?: Pin): CitationRun[] {
  const isPaper = isFiledPaper(item)
  const paper = isPaper ? joinParts([item.genre, pinAt(pin)], ' ') : undefined
  const place = isPaper ? undefined : pin
  const found = hasReporter(item) ? reported(item, place, isPaper) : unreported(item, place)
  return joinParts([paper, found], ', ')
}

/** Whether a party filed the paper; what a court gives out is a decision. */
export function isFiledPaper({ genre }: CslItem): boolean {
  return genre !== undefined && !DECISIONS.test(genre)
}

function reported(item: CslItem, pin: Pin | undefined, isPaper: boolean): CitationRun[] {
  const { volume, 'container-title': reporter, page, authority, issued } = item
  const cite = [volume, reporter, page].filter(Boolean).join(' ')
  const court = [bluebookCourt(authority, reporter), yearOf(issued)].filter(Boolean).join(' ')
  const docket = isPaper ? docketOf(item) : undefined
  return closeInPrint(joinParts([caseName(item), cite, placeOf(pin, page)], ', '), {
    date: court,
    notes: [docket, ...pinNotes(pin)],
  })
}

function unreported(item: CslItem, pin: Pin | undefined): CitationRun[] {
  const { authority, issued, genre } = item
  const court = [bluebookCourt(authority), dayOf(issued)].filter(Boolean).join(' ')
  const opinion = placeOf(pin) ? `slip op. ${pinAt(pin)}` : undefined
  const order = genre && /^order\b/i.test(genre) ? genre.toLowerCase() : undefined
  const body = joinParts([caseName(item), docketOf(item), opinion], ', ')
  return closeOnline(body, item, { date: court, notes: [order, ...pinNotes(pin)] })
}

function hasReporter({ volume, 'container-title': reporter }: CslItem): boolean {
  return volume !== undefined && reporter !== undefined
}

/** The docket with "No." before it, as the court writes it otherwise. */
function docketOf({ number }: CslItem): string | undefined {
  if (!number || /^Nos?\. /.test(number)) return number
  return /[,;]/.test(number) ? `Nos. ${number}` : `No. ${number}`
}

/** The name of a case: of joined cases the first, without "et al.", each party shortened (rules 10.2.1 and 10.2.2). */
function caseName({ title, authority = '' }: CslItem): CitationRun[] {
  if (!title || isSupplied(title)) return plain(title)
  const [first = ''] = title.split(/; (?=.* v\. )/)
  const parties = first.replace(/,? et al\.?/g, '').split(' v. ')
  return italic(parties.map((party) => shortParty(party, authority)).join(' v. '))
}

/** "State of California" is "California", and "State" before California's own courts (rule 10.2.1(f)). */
function shortParty(party: string, authority: string): string {
  const [, kind = '', state = ''] = /^(State|Commonwealth|People) of (?:the State of )?(.+)$/.exec(party) ?? []
  if (isPlace(state)) return findState(authority)?.name === state ? kind : state
  return isPlace(party) ? party : abbreviateName(party)
}
