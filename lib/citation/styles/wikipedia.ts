import { addressOfItem, type CslItem } from '../csl-item'
import { isFiledPaper } from './bluebook-case'
import { bluebookCourt } from './bluebook-court'
import { dateWords, yearWords } from './date-words'
import { naturalName } from './names'
import { accessedGap, addressRuns, type CitationRun, type CitationStyle, remarkRuns } from './style'

/** Templates of the English Wikipedia by type; all else is a web page. */
const TEMPLATES: Record<string, string> = {
  'article-newspaper': 'cite news',
  'article-magazine': 'cite magazine',
  'article-journal': 'cite journal',
  report: 'cite report',
  book: 'cite book',
  thesis: 'cite thesis',
}
/** Where each template wants the larger work; the others have no periodical. */
const CONTAINERS: Record<string, string> = {
  'cite news': 'newspaper',
  'cite magazine': 'magazine',
  'cite journal': 'journal',
  'cite web': 'website',
}

const LAWS = new Set<CslItem['type']>(['bill', 'hearing', 'legislation', 'regulation', 'treaty'])

/**
 * A filled citation template of the English Wikipedia (Wikipedia:Citation templates). Braces, bars and equals signs in
 * values are written so that they end no parameter.
 */
export const wikipedia: CitationStyle = {
  id: 'wikipedia',
  name: 'Wikipedia',
  manual: 'Citation templates of the English Wikipedia',
  format: (item) => [
    ...(item.type === 'legal_case' && !isFiledPaper(item) ? courtTemplate(item) : workTemplate(item)),
    { words: '}}' },
    ...remarkRuns(item),
  ],
}

/** A decision: reporter or docket, court as lawyers shorten it (Template:Cite court). */
function courtTemplate(item: CslItem): CitationRun[] {
  const { title, volume, page, number, authority, 'container-title': reporter } = item
  const address = addressOfItem(item)
  return [
    { words: '{{cite court' },
    ...parameter('litigants', title),
    ...parameter('vol', volume),
    ...parameter('reporter', reporter),
    ...parameter('opinion', reporter ? page : number),
    ...parameter('court', bluebookCourt(authority, reporter)),
    ...parameter('date', dateOf(item)),
    ...(address ? [{ words: ' |url=' }, ...addressRuns(address)] : []),
  ]
}

function workTemplate(item: CslItem): CitationRun[] {
  const address = addressOfItem(item)
  // "cite web" without an address is an error.
  const template = TEMPLATES[item.type] ?? (address ? 'cite web' : 'cite document')
  const isLaw = LAWS.has(item.type)
  const { page } = item
  return [
    { words: `{{${template}` },
    ...authorParameters(item),
    ...parameter('title', item.title),
    ...parameter('trans-title', item.custom?.['translated-title']),
    ...(isLaw ? [] : parameter(CONTAINERS[template] ?? 'series', item['container-title'])),
    ...parameter('type', kindOf(item)),
    ...parameter('publisher', item.authority ?? item.publisher),
    ...(isLaw ? [] : parameter('volume', item.volume)),
    ...parameter('issue', item.issue),
    ...(isLaw ? [] : parameter(page && /[-–,]/.test(page) ? 'pages' : 'page', page)),
    ...parameter('date', dateOf(item)),
    ...parameter('id', isLaw ? placeOfLaw(item) : numberOf(item)),
    ...parameter('doi', item.DOI),
    ...(address ? [{ words: ' |url=' }, ...addressRuns(address)] : []),
    ...(address
      ? [{ words: ' |access-date=' }, { ...accessedGap('month day, year'), words: '<!-- day you read it -->' }]
      : []),
    ...parameter('archive-url', item.custom?.['archived-url']),
    ...parameter('via', address ? item.archive : undefined),
    ...parameter('language', item.language),
  ]
}

/** The date; one that is about by its year alone, an en dash between whole dates spaced (Help:Citation Style 1, dates). */
function dateOf({ issued }: CslItem): string | undefined {
  if (issued?.circa && !issued.literal) return `c. ${yearWords(issued)}`
  return dateWords(issued, 'month day, year')?.replace(/(?<=\d)–(?=\p{L})/u, ' – ')
}

/** The kind of a letter, paper or thesis, which the template does not say. */
function kindOf({ type, genre, title = '' }: CslItem): string | undefined {
  const isSaid = LAWS.has(type) || (genre && title.toLowerCase().includes(genre.toLowerCase()))
  return isSaid ? undefined : genre
}

/** Series and number of a paper, or the docket under which it was filed. */
function numberOf({ number, title = '', 'collection-title': series }: CslItem): string | undefined {
  const own = number && !title.includes(number) ? number : undefined
  return series && !own?.startsWith(series) ? [series, own].filter(Boolean).join(' ') : own
}

/** Number, session, and code or session laws of a law, for which there is no template: "AB 1", "Example Code § 1". */
function placeOfLaw(item: CslItem): string {
  const { number, volume, page, section, 'container-title': container } = item
  const sections = section && `${/[,–]|^\d{3,}-\d{3,}$/.test(section) ? '§§' : '§'} ${section}`
  const place = container && [volume, container, page ?? sections].filter(Boolean).join(' ')
  const isSectionLeft = !container || page !== undefined
  return [number, item['chapter-number'], place, isSectionLeft ? sections : undefined].filter(Boolean).join(', ')
}

function authorParameters({ author = [] }: CslItem): CitationRun[] {
  return author.flatMap((name, index) => {
    const number = author.length > 1 ? String(index + 1) : ''
    if ('literal' in name || !name.given) return parameter(`author${number}`, naturalName(name))
    return [...parameter(`last${number}`, name.family), ...parameter(`first${number}`, name.given)]
  })
}

function parameter(name: string, value: string | undefined): CitationRun[] {
  return value ? [{ words: ` |${name}=${escaped(value)}` }] : []
}

/** A bar would begin the next parameter, braces a template, brackets a link. */
function escaped(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/[|{}[\]]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
