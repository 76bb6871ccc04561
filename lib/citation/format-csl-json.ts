import { type DatePart, type Edtf, parseDate } from '../schema/date'
import type { SourceName, SourceRecord } from '../schema/source'

/** A date as CSL-JSON 1.0.2 has it. `literal`: what its parts cannot say. */
type CslDate = { 'date-parts'?: number[][]; season?: number; circa?: boolean; literal?: string }

/**
 * A source as CSL-JSON (citation-style-language 1.0.2): a list of one item, two spaces deep, ending in a line feed.
 * A supplied title stands in square brackets. What only we say of a source (how it was seen and read) stays out.
 */
export function formatCslJson(id: string, source: SourceRecord): string {
  const item = {
    id,
    type: source.type,
    title: source['title-supplied'] ? `[${source.title.replace(/^\[(.*)\]$/, '$1')}]` : source.title,
    ...(source.author.length > 0 ? { author: source.author.map(cslName) } : {}),
    ...(source.issued ? { issued: cslDate(source.issued) } : {}),
    ...present({
      'container-title': source['container-title'],
      publisher: source.publisher,
      number: source.number,
      volume: source.volume,
      issue: source.issue,
      page: source.page,
      archive: source.archive,
      note: source['part-of'],
      URL: source.URL,
    }),
    ...(source['read-on'] ? { accessed: cslDate(source['read-on']) } : {}),
  }
  return `${JSON.stringify([item], undefined, 2)}\n`
}

function cslName(name: SourceName): Record<string, string> {
  if ('literal' in name) return { literal: name.literal }
  return { family: name.family, ...(name.given ? { given: name.given } : {}) }
}

/** Parts where they say all; an open or unknown end, unknown digits and the uncertain mark only as EDTF text beside them. */
function cslDate(date: Edtf): CslDate {
  const parsed = parseDate(date)
  if (!parsed) return { literal: date }
  const ends = [parsed.start, parsed.end].filter((part): part is DatePart => part !== undefined)
  const said = ends.every((part) => !part.unspecified) && (parsed.kind === 'single' || ends.length === 2)
  if (!said) return { literal: date }
  const [first] = ends
  return {
    'date-parts': ends.map((part) => [part.year, part.month, part.day].filter((n): n is number => n !== undefined)),
    ...(first?.season && ends.length === 1 ? { season: first.season - 20 } : {}),
    ...(ends.some((part) => part.approximate || part.uncertain) ? { circa: true } : {}),
  }
}

function present(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
