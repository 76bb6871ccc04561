import { addressOfItem, type CslDate, type CslItem, isSupplied } from '../csl-item'
import { abbreviateName } from './bluebook-abbreviations'
import type { Pin } from './bluebook-pin'
import { dateWords, yearWords } from './date-words'
import { headlineCase } from './headline-case'
import { italic, joinParts, plain } from './join-runs'
import { listNames, naturalName } from './names'
import { accessedGap, addressRuns, type CitationRun } from './style'

/** Authors in full, two with "&", of more the first and "et al." (rule 15.1); institutions shortened (rule 15.1(d)). */
export function authorsOf({ author = [] }: CslItem): string | undefined {
  const names = author.map((name) => ('literal' in name ? abbreviateName(name.literal) : naturalName(name)))
  return names.length > 2 ? `${names[0]} et al.` : listNames(names, { word: '&' }) || undefined
}

/** Authors, left out where they are the body that is named anyway (rule 18.2.2(a)). */
export function authorsBeside(item: CslItem, body: string | undefined): string | undefined {
  const authors = authorsOf(item)
  return body && authors === abbreviateName(body) ? undefined : authors
}

/** Authors and the institution for which they wrote (rule 15.1(c)), once if they are its own office. */
export function authorsAndBody(item: CslItem, body: string | undefined): string | undefined {
  const authors = authorsOf(item)
  const institution = body && abbreviateName(body)
  if (!authors || !institution) return authors ?? institution
  return `${authors}, `.startsWith(`${institution}, `) ? authors : `${authors}, ${institution}`
}

/**
 * The title in headline style (rule 8), of another language with a translation after it (rule 20.2). Supplied titles
 * stand as they are, in their brackets.
 */
export function titleRuns(item: CslItem, form: 'italic' | 'plain'): CitationRun[] {
  const { title, language = 'en', custom } = item
  if (!title || isSupplied(title)) return plain(title)
  const words = language === 'en' ? headlineCase(title) : title
  const translated = custom?.['translated-title']
  return joinParts([form === 'italic' ? italic(words) : plain(words), translated && `[${translated}]`], ' ')
}

/** A title and the place in the work, as books and reports have it; "at" after a title that ends in figures (rule 3.2(a)). */
export function withPin(title: readonly CitationRun[], pin: Pin | undefined): CitationRun[] {
  const place = placeOf(pin)
  const wantsAt = pin?.kind === 'page' && /[\d\]]$/.test(title.at(-1)?.words ?? '')
  return wantsAt ? joinParts([title, `at ${place}`], ', ') : joinParts([title, place], ' ')
}

/** The place as it follows a comma: "at 3", "¶ 4"; undefined for words. */
export function pinAt(pin: Pin | undefined): string | undefined {
  return pin?.kind === 'page' ? `at ${pin.words}` : placeOf(pin)
}

/** The place as it stands after a title or the first page: "640", "§ 9(a)"; undefined for words and for the first page itself. */
export function placeOf(pin: Pin | undefined, first?: string): string | undefined {
  return pin?.kind === 'words' || pin?.words === first ? undefined : pin?.words
}

/** The place in words, for parentheses; none if it is a page or has a mark. */
export function pinNotes(pin: Pin | undefined): string[] {
  return pin?.kind === 'words' ? [pin.words] : []
}

/** The date with months as table T12 has them: "Nov. 27, 2026". */
export function dayOf(date: CslDate | undefined): string | undefined {
  return dateWords(date, 'mon. day, year', 'circa ')
}

/** The year or years. */
export function yearOf(date: CslDate | undefined): string | undefined {
  const years = yearWords(date)
  return years && date?.circa ? `circa ${years}` : years
}

/** A kind of work as it stands in parentheses: with a small letter, unless it begins with an abbreviation ("Ph.D.", "TV"). */
export function kindWords(genre: string): string {
  return genre.replace(/^\p{Lu}(?=\p{Ll}+(?:’s)?(?: |$))/u, (letter) => letter.toLowerCase())
}

/** What follows the body of a citation: its date, if known, and notes, each in parentheses; none for empty ones. */
export type Closing = { date?: string; notes?: readonly (string | undefined)[] }

/**
 * The end of a citation of what is not in print: date and notes, the address, and without a date the day of the reader's
 * visit (rule 18.2.2); without date and address "(n.d.)" and where a copy is kept (rules 15.4 and 17.2).
 */
export function closeWith(body: readonly CitationRun[], item: CslItem, { date, notes = [] }: Closing): CitationRun[] {
  if (addressOfItem(item)) return closeOnline(body, item, { date, notes })
  const kept = item.archive && `on file with ${item.archive}`
  return closeInPrint(body, { date: date ?? 'n.d.', notes: [...notes, kept] })
}

/** Like `closeWith`, and nothing where neither date nor address is known: for cases and laws. */
export function closeOnline(body: readonly CitationRun[], item: CslItem, { date, notes }: Closing): CitationRun[] {
  const address = addressWithCopy(item)
  const located = joinParts([closeInPrint(body, { date, notes }), address], ', ')
  return address.length > 0 && !date ? joinParts([located, lastVisited()], ' ') : located
}

/** The end of a citation of what is in print, which needs no address (rule 18.2). */
export function closeInPrint(body: readonly CitationRun[], { date, notes = [] }: Closing): CitationRun[] {
  return joinParts([body, ...[date, ...notes].map((words) => words && `(${words})`)], ' ')
}

/** The address, the archived copy after it in brackets (rule 18.2.1(d)). */
function addressWithCopy(item: CslItem): CitationRun[] {
  const copy = item.custom?.['archived-url']
  return joinParts([addressRuns(addressOfItem(item)), copy && `[${copy}]`], ' ')
}

/** The reader's day of access, after an address (rule 18.2.2(c)). */
function lastVisited(): CitationRun[] {
  return [{ words: '(last visited ' }, accessedGap('mon. day, year'), { words: ')' }]
}
