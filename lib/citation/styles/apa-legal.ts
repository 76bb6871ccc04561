import { addressOfItem, type CslItem, isSupplied } from '../csl-item'
import { withApaAddress } from './apa-address'
import { findState } from './bluebook-abbreviations'
import { bluebookCourt } from './bluebook-court'
import { dateWords, yearWords } from './date-words'
import { executiveOrderNumber } from './executive-order'
import { endWith, italic, joinParts } from './join-runs'
import { listNames, naturalName } from './names'
import { registerPage } from './register-page'
import { addressRuns, type CitationRun } from './style'

/** How a reference list of the APA prints legal works (chapter 11), after the Bluebook. */
export const APA_LEGAL: Partial<Record<CslItem['type'], (item: CslItem) => CitationRun[]>> = {
  bill: formatBill,
  hearing: formatHearing,
  legal_case: formatCase,
  legislation: formatLaw,
  regulation: formatLaw,
  treaty: formatTreaty,
}

/** Name, reporter or docket, court and date; the name is in italics in the text only (11.4). */
function formatCase(item: CslItem): CitationRun[] {
  const { title, genre, number, volume, page, issued, authority, 'container-title': reporter } = item
  const document = genre && !/opinion|decision|judgment/i.test(genre) && !title?.includes(genre) ? genre : undefined
  const docket = number && !title?.includes(number) ? number.replace(/^(?!Nos?\. )/, 'No. ') : undefined
  const source = reporter ? [volume, reporter, page].filter(Boolean).join(' ') : docket
  const date = reporter ? yearWords(issued) : dateWords(issued, 'month day, year')
  return withApaAddress(
    joinParts(
      [joinParts([document, title, source], ', '), inParentheses([bluebookCourt(authority, reporter), date])],
      ' ',
    ),
    item,
  )
}

/**
 * Name, number of the law, code or session laws, year (11.5, 11.7); an executive order by its number alone. Of a law that
 * no code or session law names, where it was made.
 */
function formatLaw(item: CslItem): CitationRun[] {
  const { type, title, authority, issued, genre = '' } = item
  const order = executiveOrderNumber(item)
  const code = abbreviateCode(item['container-title'])
  const opening = order ? [`Exec. Order No. ${order}`] : [title, ...lawNumbers(item)]
  const isByDay = code === 'F.R.' && (order !== undefined || type === 'regulation')
  const date = isByDay ? dateWords(issued, 'month day, year', '') : yearWords(issued)
  const parts = joinParts([...opening, code && codeWords(code, item)], ', ')
  const isProposed = date !== undefined && /proposed/i.test(genre)
  return withApaAddress(
    joinParts([parts, inParentheses([code ? '' : placeOf(authority), isProposed ? 'proposed' : '', date])], ' '),
    item,
  )
}

/** Volume and page ("116 Stat. 549"), title and section ("8 U.S.C. § 1373") or chapter ("S.F. Admin. Code ch. 12H"). */
function codeWords(code: string, { volume, page, section, number = '' }: CslItem): string {
  const chapter = isChapter(number) ? number.replace(/^Chapter/, 'ch.').replace(/^Article/, 'art.') : undefined
  return [volume, code, (page && registerPage(page)) ?? sectionWords(section) ?? chapter].filter(Boolean).join(' ')
}

/** The number of a law, and its sections where the page stands for its place in the session laws. */
function lawNumbers({
  title = '',
  number = '',
  section,
  page,
  'container-title': code,
}: CslItem): (string | undefined)[] {
  const isSaid = title.includes(number) || (isChapter(number) && code !== undefined)
  return [
    isSaid ? undefined : number.replace(/^(Public Law|Pub\. ?L\.)( No\.)? ?/, 'Pub. L. No. '),
    page || !code ? sectionWords(section) : undefined,
  ]
}

function isChapter(number: string): boolean {
  return /^(chapter|ch\.|article|art\.) /i.test(number)
}

/** "§ 1373", "§§ 3051–3052"; the hyphen in "24-211.07" is part of the number. */
function sectionWords(section: string | undefined): string | undefined {
  const range = section?.replace(/^(\d{3,})-(\d{3,})$/, '$1–$2')
  return range && `${/[,–]| and /.test(range) ? '§§' : '§'} ${range}`
}

function abbreviateCode(name: string | undefined): string | undefined {
  const short: Record<string, string> = {
    'Code of Federal Regulations': 'C.F.R.',
    DCR: 'D.C. Reg.',
    'Fed. Reg.': 'F.R.',
    'Federal Register': 'F.R.',
    'United States Code': 'U.S.C.',
    'United States Statutes at Large': 'Stat.',
  }
  return name && (short[name] ?? name)
}

/** Title, number, Congress, year (11.6); of other legislatures the place before the year. */
function formatBill(item: CslItem): CitationRun[] {
  const { title, number, authority, issued } = item
  const name = number && title?.includes(number) ? undefined : number
  const parts = joinParts([title, name, congressWords(item)], ', ')
  return withApaAddress(joinParts([parts, inParentheses([placeOf(authority), yearWords(issued)])], ' '), item)
}

/** Title and committee in italics, Congress, year, and who testified (11.6). */
function formatHearing(item: CslItem): CitationRun[] {
  const { title, authority, author = [], issued } = item
  const name = hearingName(item)
  const witnesses = listNames(author.map(naturalName), { word: '&' })
  return withApaAddress(
    joinParts(
      [
        joinParts([isSupplied(title) ? name : italic(name), congressWords(item)], ', '),
        inParentheses([placeOf(authority), yearWords(issued)]),
        inParentheses([witnesses && `testimony of ${witnesses}`]),
      ],
      ' ',
    ),
    item,
  )
}

/** "<title>: Hearing before the U.S. Senate Committee on Examples". */
function hearingName({ title, section, authority }: CslItem): string {
  if (!section || title?.includes(section)) return title ?? ''
  const [chamber] = /^U\.S\. (House|Senate)/.exec(authority ?? '') ?? []
  const committee = chamber ? `${chamber} ${section.replace(/^(the )?((House|Senate) )?/i, '')}` : section
  return /hearing/i.test(title ?? '')
    ? `${title} before the ${committee}`
    : [title, `Hearing before the ${committee}`].filter(Boolean).join(': ')
}

/** Name, day, and the address after a comma (11.10). */
function formatTreaty(item: CslItem): CitationRun[] {
  const { title, volume, page, issued, 'container-title': container } = item
  const source = [volume, container, page].filter(Boolean).join(' ')
  const entry = joinParts([title, dateWords(issued, 'month day, year'), source], ', ')
  const address = addressRuns(addressOfItem(item))
  return address.length > 0 ? joinParts([entry, address], ', ') : endWith(entry, '.')
}

/** "111th Cong." of "111th Congress, 2nd session"; councils and other legislatures as recorded. */
function congressWords({ 'chapter-number': chapter }: CslItem): string | undefined {
  return chapter?.replace(/\bCongress\b.*/, 'Cong.')
}

function inParentheses(words: readonly (string | undefined)[]): string | undefined {
  const text = words.filter(Boolean).join(' ')
  return text ? `(${text})` : undefined
}

/** Where a law was made: a state abbreviated, a city or county with its council; nothing for the United States. */
function placeOf(authority: string | undefined): string | undefined {
  if (!authority || /^(U\.S\.|United States)|of the United States$/.test(authority)) return undefined
  return findState(authority)?.short ?? authority
}
