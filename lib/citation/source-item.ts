import type { SourceName, SourceRecord } from '../schema/source'
import { cslDate, saysAll } from './csl-date'
import type { CslItem, CslName } from './csl-item'
import { sourceRemarks } from './remarks'

/**
 * A source as a work to be cited. `version`: first eight hex digits of the record's sum. A day of access is nowhere: the
 * reader's is not known, and the site's own stands in the remarks.
 */
export function sourceItem(id: string, source: SourceRecord, version?: string): CslItem {
  const remarks = sourceRemarks(source)
  return {
    id,
    type: source.type,
    title: source['title-supplied'] ? `[${bareTitle(source.title)}]` : source.title,
    ...(source.author.length > 0 ? { author: source.author.map(cslName) } : {}),
    ...(source.issued ? { issued: cslDate(source.issued) } : {}),
    ...present({
      'title-short': source['title-short'],
      'container-title': source['container-title'],
      'collection-title': source['collection-title'],
      publisher: source.publisher,
      'publisher-place': source['publisher-place'],
      authority: source.authority,
      'chapter-number': source['chapter-number'],
      section: source.section,
      number: source.number,
      references: source.references,
      volume: source.volume,
      issue: source.issue,
      page: source.page,
      genre: source.genre,
      'event-title': source['event-title'],
      archive: source.archive,
      DOI: source.DOI,
      URL: source.URL,
      language: source.language,
      note: remarks.join(' ') || undefined,
    }),
    custom: {
      ...(source.issued && !saysAll(source.issued) ? { edtf: source.issued } : {}),
      ...present({
        'translated-title': source['translated-title'],
        'archived-url': source.archived,
      }),
      ...(remarks.length > 0 ? { remarks } : {}),
      'record-updated': source.updated,
      ...(version ? { 'record-version': version } : {}),
    },
  }
}

/** A title without the square brackets of a supplied one. */
export function bareTitle(title: string): string {
  return title.replace(/^\[(.*)\]$/, '$1')
}

function cslName(name: SourceName): CslName {
  if ('literal' in name) return { literal: name.literal }
  return { family: name.family, ...(name.given ? { given: name.given } : {}) }
}

/** The values that are there. */
export function present<K extends string>(values: Record<K, string | undefined>): Partial<Record<K, string>> {
  return Object.fromEntries(
    Object.entries<string | undefined>(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ) as Partial<Record<K, string>>
}
