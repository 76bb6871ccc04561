import { START } from '../problem/problem'
import type { SourceRecord } from '../schema/source'
import type { Checking } from './checking'
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

/** An address without what does not tell documents apart: scheme, www, trailing slash, fragment. */
export function normaliseAddress(address: string): string {
  const url = new URL(address)
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`.toLowerCase()
}

function workKey(source: SourceRecord): string {
  const names = source.author.map((name) => ('literal' in name ? name.literal : name.family)).join(';')
  return [source.title, names, source.issued?.slice(0, 4) ?? ''].join('|').toLowerCase()
}
