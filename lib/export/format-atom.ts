import { cleanLine, cleanText } from './clean-text'
import type { Collection, CorrectionEntry, DatedItem } from './dated-item'
import { buildFeedEntries, CHANGES, describeFeed, type FeedEntry, feedTitle } from './feed-entries'
import { recordUuid } from './record-uuid'
import { absoluteAddress, fileAddress } from './web-address'

/**
 * A collection as an Atom feed (RFC 4287): its new and changed records and the corrections. Ids are URNs of the keys and of
 * the path of the collection, not addresses (4.2.6: they never change). Every time is the start of the day that a record
 * bears, in UTC: no hour is recorded. The collection has a member, or no day could be told.
 */
export function formatAtom(
  collection: Collection,
  items: readonly DatedItem[],
  corrections: readonly CorrectionEntry[],
): string {
  const entries = buildFeedEntries(items, corrections)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(cleanLine(collection.language))}">`,
    ...feedLines(collection, entries[0]?.updated ?? collection.updated).map((line) => `  ${line}`),
    ...entries.flatMap(entryLines).map((line) => `  ${line}`),
    '</feed>',
    '',
  ].join('\n')
}

function feedLines(collection: Collection, updated: string): string[] {
  const { path, url, publisher, siteTitle, siteUrl, license } = collection
  const home = absoluteAddress(siteUrl)
  return [
    element('id', recordUuid(path)),
    element('title', feedTitle(collection)),
    element('subtitle', describeFeed(collection)),
    element('updated', midnight(updated)),
    `<author>${element('name', publisher ?? siteTitle)}${home ? element('uri', home) : ''}</author>`,
    element('rights', `License: ${license}`),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: fileAddress(url, '.atom') }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: url }),
    // RFC 4946.
    emptyElement('link', { rel: 'license', href: license }),
  ]
}

function entryLines({ id, title, url, change, tags, summary, published, updated }: FeedEntry): string[] {
  return [
    '<entry>',
    `  ${element('id', id)}`,
    `  ${element('title', title)}`,
    `  ${element('published', midnight(published))}`,
    `  ${element('updated', midnight(updated))}`,
    `  ${emptyElement('link', { rel: 'alternate', type: 'text/html', href: url })}`,
    `  ${emptyElement('category', { term: change, label: CHANGES[change] })}`,
    ...tags.map((term) => `  ${emptyElement('category', { term })}`),
    `  ${element('summary', summary)}`,
    '</entry>',
  ]
}

/** An element of text: without `type`, Atom takes it as plain text (3.1.1). */
function element(name: string, text: string): string {
  return `<${name}>${escapeXml(cleanText(text))}</${name}>`
}

function emptyElement(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(cleanLine(value))}"`)
  return `<${name}${written.join('')}/>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`
}
