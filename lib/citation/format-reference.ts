import type { SourceName, SourceRecord } from '../schema/source'
import { formatDate } from '../timeline/format-date'

/** A run of a reference: words, in italics or not. Joined, the runs read as one text. */
export type ReferenceRun = { words: string; italic?: boolean }

/** Types whose title stands in italics: works of their own, not parts of a larger one. */
const TITLED_WORKS = new Set(['report', 'legal_case', 'book', 'thesis', 'dataset', 'broadcast', 'hearing'])
/** Types whose title is a name or description, printed plain. */
const PLAIN_TITLES = new Set(['personal_communication', 'legislation', 'bill', 'regulation', 'treaty'])
const NAMES_SHOWN = 3

/**
 * A full reference in the manner of a bibliography entry (after Chicago, 18th edition, 13.22 ff.; day before month as on
 * the rest of the site): authors, title, container, number, publisher, date, and which part of a document it is.
 * A supplied title stands in square brackets.
 */
export function formatReference(source: SourceRecord): ReferenceRun[] {
  const authors = formatNames(source.author)
  const title = formatTitle(source)
  const isLaw = LEGAL_TYPES.has(source.type)
  const container = isLaw ? undefined : source['container-title']
  const rest = [
    source.genre,
    source['event-title'],
    formatLegalPlace(source) ?? formatVolume(source),
    source['collection-title'],
    source.number && !hasWord(source.title, source.number) ? source.number : undefined,
    source.references,
    source['chapter-number'],
    !isLaw && source.page ? `${/[-–,]/.test(source.page) ? 'pp.' : 'p.'} ${source.page}` : undefined,
    source.authority && source.authority !== authors ? source.authority : undefined,
    source.publisher && ![authors, container, source.authority].includes(source.publisher)
      ? source.publisher
      : undefined,
    source.issued ? formatDate(source.issued) : 'no date',
  ].filter((part): part is string => Boolean(part))
  return [
    ...(authors ? [{ words: `${withStop(authors)} ` }] : []),
    ...title,
    { words: ' ' },
    ...(container ? [{ words: container, italic: true }, { words: ', ' }] : []),
    { words: withStop(container ? rest.join(', ') : capitalise(rest.join(', '))) },
    { words: source['part-of'] ? ` ${withStop(capitalise(source['part-of']))}` : '' },
  ].filter((run) => run.words !== '')
}

/** Types that stand in reporters, codes and registers. */
const LEGAL_TYPES = new Set(['legal_case', 'legislation', 'regulation', 'bill'])

function formatVolume({ type, volume, issue }: SourceRecord): string | undefined {
  if (LEGAL_TYPES.has(type)) return undefined
  const parts = [volume && (type === 'article-journal' ? volume : `vol. ${volume}`), issue && `no. ${issue}`]
  return parts.filter(Boolean).join(', ') || undefined
}

/**
 * Where law stands: "745 F.3d 634", "8 U.S.C. § 1373", "D.C. Code § 24-211.07", "110 Stat. 3009-707, § 642". Undefined for
 * works that are no law, and for law that stands nowhere but under its number.
 */
export function formatLegalPlace(source: SourceRecord): string | undefined {
  const { volume, 'container-title': container, page, section } = source
  if (!LEGAL_TYPES.has(source.type)) return undefined
  const sections = section && `${/[,–]|\d-\d{4}$/.test(section) ? '§§' : '§'} ${section}`
  const place = [volume, container, page ?? sections].filter(Boolean).join(' ')
  return (page && sections ? `${place}, ${sections}` : place) || undefined
}

/** A reference short enough for the title of a page: authors or container, title, year. */
export function formatShortReference(source: SourceRecord): string {
  const title = source['title-supplied'] ? `[${bare(source.title)}]` : source.title
  const year = yearOf(source.issued)
  if (LEGAL_TYPES.has(source.type)) return [title, ...shortPlaces(source), year].filter(Boolean).join(', ')
  const who = source.author.length > 0 ? shortNames(source.author) : holderOf(source)
  // A subject line says little without the word for what it is the subject of.
  const isTold = source.genre && title.toLowerCase().includes(source.genre.toLowerCase())
  const what =
    source.type === 'personal_communication' && source.genre && !isTold ? `${title} (${source.genre})` : title
  return [who, what, year].filter(Boolean).join(', ')
}

/** Types of works that readers know by where they stood. */
const KNOWN_BY_PLACE: ReadonlySet<SourceRecord['type']> = new Set([
  'article-newspaper',
  'article-magazine',
  'post-weblog',
  'broadcast',
])

/** Offices that readers know by fewer letters than a margin has. */
const BRIEF_NAMES: Readonly<Record<string, string>> = {
  'U.S. Immigration and Customs Enforcement': 'ICE',
  'U.S. Immigration and Customs Enforcement, Secure Communities': 'ICE, Secure Communities',
  'Federal Bureau of Investigation': 'FBI',
  'U.S. Department of Homeland Security': 'Homeland Security',
  'U.S. Department of Homeland Security, Office of Inspector General': 'Homeland Security’s inspector general',
  'U.S. Department of Justice, Office of the Inspector General': 'Justice Department’s inspector general',
  'U.S. Government Accountability Office': 'GAO',
}

/** Letters of a name for which two lines of a margin have room, next to a number and a year. */
const BRIEF_LENGTH = 48

/**
 * A reference of a few words, for the margin: the paper, the authors or whose it is, and the year. Law by its name. A name
 * that is too long ends after a whole word; its year stays.
 */
export function formatBriefReference(source: SourceRecord): string {
  const names = source.author.length > 0 ? shortNames(source.author) : undefined
  const who = LEGAL_TYPES.has(source.type)
    ? bare(source.title)
    : KNOWN_BY_PLACE.has(source.type)
      ? (holderOf(source) ?? names)
      : (names ?? holderOf(source))
  // What stands in brackets tells papers and places apart; here the note does.
  const name = who === undefined ? bare(source.title) : (BRIEF_NAMES[who] ?? who.replace(/ \([^()]*\)$/, ''))
  const shown = clipWords(name, BRIEF_LENGTH)
  const year = yearOf(source.issued)
  return year === undefined || shown.endsWith(year) ? shown : `${shown}, ${year}`
}

/** Words of a text that `letters` have room for, to a comma if one stands late enough; then an ellipsis. */
function clipWords(text: string, letters: number): string {
  if (text.length <= letters) return text
  const fitting = text.slice(0, letters)
  const comma = fitting.lastIndexOf(', ')
  const words = comma > letters / 2 ? fitting.slice(0, comma) : fitting.replace(/\s+\S*$/, '')
  return `${words.replace(/(?:[,;:]|\s(?:and|of|for|the|to|in|v\.))+$/, '')} …`
}

/** Where law stands, in short: a decision by its reporter, else by its docket; an act or order by its number and place. */
function shortPlaces(source: SourceRecord): (string | undefined)[] {
  const place = formatLegalPlace(source)
  if (source.type === 'legal_case') return [place ?? source.number]
  return [source.number && !hasWord(source.title, source.number) ? source.number : undefined, place]
}

/** Who stands for a work that names no author. */
function holderOf(source: SourceRecord): string | undefined {
  return source['container-title'] ?? source.publisher ?? source.authority
}

/** The words of a reference, without italics. */
export function referenceText(runs: readonly ReferenceRun[]): string {
  return runs.map((run) => run.words).join('')
}

/** Names in the order of a bibliography: the first inverted, after three "and others". */
export function formatNames(names: readonly SourceName[]): string {
  const shown = names.slice(0, NAMES_SHOWN).map((name, index) => formatName(name, index === 0))
  if (names.length > NAMES_SHOWN) return `${shown.join(', ')} and others`
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')}${names.length > 2 || shown[0]?.includes(', ') ? ',' : ''} and ${shown.at(-1)}`
}

function formatName(name: SourceName, inverted: boolean): string {
  if ('literal' in name) return name.literal
  if (!name.given) return name.family
  return inverted ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`
}

function shortNames(names: readonly SourceName[]): string {
  const families = names.map((name) => ('literal' in name ? name.literal : name.family))
  return families.length > 2 ? `${families[0]} and others` : families.join(' and ')
}

function formatTitle(source: SourceRecord): ReferenceRun[] {
  if (source['title-supplied']) return [{ words: `[${bare(source.title)}].` }]
  if (TITLED_WORKS.has(source.type))
    return [{ words: source.title, italic: true }, { words: withStop(source.title).slice(source.title.length) }]
  if (PLAIN_TITLES.has(source.type)) return [{ words: withStop(source.title) }]
  return [{ words: `“${withStop(innerQuotes(source.title))}”` }]
}

/** A quotation in print: curly marks around, inner ones single, a full stop inside (Chicago 6.9, 13.30). */
export function formatQuotation(words: string): string {
  return `“${withStop(innerQuotes(words))}”`
}

/** Double quotation marks inside a quoted title become single ones. */
function innerQuotes(title: string): string {
  return title.replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')
}

/** The year on a source, or a span of years in words where digits of it are unknown. */
function yearOf(issued: string | undefined): string | undefined {
  if (issued && /^\d{2,3}X/.test(issued)) return formatDate(issued)
  return /\d{4}/.exec(issued ?? '')?.[0]
}

/** Whether a text has a word or number as a whole. */
function hasWord(text: string, word: string): boolean {
  return ` ${text.replace(/[(),;:]/g, ' ')} `.includes(` ${word} `)
}

function bare(title: string): string {
  return title.replace(/^\[(.*)\]$/, '$1')
}

function withStop(text: string): string {
  return /[.?!]["”’)]?$/.test(text) ? text : `${text}.`
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
