import { CITATION_STYLES } from '../citation/styles/registry'

/** What an author may write of one component. */
export type ComponentContract = {
  /** Attributes, plain strings; true = required. */
  attributes: Readonly<Record<string, boolean>>
  /** Whether it holds text, and of which kind. */
  children: 'none' | 'blocks' | 'words'
  /** Whether paragraphs inside need no citation of their own. */
  carriesSource: boolean
  /** The component inside which it must stand. */
  inside?: string
  /** Whether it stands within a sentence; all others stand on lines of their own. */
  inline?: boolean
  /** Whether it stands at most once in a piece. */
  once?: boolean
  /** Standing pages only: the component has no place in an article or case. */
  pagesOnly?: boolean
  /** What it is for, for `content/README.md`. */
  doc: string
}

/**
 * The components that an article, case or page may use: the contract between authors, the checks and `components/mdx`.
 * `components/mdx/registry.tsx` has to offer exactly these.
 */
export const ALLOWED_COMPONENTS = {
  InShort: {
    attributes: {},
    children: 'blocks',
    carriesSource: false,
    once: true,
    doc: 'The short version, once, at the top.',
  },
  Event: {
    attributes: { id: true },
    children: 'none',
    carriesSource: true,
    doc: 'An event of the timeline in the flow of the text.',
  },
  Excerpt: {
    attributes: { by: true, source: true, locator: false },
    children: 'words',
    carriesSource: true,
    doc: 'A short quotation set apart: at most 15 words, with speaker and source.',
  },
  Sides: {
    attributes: {},
    children: 'blocks',
    carriesSource: false,
    doc: 'Two or more positions, equal in care and size. Holds Side.',
  },
  Side: {
    attributes: { who: true },
    children: 'blocks',
    carriesSource: false,
    inside: 'Sides',
    doc: 'One position, under the name of who holds it.',
  },
  Note: {
    attributes: {},
    children: 'blocks',
    carriesSource: true,
    doc: 'A remark of the editors on sources: what was not seen, what contradicts.',
  },
  Ours: {
    attributes: {},
    children: 'blocks',
    carriesSource: true,
    doc: 'Our own reasoning or calculation, visibly marked.',
  },
  Figure: {
    attributes: { id: true },
    children: 'none',
    carriesSource: true,
    doc: 'A figure of content/figures: its drawing, if it has one, and the table of its data.',
  },
  FigureInShort: {
    attributes: { id: true },
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    doc: 'A figure at a glance, leading to its page; only a figure with a drawing has one.',
  },
  Ways: {
    attributes: {},
    children: 'blocks',
    carriesSource: true,
    pagesOnly: true,
    once: true,
    doc: 'Ways into the site, by what a reader came for. Holds Way.',
  },
  Way: {
    attributes: { name: true },
    children: 'blocks',
    carriesSource: true,
    inside: 'Ways',
    pagesOnly: true,
    doc: 'One way in, under what the reader came for.',
  },
  CutOut: {
    attributes: {},
    children: 'blocks',
    carriesSource: false,
    pagesOnly: true,
    doc: 'A card to be printed and cut out: a heading and what belongs to it.',
  },
  NewSheet: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    doc: 'On paper what follows begins on a new sheet.',
  },
  Lately: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    once: true,
    doc: 'What changed lately: the newest days on which something was published or changed, and what.',
  },
  SiteSearch: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    once: true,
    doc: 'The field of the search.',
  },
  Corrections: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    once: true,
    doc: 'The list of all corrections.',
  },
  Count: {
    attributes: { of: true },
    children: 'none',
    carriesSource: false,
    pagesOnly: true,
    inline: true,
    doc: 'A number that the site computes: of="events", "sources", "people" and so on; a wrong word is told with the list.',
  },
  Statements: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    once: true,
    doc: 'The ledger of official positions: every event with `ledger: true`.',
  },
  RolloutDay: {
    attributes: { on: true },
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    doc: 'How far the program had spread by the end of a day (year-month-day), computed from the county data.',
  },
  RolloutYears: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    doc: 'Counties and states that were switched on at the end of each year.',
  },
  RolloutStates: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    once: true,
    doc: 'All states with their first and last day, each leading to its page.',
  },
  CountySearch: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    once: true,
    doc: 'The field of the search, asking for a county.',
  },
  CitationExample: {
    attributes: { event: true, style: true },
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    doc: 'An event as "Cite this" has it in one style: style="flyer", "slide", "chicago-note" and so on; computed.',
  },
  DataFormats: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    doc: 'Every format of file: ending, media type, what it is good for.',
  },
  DataFiles: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    doc: 'Which records have which files.',
  },
  DataColumns: {
    attributes: { of: true },
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    doc: 'The columns of a table: of="events", "sources" or "counties".',
  },
  DataLosses: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    doc: 'What each format keeps of a record, and what it loses.',
  },
  Contact: {
    attributes: {},
    children: 'none',
    carriesSource: true,
    pagesOnly: true,
    doc: 'Publisher, funding and contact for errors, from site.yaml.',
  },
} as const satisfies Record<string, ComponentContract>

/** Name of a component that an author may use. */
export type AllowedComponent = keyof typeof ALLOWED_COMPONENTS

/** What `<Count of="…">` can count. */
export const COUNTED = [
  'events',
  'events-confirmed',
  'events-reported',
  'events-disputed',
  'statements',
  'sources',
  'sources-read-in-full',
  'sources-seen-as-original',
  'sources-seen-as-copy',
  'sources-only-quoted',
  'sources-with-supplied-title',
  'sources-without-link',
  'articles',
  'cases',
  'people',
  'places',
  'terms',
  'threads',
] as const

/** Tables whose columns `<DataColumns of="…">` shows. */
export const COLUMN_TABLES = ['events', 'sources', 'counties'] as const

/** What `<CitationExample style="…">` shows: the two lines of "Cite this" and every citation style. */
export const EXAMPLE_STYLES: readonly string[] = ['flyer', 'slide', ...CITATION_STYLES.map(({ id }) => id)]

/** The contract of a component by name, undefined if authors may not use it. */
export function contractOf(name: string): ComponentContract | undefined {
  return Object.hasOwn(ALLOWED_COMPONENTS, name) ? ALLOWED_COMPONENTS[name as AllowedComponent] : undefined
}
