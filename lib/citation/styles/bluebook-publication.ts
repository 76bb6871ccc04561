import { addressOfItem, type CslItem } from '../csl-item'
import { abbreviateName, abbreviatePeriodical } from './bluebook-abbreviations'
import {
  authorsAndBody,
  authorsBeside,
  authorsOf,
  closeInPrint,
  closeWith,
  dayOf,
  kindWords,
  pinAt,
  pinNotes,
  placeOf,
  titleRuns,
  withPin,
  yearOf,
} from './bluebook-parts'
import type { Pin } from './bluebook-pin'
import { italic, joinParts } from './join-runs'
import { addressRuns, type CitationRun } from './style'

/** A book or report: author, institution, number, title in italics, place, year (rules 13.4 and 15). */
export function bluebookReport(item: CslItem, pin?: Pin): CitationRun[] {
  const { type, publisher } = item
  const body = joinParts(
    [
      authorsAndBody(item, type === 'book' ? undefined : publisher),
      seriesOf(item),
      withPin(titleRuns(item, 'italic'), pin),
    ],
    ', ',
  )
  return closeWith(body, item, { date: yearOf(item.issued), notes: pinNotes(pin) })
}

/** A working paper: who sponsors it, its series and number, and the year in one pair of parentheses (rule 17.4). */
export function bluebookWorkingPaper(item: CslItem, pin?: Pin): CitationRun[] {
  const { publisher, 'collection-title': series = 'Working Paper', number } = item
  const numbered = number ? `${series} No. ${number.replace(/^No\. /, '')}` : series
  const body = joinParts([authorsOf(item), withPin(titleRuns(item, 'italic'), pin)], ', ')
  return closeWith(body, item, {
    date: [publisher && abbreviateName(publisher), numbered, yearOf(item.issued)].filter(Boolean).join(', '),
    notes: pinNotes(pin),
  })
}

/** An article in a journal by volume, first page and year (rule 16.4); without a volume, by its date as in a magazine. */
export function bluebookJournal(item: CslItem, pin?: Pin): CitationRun[] {
  const { volume, 'container-title': journal, page } = item
  if (!volume || !journal) return bluebookNews(item, pin)
  const first = page?.replace(/\s*[–-].*$/, '')
  const cite = [volume, abbreviatePeriodical(journal), first].filter(Boolean).join(' ')
  const body = joinParts([authorsOf(item), titleRuns(item, 'italic'), cite, placeOf(pin, first)], ', ')
  const closing = { date: yearOf(item.issued), notes: pinNotes(pin) }
  return first ? closeInPrint(body, closing) : closeWith(body, item, closing)
}

/**
 * An article in a newspaper or magazine: read online, its day in parentheses before the address (rules 16.6(f) and 18.2.2);
 * in print, its day and page after commas (rules 16.5 and 16.6). Opinion pieces say what they are.
 */
export function bluebookNews(item: CslItem, pin?: Pin): CitationRun[] {
  const { 'container-title': container, publisher, page, issued } = item
  const paper = container ?? publisher
  const head = [
    authorsBeside(item, paper),
    newsKind(item),
    titleRuns(item, 'italic'),
    paper && abbreviatePeriodical(paper),
  ]
  const day = dayOf(issued)
  const place = pinAt(pin) ?? (page && `at ${page.replace('-', '–')}`)
  if (addressOfItem(item) || !day)
    return closeWith(joinParts([...head, pinAt(pin)], ', '), item, { date: day, notes: pinNotes(pin) })
  return closeInPrint(joinParts([...head, day, place], ', '), { notes: pinNotes(pin) })
}

/** A page, posting, data set or picture on the internet: author, title in italics, site, day, address (rule 18.2.2). */
export function bluebookWebPage(item: CslItem, pin?: Pin): CitationRun[] {
  const { custom, 'container-title': container, publisher, issued, type, genre } = item
  const site = container ?? publisher
  const kind = type === 'graphic' && genre ? `(${kindWords(genre)})` : undefined
  const title = joinParts([titleRuns(item, 'italic'), kind], ' ')
  const head = [authorsBeside(item, site), title, site && abbreviateName(site), pinAt(pin)]
  if (custom?.own) return lastUpdated(joinParts(head, ', '), item)
  return closeWith(joinParts(head, ', '), item, { date: dayOf(issued), notes: pinNotes(pin) })
}

/** A broadcast: program and title in italics, station and day in parentheses (rules 18.6 and 18.7). */
export function bluebookBroadcast(item: CslItem, pin?: Pin): CitationRun[] {
  const { 'container-title': program, publisher, genre = 'broadcast' } = item
  const title = titleRuns(item, 'italic')
  const [first, ...rest] = title
  const named =
    program && first?.italic
      ? [...italic(`${program}: ${first.words}`), ...rest]
      : joinParts([italic(program), title], ', ')
  const aired = [publisher, kindWords(genre), dayOf(item.issued)].filter(Boolean).join(' ')
  return closeWith(joinParts([named, pinAt(pin)], ', '), item, { date: aired, notes: pinNotes(pin) })
}

/** A page of this site: the day of its last change follows the address (rule 18.2.2(c)). */
function lastUpdated(body: readonly CitationRun[], { URL, issued }: CslItem): CitationRun[] {
  const day = dayOf(issued)
  return joinParts([joinParts([body, addressRuns(URL)], ', '), day && `(last updated ${day})`], ' ')
}

/** The number of a report, with its series where it is a figure only; nothing where the title has it. */
function seriesOf({ title = '', number, 'collection-title': series }: CslItem): string | undefined {
  if (!number) return series
  if (title.includes(number)) return undefined
  return series && /^\d/.test(number) ? `${series} No. ${number}` : number
}

/** What kind of article it is, if not a report of news (rule 16.6). */
function newsKind({ genre = '' }: CslItem): string | undefined {
  if (/op-?ed|opinion|commentary/i.test(genre)) return 'Opinion'
  if (/^editorial/i.test(genre)) return 'Editorial'
  return /^letter to the editor/i.test(genre) ? 'Letter to the Editor' : undefined
}
