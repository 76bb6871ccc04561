/** Kinds of documents in the order in which results show them, with their headings for one and for several. */
export const SEARCH_KINDS = {
  term: ['Term', 'Glossary'],
  person: ['Person', 'People'],
  place: ['Place', 'Places'],
  case: ['Case', 'Cases'],
  article: ['Article', 'Articles'],
  figure: ['Figure', 'Figures'],
  thread: ['Thread', 'Threads of the timeline'],
  event: ['Event', 'Events'],
  state: ['State', 'States, county by county'],
  county: ['County', 'Counties: which state is yours?'],
  source: ['Source', 'Sources'],
  page: ['Page', 'About this site'],
} as const

/** A kind of document. */
export type SearchKind = keyof typeof SEARCH_KINDS

/** What can be found: a page, a section of one, or an entry of a list. It is plain JSON; empty fields are left out. */
export type SearchDocument = {
  kind: SearchKind
  title: string
  /** Path, with an anchor where it is a part of a page. */
  href: string
  /** One line that tells it from others: date, office, container, the page of a section. Searched, and shown. */
  detail?: string
  /** Other names, abbreviations and numbers (dockets, bills, forms). Searched like a title, shown where they are what was found. */
  names?: string[]
  /** Days and months as "2010-06-08" or "2010-06". Searched, never shown. */
  dates?: string[]
  /** Sentences. */
  text?: string[]
}
