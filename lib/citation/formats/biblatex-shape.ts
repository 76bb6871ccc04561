import type { CslItem, CslName, CslType } from '../csl-item'
import { oneLine } from './one-line'
import type { SpokenField } from './spoken-fields'

/** The entry types that are used, of biblatex's own data model (biblatex manual, 2.1.1). */
export type EntryType = 'article' | 'book' | 'dataset' | 'misc' | 'online' | 'report' | 'thesis' | 'unpublished'

/** Fields whose value depends on the entry type. */
export type PlacedField =
  | 'entrysubtype'
  | 'type'
  | 'journaltitle'
  | 'series'
  | 'volume'
  | 'number'
  | 'pages'
  | 'eventtitle'
  | 'howpublished'
  | 'institution'
  | 'organization'
  | 'publisher'
  | 'location'

/** What an entry type asks for, and which field of it takes which field of ours: the first of a list that is there. */
export type Shape = {
  needs: (item: CslItem) => boolean
  places: Partial<Record<PlacedField, readonly SpokenField[]>>
  hasVersion?: true
}

const hasAuthor = (item: CslItem) => authorsOf(item).length > 0

const SHAPES: Record<EntryType, Shape> = {
  article: {
    needs: (item) => hasAuthor(item) && Boolean(oneLine(item['container-title'])),
    hasVersion: true,
    places: {
      journaltitle: ['container-title'],
      series: ['collection-title'],
      volume: ['volume'],
      number: ['issue'],
      pages: ['page'],
    },
  },
  book: {
    needs: hasAuthor,
    places: {
      series: ['collection-title'],
      volume: ['volume'],
      number: ['number'],
      publisher: ['publisher'],
      location: ['publisher-place'],
    },
  },
  dataset: {
    needs: () => true,
    hasVersion: true,
    places: {
      type: ['genre'],
      series: ['collection-title'],
      number: ['number'],
      organization: ['authority'],
      publisher: ['publisher'],
      location: ['publisher-place'],
    },
  },
  misc: {
    needs: () => true,
    hasVersion: true,
    places: { type: ['genre'], organization: ['authority', 'publisher'], location: ['publisher-place'] },
  },
  online: {
    needs: (item) => [item.DOI, item.URL, item.custom?.['archived-url']].some((address) => oneLine(address)),
    hasVersion: true,
    places: { organization: ['container-title', 'publisher'] },
  },
  report: {
    needs: (item) => hasAuthor(item) && Boolean(oneLine(item.publisher) ?? oneLine(item.authority) ?? officesOf(item)),
    hasVersion: true,
    places: {
      type: ['collection-title', 'genre'],
      number: ['number'],
      pages: ['page'],
      institution: ['publisher', 'authority'],
      location: ['publisher-place'],
    },
  },
  thesis: {
    needs: (item) => hasAuthor(item) && Boolean(oneLine(item.publisher)),
    places: { type: ['genre'], pages: ['page'], institution: ['publisher'], location: ['publisher-place'] },
  },
  unpublished: {
    needs: hasAuthor,
    places: { type: ['genre'], eventtitle: ['event-title'], location: ['publisher-place'] },
  },
}

/**
 * The entry types for each type of ours, best first: the first whose demands are met is used. `subtype` says what the entry
 * type does not. Court decisions, laws and letters are `misc`: biblatex's own data model gives `jurisdiction`, `legislation`,
 * `legal` and `letter` no title, and its styles print them as `misc` (biblatex manual, 2.1.3).
 */
const CHOICES: Record<CslType, { types: readonly EntryType[]; subtype?: string; kind?: string }> = {
  article: { types: ['report', 'unpublished', 'online', 'misc'], kind: 'Working paper' },
  'article-journal': { types: ['article', 'online', 'misc'] },
  'article-magazine': { types: ['article', 'online', 'misc'], subtype: 'magazine' },
  'article-newspaper': { types: ['article', 'online', 'misc'], subtype: 'newspaper' },
  bill: { types: ['misc'], subtype: 'legislation' },
  book: { types: ['book', 'online', 'misc'] },
  broadcast: { types: ['online', 'misc'], subtype: 'broadcast' },
  dataset: { types: ['dataset'] },
  graphic: { types: ['misc'], subtype: 'image' },
  hearing: { types: ['misc'], subtype: 'hearing' },
  legal_case: { types: ['misc'], subtype: 'jurisdiction' },
  legislation: { types: ['misc'], subtype: 'legislation' },
  personal_communication: { types: ['misc'], subtype: 'letter' },
  'post-weblog': { types: ['online', 'misc'], subtype: 'weblog' },
  regulation: { types: ['misc'], subtype: 'legislation' },
  report: { types: ['report', 'online', 'misc'], kind: 'Report' },
  speech: { types: ['unpublished', 'misc'], kind: 'Speech' },
  thesis: { types: ['thesis', 'online', 'misc'], kind: 'Thesis' },
  treaty: { types: ['misc'], subtype: 'legal' },
  webpage: { types: ['online', 'misc'] },
}

/** The entry type of a work, its shape, and what says more exactly what it is. */
export function findShape(item: CslItem): { entry: EntryType; shape: Shape; subtype?: string; kind?: string } {
  const { types, ...said } = CHOICES[item.type]
  const entry = types.find((type) => SHAPES[type].needs(item)) ?? 'misc'
  return { entry, shape: SHAPES[entry], ...said }
}

/** The authors whose name is not empty. */
export function authorsOf({ author = [] }: CslItem): CslName[] {
  return author.filter((name) => oneLine('literal' in name ? name.literal : name.family))
}

/** The offices among the authors, as one name; undefined if all are persons. */
export function officesOf(item: CslItem): string | undefined {
  const offices = authorsOf(item).flatMap((name) => ('literal' in name ? [name.literal] : []))
  return offices.length > 0 ? offices.join(', ') : undefined
}
