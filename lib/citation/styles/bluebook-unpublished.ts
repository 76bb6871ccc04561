import { type CslItem, isSupplied } from '../csl-item'
import {
  authorsAndBody,
  authorsOf,
  closeWith,
  dayOf,
  kindWords,
  pinAt,
  pinNotes,
  titleRuns,
  withPin,
} from './bluebook-parts'
import type { Pin } from './bluebook-pin'
import { joinParts } from './join-runs'
import type { CitationRun } from './style'

/** What somebody sends to somebody. */
const CORRESPONDENCE = /^(?:draft |open )?(?:letter|memorandum|memo|e-?mail|fax)s?$/i

/** Whether a work is a letter, memorandum or e-mail, whatever its type. */
export function isCorrespondence({ genre = '' }: CslItem): boolean {
  return CORRESPONDENCE.test(genre)
}

/**
 * A letter, memorandum or e-mail: kind, sender and office, subject, day (rule 17.2.3); another paper that was never
 * published by who wrote it, with its kind after it. The Bates pages of a released one stand in parentheses. Titles of
 * unpublished papers are in ordinary type (rule 17).
 */
export function bluebookLetter(item: CslItem, pin?: Pin): CitationRun[] {
  const { title = '', genre = '', publisher, number } = item
  const sender = authorsAndBody(item, publisher)
  const saysKind = genre !== '' && title.replace(/^\[/, '').toLowerCase().startsWith(genre.toLowerCase())
  const recipient = saysKind && !isSupplied(title) ? /^ (to .+)$/.exec(title.slice(genre.length))?.[1] : undefined
  // "Letter of the teachers to the mayor" names an open letter without its whole kind.
  const isNamed = saysKind || startsWithKind(title, genre)
  const isSent = isCorrespondence(item) && (!isNamed || recipient !== undefined)
  const sent = sender ? `${genre} from ${sender}` : genre
  const body = joinParts([isSent ? sent : sender, recipient ?? titleRuns(item, 'plain'), pinAt(pin)], ', ')
  const kind = isNamed || isSent ? undefined : genre
  return closeWith(body, item, {
    date: dayOf(item.issued),
    notes: [number && paperNumber(number), kind, ...pinNotes(pin)],
  })
}

/** Whether a title begins with the last word of its kind. */
function startsWithKind(title: string, genre: string): boolean {
  const [kind = ''] = /\S+$/.exec(genre) ?? []
  return kind !== '' && title.replace(/^\[/, '').toLowerCase().startsWith(`${kind.toLowerCase()} `)
}

/** A press release: the words for it, who gave it out, title, day (rule 17.2.3). */
export function bluebookPressRelease(item: CslItem, pin?: Pin): CitationRun[] {
  const office = authorsAndBody(item, item.publisher ?? item['container-title'])
  const release = joinParts(['Press Release', office, titleRuns(item, 'plain'), pinAt(pin)], ', ')
  return closeWith(release, item, { date: dayOf(item.issued), notes: pinNotes(pin) })
}

/** A dissertation or thesis: its degree and university in parentheses, not shortened (rule 17.2.2). */
export function bluebookThesis(item: CslItem, pin?: Pin): CitationRun[] {
  const { genre = 'thesis', publisher } = item
  const body = joinParts([authorsOf(item), withPin(titleRuns(item, 'plain'), pin)], ', ')
  const degree = [kindWords(genre), publisher].filter(Boolean).join(', ')
  return closeWith(body, item, { date: dayOf(item.issued), notes: [degree, ...pinNotes(pin)] })
}

/** A draft that was not published (rule 17.1). */
export function bluebookManuscript(item: CslItem, pin?: Pin): CitationRun[] {
  const body = joinParts([authorsOf(item), withPin(titleRuns(item, 'plain'), pin)], ', ')
  return closeWith(body, item, { date: dayOf(item.issued), notes: ['unpublished manuscript', ...pinNotes(pin)] })
}

/**
 * A speech or testimony: speaker, kind and occasion, title, day (rule 17.2). Remarks in Congress by the Congressional
 * Record, the daily edition if the page has its letter (rule 13.5).
 */
export function bluebookSpeech(item: CslItem, pin?: Pin): CitationRun[] {
  const { 'container-title': container, volume, page, genre, 'event-title': event } = item
  const speaker = authorsOf(item)
  const day = dayOf(item.issued)
  if (container === 'Congressional Record') {
    const record = joinParts(
      [[volume, 'Cong. Rec.', page].filter(Boolean).join(' '), pin?.kind === 'page' ? pin.words : undefined],
      ', ',
    )
    const edition = page && /^[A-Z]/.test(page) ? 'daily ed. ' : ''
    return closeWith(joinParts([titleRuns(item, 'plain'), record], ', '), item, {
      date: day && `${edition}${day}`,
      notes: [speaker && `statement of ${speaker}`, ...pinNotes(pin)],
    })
  }
  const occasion = [genre, event].filter(Boolean).join(' at ')
  const address = joinParts([occasion, titleRuns(item, 'plain')], ': ')
  return closeWith(joinParts([speaker, address, pinAt(pin)], ', '), item, { date: day, notes: pinNotes(pin) })
}

/** Bates pages with an en dash; another number with "No." before it. */
function paperNumber(number: string): string {
  const written = number.replace(/(\d{5,})-(\d{5,})/g, '$1–$2')
  return /^[\d.-]+$/.test(written) ? `No. ${written}` : written
}
