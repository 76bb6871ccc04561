import { START } from '../problem/problem'
import type { CITATION_FIELDS, SourceRecord } from '../schema/source'
import type { Checking, Complain } from './checking'
import type { Loaded } from './content'

/** Checks that every source is used or kept for a reason, and that one document has one record. Runs after all others. */
export function checkSources({ content, complain, used }: Checking): void {
  const addresses = new Map<string, Loaded<SourceRecord>>()
  const works = new Map<string, Loaded<SourceRecord>>()
  // A record that could not be read may be the one that cites it.
  const someUnread = content.unread.size > 0 || content.pieces.some((piece) => !piece.analysis)
  for (const source of content.sources) {
    const { data } = source
    if (!used.has(source.id) && !data.kept && !someUnread)
      complain(
        source.file,
        START,
        'source-used',
        `nothing cites "${source.id}"`,
        'Cite it, delete it, or say in kept why it stays.',
      )
    if (used.has(source.id) && data.kept)
      complain(
        source.file,
        source.at(['kept']),
        'source-used',
        'kept is given, but the source is cited',
        'Remove kept.',
      )
    checkCitable(source, complain)
    const twin = (data.URL && addresses.get(normaliseAddress(data.URL))) || works.get(workKey(data))
    if (twin && !(data['part-of'] && twin.data['part-of']))
      complain(
        source.file,
        source.at([data.URL ? 'URL' : 'title']),
        'source-unique',
        `this looks like the document of "${twin.id}"`,
        'Merge the two records, or mark both with part-of: which part each is.',
      )
    if (data.URL) addresses.set(normaliseAddress(data.URL), source)
    works.set(workKey(data), source)
  }
}

type CitationField = (typeof CITATION_FIELDS)[number]

/** What a citation of each type needs: for each line one of its groups, whole. */
const NEEDS: Partial<Record<SourceRecord['type'], readonly (readonly (readonly CitationField[])[])[]>> = {
  'article-newspaper': [[['container-title']]],
  'article-magazine': [[['container-title']]],
  'article-journal': [[['container-title']], [['volume']]],
  legal_case: [[['authority']], [['number'], ['volume', 'container-title', 'page']]],
  legislation: [[['number'], ['container-title', 'section'], ['container-title', 'volume', 'page']]],
  regulation: [[['number'], ['container-title', 'section'], ['container-title', 'volume', 'page']]],
  bill: [[['number']], [['authority']]],
  hearing: [[['authority']]],
  thesis: [[['author']], [['publisher']], [['genre']]],
  speech: [[['author'], ['publisher']]],
  personal_communication: [[['author'], ['number'], ['publisher']]],
}
/** Any other work: somebody who made it, or where it stands. */
const ANY_WORK: readonly (readonly (readonly CitationField[])[])[] = [[['author'], ['publisher'], ['container-title']]]

function checkCitable({ file, at, data }: Loaded<SourceRecord>, complain: Complain): void {
  const has = (field: CitationField) => (field === 'author' ? data.author.length > 0 : data[field] !== undefined)
  const excused = new Set<CitationField>(data['not-found'])
  for (const groups of NEEDS[data.type] ?? ANY_WORK) {
    if (groups.some((group) => group.every((field) => has(field) || excused.has(field)))) continue
    const names = groups.map((group) => group.map((field) => `\`${field}\``).join(', '))
    complain(
      file,
      at(['type']),
      'source-citable',
      `a citation of this ${data.type} needs ${names.join(' or ')}`,
      `Add it as the document has it, or list it in not-found: [${groups[0]?.join(', ')}] if neither the document nor a list of it says.`,
    )
  }
  for (const field of data['not-found'])
    if (has(field))
      complain(
        file,
        at(['not-found']),
        'source-citable',
        `${field} is given and in not-found`,
        'Remove it from not-found.',
      )
  if (data['translated-title'] && !data.language)
    complain(
      file,
      at(['translated-title']),
      'source-citable',
      'the title is translated, but no language is given',
      'Add language, for example es.',
    )
}

/** An address without what does not tell documents apart: scheme, www, trailing slash, fragment. */
export function normaliseAddress(address: string): string {
  const url = new URL(address)
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`.toLowerCase()
}

function workKey(source: SourceRecord): string {
  const names = source.author.map((name) => ('literal' in name ? name.literal : name.family)).join(';')
  return [source.title, names, source.issued?.slice(0, 4) ?? ''].join('|').toLowerCase()
}
