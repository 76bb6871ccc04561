import { addressOfItem, type CslDate, type CslItem, type CslName, isSupplied } from '../csl-item'
import { withApaAddress } from './apa-address'
import { APA_LEGAL } from './apa-legal'
import { dayWords, yearWords } from './date-words'
import { headlineCase } from './headline-case'
import { italic, joinParts, type Part, plain } from './join-runs'
import { initialledName, listNames, naturalName } from './names'
import { nestQuotations } from './nest-quotations'
import { type CitationRun, type CitationStyle, remarkRuns } from './style'

const PERIODICALS = new Set<CslItem['type']>(['article-journal', 'article-magazine', 'article-newspaper'])
/** Dated by the year alone, as the manual's examples of them are (10.1, 10.2, 10.4, 10.6, 10.9, 10.14). */
const DATED_BY_YEAR = 'article article-journal book dataset graphic report thesis'.split(' ')
/** What a work is, in square brackets, where the record does not say. */
const KINDS: Partial<Record<CslItem['type'], string>> = {
  broadcast: 'Broadcast',
  dataset: 'Data set',
  graphic: 'Image',
  speech: 'Speech',
  thesis: 'Thesis',
}
const AUTHORS_SHOWN = 20

/**
 * Publication Manual of the APA, 7th edition: an entry of the reference list (chapters 9 and 10; legal works, chapter 11).
 * A locator belongs into the citation in the text and is left out here (8.13). Titles stay as recorded: sentence case
 * would lose the capitals of names.
 */
export const apa: CitationStyle = {
  id: 'apa',
  name: 'APA',
  manual: 'Publication Manual of the American Psychological Association, 7th edition',
  format: (item) => {
    // No title stands in quotation marks, so that those within it are double (6.7).
    const work = item.title ? { ...item, title: nestQuotations(item.title, 'double') } : item
    return [...(APA_LEGAL[item.type] ?? formatWork)(work), ...remarkRuns(item)]
  },
}

function formatWork(item: CslItem): CitationRun[] {
  const author = authorWords(item.author ?? [])
  const date = `(${workDate(item)})`
  const title = formatTitle(item)
  const opening = author ? [author, date, title] : [title, date]
  return withApaAddress(joinParts([...opening, ...sourceOf(item)], '. '), item)
}

/** Up to twenty authors, of more the first nineteen and the last (9.8); a comma before "&" also where there are two. */
function authorWords(authors: readonly CslName[]): string {
  const names = authors.map(initialledName)
  if (names.length <= AUTHORS_SHOWN) return listNames(names, { word: '&', commaForTwo: true })
  return `${names.slice(0, AUTHORS_SHOWN - 1).join(', ')}, … ${names.at(-1)}`
}

/** Year first: "2010, October 9", "2011, Spring", "ca. 2010"; "n.d." for none (9.14, 9.17). */
function workDate({ type, genre = '', issued }: CslItem): string {
  const [start, end] = issued?.['date-parts'] ?? []
  if (!issued || !start) return issued?.literal ?? 'n.d.'
  const circa = issued.circa ? 'ca. ' : ''
  if (DATED_BY_YEAR.includes(type) && !/release|memo/i.test(genre)) return circa + yearWords(issued)
  return circa + (end ? spanWords(start, end) : yearFirst({ ...issued, circa: false }))
}

function yearFirst(date: CslDate): string {
  return [yearWords(date), dayWords(date, 'month day, year')].filter(Boolean).join(', ')
}

/** "2010, May 18–June 2", "2010, May 18–20", "2009, May 18–2010, June 2". */
function spanWords(start: readonly number[], end: readonly number[]): string {
  const first = yearFirst({ 'date-parts': [[...start]] })
  const [year, month, day] = end
  if (year !== start[0]) return `${first}–${yearFirst({ 'date-parts': [[...end]] })}`
  if (month === start[1] && day) return `${first}–${day}`
  return [first, dayWords({ 'date-parts': [[...end]] }, 'month day, year')].filter(Boolean).join('–')
}

/** Title, its translation, number in parentheses, and in square brackets what it is (9.18–9.22); of an untitled work our words. */
function formatTitle(item: CslItem): CitationRun[] {
  const { type, title, custom } = item
  const kind = kindOf(item)
  const bracketed = kind && `[${kind}]`
  if (!title) return plain(bracketed)
  if (isSupplied(title)) return joinParts([title, type === 'thesis' ? bracketed : undefined], ' ')
  const translated = custom?.['translated-title']
  return joinParts(
    [
      isPart(item) ? title : italic(title),
      translated && `[${translated}]`,
      type === 'book' && item.volume ? `(Vol. ${item.volume})` : reportNumber(item),
      bracketed,
    ],
    ' ',
  )
}

/** A part of a larger work stands plain, a work of its own in italics. */
function isPart({ type, 'container-title': container }: CslItem): boolean {
  return PERIODICALS.has(type) || ((type === 'post-weblog' || type === 'broadcast') && container !== undefined)
}

/** "(CRS Report No. R44627)", "(Report No. OIG-12-64)"; a number in words as it is. */
function reportNumber(item: CslItem): string | undefined {
  const { type, title = '', genre, number, 'collection-title': collection } = item
  if ((type !== 'report' && type !== 'article') || (number && title.includes(number))) return undefined
  const series = collection ?? (isWorkingPaper(item) ? headlineCase(genre ?? 'Working paper') : genre ? '' : 'Report')
  if (!number) return collection && `(${collection})`
  return /^\p{L}{2,}\.? /u.test(number) ? `(${number})` : `(${[series, 'No.', number].filter(Boolean).join(' ')})`
}

function isWorkingPaper({ type, genre = '' }: CslItem): boolean {
  return type === 'article' || /\bpaper$/i.test(genre)
}

/**
 * The kind of work; a thesis with its university where it can be had (10.6). Nothing that the title or the series says, but
 * of what was spoken always (9.21).
 */
function kindOf(item: CslItem): string | undefined {
  const { type, title = '', number, publisher } = item
  const kind = (item.genre ?? KINDS[type])?.replace(/^E-mail/, 'Email')
  if (!kind) return undefined
  if (type === 'thesis')
    return isPublishedThesis(item)
      ? [kind, publisher].filter(Boolean).join(', ')
      : `Unpublished ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`
  if (type === 'speech') return kind
  const isSaid = title.toLowerCase().includes((item.genre ?? kind).toLowerCase()) || (isWorkingPaper(item) && number)
  return isSaid ? undefined : kind
}

function isPublishedThesis(item: CslItem): boolean {
  return item.archive !== undefined || addressOfItem(item) !== undefined
}

function sourceOf(item: CslItem): Part[] {
  const { type, publisher, archive, 'container-title': container } = item
  if (PERIODICALS.has(type)) return [container ? periodicalRuns(item) : unlessAuthor(item, publisher), archive]
  switch (type) {
    case 'personal_communication':
      return paperSource(item)
    case 'thesis':
      return isPublishedThesis(item) ? [archive] : [publisher]
    case 'speech':
      return [
        joinParts([item['event-title'], item['publisher-place']], ', '),
        container ? periodicalRuns(item) : unlessAuthor(item, publisher),
        archive,
      ]
    case 'broadcast':
      return [container && [{ words: 'In ' }, ...italic(container)], unlessAuthor(item, publisher), archive]
    case 'post-weblog':
      return [container ? italic(container) : unlessAuthor(item, publisher), archive]
    case 'webpage':
      return [unlessAuthor(item, container ?? publisher), archive]
    default:
      return [unlessAuthor(item, publisher ?? container), archive]
  }
}

/** "*Journal*, *41*(4), 957–996", of a paper without pages its article number (9.25–9.27). */
function periodicalRuns({ volume, issue, page, number, 'container-title': container }: CslItem): CitationRun[] {
  return joinParts(
    [
      italic(container),
      [...italic(volume), ...plain(issue && `(${issue})`)],
      page?.replace('-', '–') ?? (number && `Article ${number}`),
    ],
    ', ',
  )
}

/** Letters and papers as the manual has archival documents: the office or archive that gave them, the Bates pages after it. */
function paperSource(item: CslItem): Part[] {
  const { number, title = '', archive } = item
  const office = unlessAuthor(item, item.publisher ?? item['container-title'])
  const pages = number && !title.includes(number) ? number : undefined
  const [holder, ...rest] = [office, archive].filter(Boolean)
  return [holder && pages ? `${holder} (${pages})` : (holder ?? pages), ...rest]
}

function unlessAuthor({ author = [] }: CslItem, name: string | undefined): string | undefined {
  return author.some((one) => naturalName(one) === name) ? undefined : name
}
