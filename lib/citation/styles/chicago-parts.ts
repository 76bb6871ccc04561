import { addressOfItem, type CslItem, type CslName, type CslType, isSupplied } from '../csl-item'
import { shortenPages } from './chicago-locator'
import { dateWords, yearWords } from './date-words'
import { headlineCase } from './headline-case'
import { italic, joinParts, type Part, plain, quoted } from './join-runs'
import { invertedName, listNames, naturalName, spaceInitials } from './names'
import { nestQuotations } from './nest-quotations'
import { accessedGap, addressRuns, type CitationRun } from './style'

/** A note joins its parts with commas, a bibliography with full stops and capitals after them. */
export type ChicagoForm = 'note' | 'bibliography'

/** The parts of a citation in their order. */
export type ChicagoParts = {
  /** Who stands first: authors, or what Chicago puts in their place. */
  lead: CitationRun[]
  title: CitationRun[]
  /** Kind, container, series and number. */
  details: Part[]
  /** Publisher and date. */
  facts: CitationRun[]
  /** Whether a note puts the facts in brackets. */
  bracketed: boolean
  /** What follows them. */
  after: Part[]
  /** Archive, day of access, address, archived copy. */
  access: Part[]
}

/** Types whose title stands in italics: works of their own (Chicago 18, chapter 13). */
const ITALIC_TITLES = new Set<CslType>(['report', 'book', 'graphic'])
const NEWS = new Set<CslType>(['article-newspaper', 'article-magazine'])
/** Types that are dated by the year alone. */
const DATED_BY_YEAR = new Set<CslType>(['book', 'thesis'])
/** Titles of letters that say what they are, and get no marks (Chicago 18, on manuscript collections). */
const DESCRIPTION = /^(letter|e-?mail|memorandum|memo|message|fax)\b/i

/** The parts of a work that is not legal. `place`: where in it, as `chicagoLocator` prints it; only notes have one. */
export function chicagoParts(item: CslItem, form: ChicagoForm, place?: string): ChicagoParts {
  const leading = leadField(item, form)
  const lead = leading ? leadRuns(item, leading) : plain(namesOf(item, form))
  // What stands first is not said again.
  const rest = leading ? { ...item, [leading]: undefined } : item
  return {
    lead,
    title: titleRuns(item, form, lead.length > 0),
    ...sourceParts(rest, form, place),
    access: accessParts(item, form),
  }
}

/**
 * What takes the place of authors: the program of a broadcast (Chicago 18, 14.165); in a bibliography the newspaper or
 * magazine of an unsigned article (14.87, 14.97) and the owner of a site (14.104).
 */
function leadField(item: CslItem, form: ChicagoForm): 'container-title' | 'publisher' | undefined {
  if (item.author?.length) return undefined
  if (item.type === 'broadcast' || (form === 'bibliography' && NEWS.has(item.type))) return 'container-title'
  if (form === 'bibliography' && item.type === 'webpage') return item.publisher ? 'publisher' : 'container-title'
  return undefined
}

function leadRuns(item: CslItem, field: 'container-title' | 'publisher'): CitationRun[] {
  return item.type === 'webpage' ? plain(item[field]) : containerRuns(item)
}

/**
 * Authors: in a note the first of more than two, in a bibliography the first three of more than six (Chicago 18, on
 * several authors); a note on a page of a site leaves out the site's owner, who is named as its publisher (14.104). Initials
 * have a space between them (chapter 8, on the names of persons).
 */
function namesOf(item: CslItem, form: ChicagoForm): string | undefined {
  const names = (item.author ?? []).map(spaceInitials)
  if (form === 'note') {
    if (item.type === 'webpage' && isOwner(names, item)) return undefined
    const [first] = names
    return first && names.length > 2 ? `${naturalName(first)} et al.` : listNames(names.map(naturalName))
  }
  const listed = names.map((name, index) => (index === 0 ? invertedName(name) : naturalName(name)))
  if (names.length > 6) return `${listed.slice(0, 3).join(', ')}, et al.`
  return listNames(listed, { commaForTwo: listed[0]?.includes(', ') })
}

function isOwner([name, second]: readonly CslName[], { publisher, 'container-title': site }: CslItem): boolean {
  return name !== undefined && !second && 'literal' in name && [publisher, site].includes(name.literal)
}

/** The title with its marks, a translation after it in brackets (Chicago 18, on titles in other languages). */
function titleRuns(item: CslItem, form: ChicagoForm, follows: boolean): CitationRun[] {
  const translated = item.custom?.['translated-title']
  return item.title
    ? joinParts([markedTitle(item, item.title, form, follows), translated && `[${translated}]`], ' ')
    : []
}

function markedTitle(item: CslItem, recorded: string, form: ChicagoForm, follows: boolean): CitationRun[] {
  const title = nestQuotations(recorded, 'double')
  if (isSupplied(title)) return plain(title)
  if (item.type === 'personal_communication' && DESCRIPTION.test(title))
    return plain(form === 'note' && follows && /^\S+ (to|from|on|about) /.test(title) ? lowerFirst(title) : title)
  const words = item.language && item.language !== 'en' ? title : headlineCase(title)
  const isWhole = ITALIC_TITLES.has(item.type) || (item.type === 'broadcast' && !item['container-title'])
  return isWhole ? italic(words) : quoted(words)
}

type SourceParts = Pick<ChicagoParts, 'details' | 'facts' | 'bracketed' | 'after'>

/** What lies between title and address, type by type. */
function sourceParts(item: CslItem, form: ChicagoForm, place?: string): SourceParts {
  const kind = kindOf(item, form)
  const container = containerRuns(item)
  const publisher = otherThanAuthor(item, item.publisher)
  const date = dateOf(item)
  const parts = { details: [], bracketed: false, after: [place] }
  switch (item.type) {
    case 'article-journal':
      return { ...parts, facts: journalRuns(item, place ?? item.page), after: [] }
    case 'article-newspaper':
    case 'article-magazine':
    case 'post-weblog':
      return { ...parts, details: [kind], facts: joinParts([container, publisher, date], ', ') }
    case 'webpage':
      return webpageParts(item, form, kind, place)
    case 'personal_communication':
      return {
        ...parts,
        facts: joinParts([kind, date], ', '),
        after: [container, publisher, numberOf(item, form), place],
      }
    case 'speech': {
      const pages = joinParts([joinParts([container, item.volume], ' '), place ?? item.page], ', ')
      const facts = joinParts([kind, item['event-title'], item['publisher-place'], date], ', ')
      return { ...parts, facts, bracketed: true, after: [pages, publisher] }
    }
    case 'thesis':
      return { ...parts, facts: joinParts([kind, item.publisher, date], ', '), bracketed: true }
    case 'broadcast': {
      const aired = date && item.issued ? `${inForm('aired', form)} ${date}` : date
      const facts = joinParts([aired, publisher && `${date ? 'on ' : ''}${publisher}`], ', ')
      return { ...parts, details: [container, kind, numberOf(item, form)], facts }
    }
    case 'dataset':
    case 'graphic':
      return { ...parts, details: [kind, numberOf(item, form), container], facts: joinParts([publisher, date], ', ') }
    default: {
      const volume = item.volume && `${inForm('vol.', form)} ${item.volume}`
      const series = seriesOf(item, form)
      // "NBER Working Paper 12345" says that it is a working paper.
      const isSaid = kind && series && hasWords(series, kind)
      return {
        ...parts,
        details: [isSaid ? undefined : kind, container, volume, series],
        facts: joinParts([item.publisher, date], ', '),
        bracketed: true,
      }
    }
  }
}

/** A page of a site: the site, in roman, and its owner; of the site's own pages the date of their last change (14.104). */
function webpageParts(item: CslItem, form: ChicagoForm, kind?: string, place?: string): SourceParts {
  const { 'container-title': site, publisher, custom } = item
  const owner = publisher === site ? undefined : publisher
  const names = form === 'note' ? [site, owner] : [otherThanAuthor(item, site), otherThanAuthor(item, owner)]
  const date = dateOf(item)
  return {
    details: [kind, numberOf(item, form)],
    facts: joinParts(custom?.own ? names : [...names, date], ', '),
    bracketed: false,
    after: [custom?.own && date ? `${inForm('last modified', form)} ${date}` : undefined, place],
  }
}

/**
 * A journal with volume, issue, date and pages: "Journal 57, no. 4 (2014): 937–73" (Chicago 18, 14.71 and 14.74); where it
 * counts neither volumes nor issues the date takes their place.
 */
function journalRuns(item: CslItem, pages: string | undefined): CitationRun[] {
  const { volume, issue, number, issued } = item
  const numbers = [volume, issue && `no. ${issue}`].filter(Boolean).join(', ') || number
  const place = pages && shortenPages(pages)
  if (!numbers) return joinParts([containerRuns(item), dateOf(item), place], ', ')
  const year = volume && issue ? yearWords(issued) : dateOf(item)
  const numbered = joinParts([containerRuns(item), numbers], volume ? ' ' : ', ')
  return joinParts(
    [joinParts([numbered, year && `(${year})`], ' '), place],
    place && /^\p{L}*\d/u.test(place) ? ': ' : ', ',
  )
}

/** Where a reader finds it. A day of access stands only where nothing is dated (Chicago 18, 13.15). */
function accessParts(item: CslItem, form: ChicagoForm): Part[] {
  const address = addressOfItem(item)
  const copy = item.custom?.['archived-url']
  const isUndated = !dateWords(item.issued, 'month day, year') && (address ?? copy)
  const isNamed = [item.publisher, item['container-title']].includes(item.archive)
  return [
    isNamed ? undefined : item.archive,
    isUndated ? [{ words: `${inForm('accessed', form)} ` }, accessedGap('month day, year')] : undefined,
    addressRuns(address),
    copy && `${inForm('archived at', form)} ${copy}`,
  ]
}

/** The date in words; "n.d." for what has neither date nor address (Chicago 18, 14.44). */
function dateOf(item: CslItem): string | undefined {
  const date = DATED_BY_YEAR.has(item.type) ? yearWords(item.issued) : dateWords(item.issued, 'month day, year')
  return date ?? (addressOfItem(item) || item.custom?.['archived-url'] ? undefined : 'n.d.')
}

/** What the work stands in, in italics; newspapers, magazines and journals lose an initial "The" (Chicago 18, on each). */
function containerRuns({ type, 'container-title': title }: CslItem): CitationRun[] {
  return italic(NEWS.has(type) || type === 'article-journal' ? title?.replace(/^The (?=\S)/, '') : title)
}

function seriesOf(item: CslItem, form: ChicagoForm): string | undefined {
  const { 'collection-title': series, number } = item
  const own = numberOf(item, form)
  return series && number && own && !hasWords(number, series) ? `${series} ${number}` : (own ?? series)
}

/** The number of a report or paper, unless its title says it; one of figures alone gets "no.", but not a Bates number. */
function numberOf({ number, title = '' }: CslItem, form: ChicagoForm): string | undefined {
  if (!number || hasWords(title, number)) return undefined
  return /^[1-9]\d*$/.test(number) ? `${inForm('no.', form)} ${number}` : number
}

function otherThanAuthor({ author = [] }: CslItem, name: string | undefined): string | undefined {
  return author.some((one) => 'literal' in one && one.literal === name) ? undefined : name
}

/** Words of our own, which begin a sentence in a bibliography. */
function inForm(word: string, form: ChicagoForm): string {
  return form === 'note' ? word : word.charAt(0).toUpperCase() + word.slice(1)
}

/** The kind of document, unless the title says it; in a note without a capital: "E-mail" is "e-mail", "PhD diss." stays. */
function kindOf({ genre, title = '' }: CslItem, form: ChicagoForm): string | undefined {
  if (!genre || hasWords(title, genre)) return undefined
  return form === 'note' && /^\p{Lu}[^\p{Lu}]+$/u.test(genre) ? lowerFirst(genre) : genre
}

function hasWords(text: string, words: string): boolean {
  return bareWords(text).includes(bareWords(words))
}

function bareWords(text: string): string {
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  return ` ${bare.trim()} `
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
