import type { CslCustom, CslDate, CslItem, CslName } from '../csl-item'

/** Every key of an item, in the order of the file. A record, so that a key cannot be forgotten. */
const ITEM_KEYS: Record<keyof CslItem, true> = {
  id: true,
  type: true,
  title: true,
  'title-short': true,
  author: true,
  issued: true,
  'container-title': true,
  'collection-title': true,
  publisher: true,
  'publisher-place': true,
  authority: true,
  'chapter-number': true,
  section: true,
  number: true,
  references: true,
  volume: true,
  issue: true,
  page: true,
  genre: true,
  'event-title': true,
  archive: true,
  DOI: true,
  URL: true,
  language: true,
  note: true,
  custom: true,
}

const CUSTOM_KEYS: Record<keyof CslCustom, true> = {
  edtf: true,
  'translated-title': true,
  'archived-url': true,
  remarks: true,
  'record-updated': true,
  'record-version': true,
  own: true,
}

const DATE_KEYS: Record<keyof CslDate, true> = { 'date-parts': true, season: true, circa: true, literal: true }

/**
 * Works as CSL-JSON (citation-style-language 1.0.2, csl-data.json): one array, two spaces deep, a line feed at the end, the
 * keys of every item in one order however it was made.
 */
export function formatCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items.map(orderItem), undefined, 2)}\n`
}

function orderItem(item: CslItem): Partial<CslItem> {
  return {
    ...inOrder(item, ITEM_KEYS),
    ...(item.author ? { author: item.author.map(orderName) } : {}),
    ...(item.issued ? { issued: inOrder(item.issued, DATE_KEYS) } : {}),
    ...(item.custom ? { custom: inOrder(item.custom, CUSTOM_KEYS) } : {}),
  }
}

function orderName(name: CslName): CslName {
  if ('literal' in name) return { literal: name.literal }
  return { family: name.family, ...(name.given === undefined ? {} : { given: name.given }) }
}

/** The values that are there, keys in the order of the list. */
function inOrder<T extends object>(values: T, keys: Record<keyof T, true>): Partial<T> {
  const order = Object.keys(keys) as (keyof T)[]
  return Object.fromEntries(
    order.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]),
  ) as Partial<T>
}
