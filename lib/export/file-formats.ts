/**
 * A format in which a record or collection can be had: the ending of its file, its media type, its name for readers, what it
 * is good for. Media types of BibTeX, RIS and CSL-JSON as registries of DOIs serve them.
 */
export type FileFormat = { ending: string; type: string; name: string; use: string }

/** Files of every event, article, case, standing page and source. */
export const RECORD_FORMATS = [
  { ending: '.bib', type: 'application/x-bibtex', name: 'BibTeX', use: 'LaTeX with biblatex and biber; JabRef' },
  { ending: '.ris', type: 'application/x-research-info-systems', name: 'RIS', use: 'Zotero, EndNote, Mendeley' },
  {
    ending: '.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    use: 'Pandoc, Zotero, any program that knows the Citation Style Language',
  },
  {
    ending: '.md',
    type: 'text/markdown',
    name: 'Markdown',
    use: 'The text with its notes, for documents and archives',
  },
] as const satisfies readonly FileFormat[]

/** Files of a figure besides those of every record: the drawing, and its data. */
export const FIGURE_FORMATS = [
  { ending: '.svg', type: 'image/svg+xml', name: 'SVG', use: 'The drawing, for slides, reports and posters' },
  { ending: '.csv', type: 'text/csv', name: 'CSV', use: 'The data of the drawing, for spreadsheets' },
] as const satisfies readonly FileFormat[]

/** The record of an event as data, with citations ready to copy. */
export const EVENT_DATA = {
  ending: '.json',
  type: 'application/json',
  name: 'JSON',
  use: 'The record as data, with ready citations',
} as const satisfies FileFormat

/** Files of the timeline, each of its views, a chosen set of events, and the index of sources. */
export const COLLECTION_FORMATS = [
  ...RECORD_FORMATS,
  { ending: '.csv', type: 'text/csv', name: 'CSV', use: 'Spreadsheets and statistics' },
  { ending: '.json', type: 'application/json', name: 'JSON', use: 'Programs; checked by a published schema' },
  { ending: '.ics', type: 'text/calendar', name: 'Calendar', use: 'Calendars that import iCalendar files' },
  { ending: '.timelinejs.json', type: 'application/json', name: 'TimelineJS', use: 'TimelineJS 3, as a file' },
  { ending: '.timelinejs.csv', type: 'text/csv', name: 'TimelineJS table', use: 'TimelineJS, as its spreadsheet' },
  {
    ending: '.atom',
    type: 'application/atom+xml',
    name: 'Atom feed',
    use: 'Feed readers: new and changed records, corrections',
  },
  { ending: '.feed.json', type: 'application/feed+json', name: 'JSON Feed', use: 'Feed readers: the same' },
  { ending: '.jsonld', type: 'application/ld+json', name: 'JSON-LD', use: 'Catalogs of data that read schema.org' },
] as const satisfies readonly FileFormat[]

/** The endings of all formats. */
export type FileEnding = (typeof COLLECTION_FORMATS)[number]['ending']

/** Files of a page, as "Cite this" lists them. `query`: of a chosen set. */
export function filesOf(formats: readonly FileFormat[], path: string, query = ''): { name: string; path: string }[] {
  return formats.map(({ name, ending }) => ({ name, path: `${path}${ending}${query}` }))
}
