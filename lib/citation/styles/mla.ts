import { addressOfItem, type CslItem, type CslName, isSupplied } from '../csl-item'
import { dateWords, yearWords } from './date-words'
import { executiveOrderNumber } from './executive-order'
import { headlineCase } from './headline-case'
import { endWith, italic, joinParts, type Part, plain, quoted } from './join-runs'
import { invertedName, listNames, naturalName, spaceInitials } from './names'
import { nestQuotations } from './nest-quotations'
import { registerPage } from './register-page'
import { accessedGap, addressRuns, type CitationRun, type CitationStyle, remarkRuns } from './style'

const LEGAL = new Set<CslItem['type']>(['bill', 'hearing', 'legal_case', 'legislation', 'regulation', 'treaty'])
/** Their author is who enacted or signed them, not who wrote them. */
const ENACTED = new Set<CslItem['type']>(['bill', 'legislation', 'regulation'])
/** No publisher is named for them, unless it stands alone. */
const PERIODICALS = new Set<CslItem['type']>(['article-journal', 'article-magazine', 'article-newspaper'])
/** Parts of a larger work, and what was said or posted. */
const QUOTED = new Set<CslItem['type']>([...PERIODICALS, 'personal_communication', 'post-weblog', 'speech', 'webpage'])

/** Reporters, codes and registers, which MLA names in full: title, and the series of a reporter. */
const SOURCES_OF_LAW: Record<string, [title: string, series?: string]> = {
  'Cal. App. 4th': ['California Appellate Reports', '4th series'],
  'C.F.R.': ['Code of Federal Regulations'],
  'D.C. Code': ['Code of the District of Columbia'],
  'D.C. Reg.': ['District of Columbia Register'],
  DCR: ['District of Columbia Register'],
  'F.2d': ['Federal Reporter', '2nd series'],
  'F.3d': ['Federal Reporter', '3rd series'],
  'F.4th': ['Federal Reporter', '4th series'],
  'F. Supp.': ['Federal Supplement'],
  'F. Supp. 2d': ['Federal Supplement', '2nd series'],
  'F. Supp. 3d': ['Federal Supplement', '3rd series'],
  'Fed. Reg.': ['Federal Register'],
  'Mass.': ['Massachusetts Reports'],
  'S. Ct.': ['Supreme Court Reporter'],
  'Stat.': ['United States Statutes at Large'],
  'U.S.': ['United States Reports'],
  'U.S.C.': ['United States Code'],
}
/** Codes whose volumes are called titles. */
const TITLED_CODES = ['United States Code', 'Code of Federal Regulations']

/**
 * MLA Handbook, 9th edition: an entry of the list of works cited, in the order of the core elements (chapter 5). Legal
 * works after the same template, their government first ("Documenting Legal Works in MLA Style", MLA Style Center).
 * A locator belongs into the citation in the text and is left out here (chapter 6). Addresses are printed whole, as the
 * handbook has it where they are to be links.
 */
export const mla: CitationStyle = {
  id: 'mla',
  name: 'MLA',
  manual: 'MLA Handbook, 9th edition',
  format: (item) => {
    const elements = [
      formatAuthor(item),
      isTestimony(item) ? testimonyWords(item) : undefined,
      formatTitle(item),
      formatMiddleDate(item),
      formatContainer(item),
      formatArchive(item),
      formatSupplement(item),
      formatAccess(item),
    ]
    return [...endWith(joinParts(elements, '. '), '.'), ...remarkRuns(item)]
  },
}

function formatAuthor(item: CslItem): string | undefined {
  const { type, author = [] } = item
  if (executiveOrderNumber(item)) {
    const president = author.map(naturalName).join(', ')
    return `United States, Executive Office of the President${president && ` [${president}]`}`
  }
  if (isLedByAuthority(item)) return governmentOf(item)
  return isSelfPublished(item) ? undefined : nameWords(author, LEGAL.has(type) && author.length === 1)
}

/** Whether the court or legislature stands where an author does: always for laws, for others if nobody is named. */
function isLedByAuthority({ type, author = [], authority }: CslItem): boolean {
  return authority !== undefined && LEGAL.has(type) && (ENACTED.has(type) || author.length === 0)
}

/** One author, two, or the first "et al." (5.6–5.8); a comma stands only where the first name is inverted. */
function nameWords(names: readonly CslName[], asGovernment: boolean): string | undefined {
  const [first, second] = names.map(spaceInitials)
  if (!first) return undefined
  const opening = asGovernment && 'literal' in first ? governmentName(first.literal) : invertedName(first)
  if (!second) return opening
  if (names.length > 2) return `${opening}, et al.`
  return listNames([opening, naturalName(second)], { commaForTwo: 'family' in first && first.given !== undefined })
}

/** An organization that published its own work is named as publisher only; a government leads its laws and papers. */
function isSelfPublished({ type, author = [], publisher, 'container-title': container }: CslItem): boolean {
  const [first] = author
  return (
    !LEGAL.has(type) &&
    author.length === 1 &&
    first !== undefined &&
    [publisher, container].includes(naturalName(first))
  )
}

/** The court, or the legislature with the committee that held a hearing. */
function governmentOf({ type, authority, section }: CslItem): string | undefined {
  const committee = type === 'hearing' ? section?.replace(/^(House|Senate) /, '') : undefined
  return [authority && governmentName(authority), committee].filter(Boolean).join(', ')
}

/** An office after its government: "United States, Supreme Court", "United States, Congress, House"; others as they are. */
function governmentName(office: string): string {
  const bare = office.replace(/^(U\.S\.|United States) | of the United States$/, '')
  if (bare === office) return office
  return `United States, ${bare.replace(/^(House) of Representatives|^(Senate)/, 'Congress, $1$2')}`
}

function formatTitle(item: CslItem): CitationRun[] {
  const { language, custom } = item
  if (!item.title) return []
  const title = nestQuotations(item.title, 'double')
  if (isSupplied(title)) return plain(title)
  const isEnglish = language === undefined || language === 'en'
  const named = orderTitle(title, executiveOrderNumber(item))
  const words = isEnglish && item.type !== 'legal_case' ? headlineCase(named, 'all') : named
  const translated = custom?.['translated-title']
  return [
    ...markTitle(words, item),
    ...(translated ? [{ words: ' [' }, ...markTitle(headlineCase(translated, 'all'), item), { words: ']' }] : []),
  ]
}

/** In italics a work of its own, in quotation marks a part of one; laws, treaties and descriptions stand plain. */
function markTitle(words: string, { type, 'container-title': container }: CslItem): CitationRun[] {
  if (type === 'legal_case' ? !isCaseName(words) : LEGAL.has(type) && type !== 'hearing') return plain(words)
  if (type === 'personal_communication' && /^(letter|e-?mails?|memorandum|memo)\b/i.test(words)) return plain(words)
  return QUOTED.has(type) || (type === 'broadcast' && container) ? quoted(words) : italic(words)
}

function isCaseName(title: string): boolean {
  return / v\. |^In re /.test(title)
}

/** "Executive Order 13768: <title>" for the order 13,768; the title alone where it says the number, or of another work. */
function orderTitle(title: string, order: string | undefined): string {
  const figures = order?.replace(',', '')
  return figures && !title.replace(/(?<=\d),/g, '').includes(figures) ? `Executive Order ${figures}: ${title}` : title
}

/** The day of a ruling or law before the reporter or code that holds it, the year of a thesis before its university. */
function formatMiddleDate(item: CslItem): string | undefined {
  return hasMiddleDate(item) ? capitalise(dateOf(item)) : undefined
}

function hasMiddleDate({ type, 'container-title': container }: CslItem): boolean {
  return type === 'thesis' || (LEGAL.has(type) && type !== 'hearing' && container !== undefined)
}

function formatContainer(item: CslItem): CitationRun[] {
  const { type, volume, issue, page, number } = item
  const [title, series] = SOURCES_OF_LAW[item['container-title'] ?? ''] ?? [item['container-title']]
  const isCode = title !== undefined && TITLED_CODES.includes(title)
  const elements: Part[] = [
    italic(title),
    series,
    volume && (isCode ? `title ${volume}` : `vol. ${volume}`),
    issue && `no. ${issue}`,
    LEGAL.has(type) && type !== 'hearing' ? placeInLaw(item) : undefined,
    item['event-title'],
    formatPublisher(item),
    type === 'thesis' ? lowerFirst(item.genre ?? 'Thesis') : undefined,
    hasMiddleDate(item) ? undefined : dateOf(item),
    type === 'speech' ? item['publisher-place'] : undefined,
    page && pageWords(LEGAL.has(type) ? registerPage(page) : page),
    PERIODICALS.has(type) && number ? `article ${number}` : undefined,
  ]
  return joinParts(
    [capitaliseRuns(joinParts(elements, ', ')), isInArchive(item) ? undefined : addressRuns(addressOfItem(item))],
    ', ',
  )
}

/** "sec. 1373", "secs. 3051–3052", "ch. 12H"; the hyphen in "24-211.07" is part of the number. */
function placeInLaw({ section, number = '' }: CslItem): string | undefined {
  const range = section?.replace(/^(\d{3,})-(\d{3,})$/, '$1–$2')
  if (range) return `${/[,–]| and /.test(range) ? 'secs.' : 'sec.'} ${range}`
  return isChapter(number) ? number.replace(/^Chapter/, 'ch.').replace(/^Article/, 'art.') : undefined
}

function isChapter(number: string): boolean {
  return /^(chapter|ch\.|article|art\.) /i.test(number)
}

/** None beside a periodical, nor where it is the site or leads the entry; of testimony and papers the committee or court too. */
function formatPublisher(item: CslItem): string {
  const { type, author = [], publisher, authority, 'container-title': container } = item
  const leading = LEGAL.has(type) ? [authority, ...author.map(naturalName)] : []
  const isInPeriodical = PERIODICALS.has(type) && container !== undefined
  const isSaid = !publisher || isInPeriodical || publisher === container || leading.includes(publisher)
  const body = isLedByAuthority(item) || author.some((name) => naturalName(name) === authority) ? undefined : authority
  return [body && LEGAL.has(type) ? governmentOf(item) : undefined, isSaid ? undefined : publisherName(publisher)]
    .filter(Boolean)
    .join(', ')
}

/** A publisher without business words, "University" and "Press" of academic presses and schools as U and P. */
function publisherName(publisher: string): string {
  const bare = publisher.replace(/,? (Company|Corporation|Co\.|Corp\.|Inc\.|Incorporated|LLC|Ltd\.)$/, '')
  if (!/\bUniversity\b/.test(bare)) return bare
  return bare
    .replace(/\bUniversity\b/g, 'U')
    .replace(/\bPress\b/, 'P')
    .replace('U P', 'UP')
}

/** Pages with their label; of the last page the digits that differ, two at least. A hyphen may also be part of one page. */
function pageWords(page: string): string {
  const [, first = '', last = ''] = /^(\d+)[-–](\d+)$/.exec(page) ?? []
  if (Number(last) > Number(first))
    return `pp. ${first}–${first.length === last.length ? differing(first, last) : last}`
  return /[,–]|^\p{L}+\d+-/u.test(page) ? `pp. ${page.replace('-', '–')}` : `p. ${page}`
}

function differing(first: string, last: string): string {
  return last.slice([...last].findIndex((digit, index) => digit !== first[index] || index >= last.length - 2))
}

/** The archive as a second container with its address; an archived copy beside the address it was made of. */
function formatArchive(item: CslItem): CitationRun[] {
  const copy = item.custom?.['archived-url']
  const address = isInArchive(item) ? addressOfItem(item) : copy
  return joinParts([item.archive ? italic(item.archive) : copy && 'Archived copy', address], ', ')
}

/** Whether the address is that of an archive, not of the work where it first stood. */
function isInArchive({ archive, custom }: CslItem): boolean {
  return archive !== undefined && custom?.['archived-url'] === undefined
}

/** What the template has no place for, at the end: Congress, kind of work, series and number, other numbers of a law. */
function formatSupplement(item: CslItem): string | undefined {
  const { type, title = '', genre, references } = item
  const isSaid = genre === undefined || type === 'thesis' || isTestimony(item) || executiveOrderNumber(item)
  const kind = isSaid || title.toLowerCase().includes(genre.toLowerCase()) ? undefined : genre
  const words = [item['chapter-number'], kind ?? (type === 'dataset' ? 'Data set' : undefined), numberWords(item)]
  return capitalise([words.filter(Boolean).join(', '), references].filter(Boolean).join('; '))
}

/** Series and number ("CRS Report R44627", "No. 12-3991"); nothing that the title or container says. */
function numberWords(item: CslItem): string | undefined {
  const { type, number, title = '', genre, 'collection-title': series } = item
  if (executiveOrderNumber(item) || PERIODICALS.has(type)) return undefined
  if (!number || title.includes(number) || (LEGAL.has(type) && isChapter(number))) return series
  if (type === 'legal_case') return /^Nos?\. /.test(number) ? number : `No. ${number}`
  if (type === 'legislation') return number.replace(/^Pub\. ?L\.( No\.)? ?/, 'Public Law ')
  const isInWords = /^\p{L}{2,}\.? /u.test(number)
  if ((type !== 'report' && type !== 'article') || isInWords)
    return series && !number.startsWith(series) ? `${series} ${number}` : number
  return `${series ?? (genre ? 'no.' : 'Report')} ${number}`
}

/** Only where nothing is dated (optional elements, MLA chapter 5). */
function formatAccess(item: CslItem): CitationRun[] {
  return item.issued || !addressOfItem(item) ? [] : [{ words: 'Accessed ' }, accessedGap('day mon. year')]
}

/** What a witness said in a hearing: the witness is the author, the title that of the hearing. */
function isTestimony({ type, author = [] }: CslItem): boolean {
  return type === 'hearing' && author.length > 0
}

function testimonyWords({ genre }: CslItem): string {
  return genre && !/hearing/i.test(genre) ? genre : 'Testimony'
}

/** Day, month, year; a thesis has its year alone. Seasons are written small. */
function dateOf({ issued, type }: CslItem): string | undefined {
  if (type === 'thesis') return yearWords(issued)
  const words = dateWords(issued, 'day mon. year', 'circa ')
  return issued?.season && words ? lowerFirst(words) : words
}

function capitaliseRuns(runs: readonly CitationRun[]): CitationRun[] {
  return runs.map((run, index) => (index === 0 && !run.italic ? { ...run, words: capitalise(run.words) ?? '' } : run))
}

function capitalise(words: string | undefined): string | undefined {
  return words && words.charAt(0).toUpperCase() + words.slice(1)
}

/** A first letter small, but that of an abbreviation ("PhD dissertation"). */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}+\b/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
