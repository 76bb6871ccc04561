const VERSION = 'https://jsonfeed.org/version/1.1'
const TEXTS_OF_FEED = [
  'home_page_url',
  'feed_url',
  'description',
  'user_comment',
  'next_url',
  'icon',
  'language',
] as const
const TEXTS_OF_ITEM = ['url', 'external_url', 'title', 'content_html', 'content_text', 'summary', 'image'] as const
const DATES_OF_ITEM = ['date_published', 'date_modified'] as const
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

type Values = Record<string, unknown>

/**
 * What a JSON Feed breaks of version 1.1 (jsonfeed.org/version/1.1): version, title and items are required; an item has an
 * id that is a text and stands once, and one of the two contents; addresses are absolute, dates are RFC 3339.
 */
export function findFeedFaults(feed: unknown): string[] {
  if (!isObject(feed)) return ['not an object']
  const items = Array.isArray(feed.items) ? feed.items : []
  const ids = items.map((item) => (isObject(item) ? item.id : undefined))
  return [
    ...(feed.version === VERSION ? [] : [`version is ${feed.version}`]),
    ...(typeof feed.title === 'string' && feed.title !== '' ? [] : ['no title']),
    ...(Array.isArray(feed.items) ? [] : ['no items']),
    ...findTextFaults(feed, TEXTS_OF_FEED),
    ...findAuthorFaults(feed),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} stands twice`),
    ...items.flatMap((item, index) => findItemFaults(item).map((fault) => `items/${index}: ${fault}`)),
  ]
}

function findItemFaults(item: unknown): string[] {
  if (!isObject(item)) return ['not an object']
  return [
    ...(typeof item.id === 'string' && item.id !== '' ? [] : ['no id']),
    ...('content_html' in item || 'content_text' in item ? [] : ['neither content_html nor content_text']),
    ...findTextFaults(item, TEXTS_OF_ITEM),
    ...DATES_OF_ITEM.filter((key) => key in item && !RFC3339.test(String(item[key]))).map((key) => `${key} is no date`),
    ...('tags' in item && !isListOfTexts(item.tags) ? ['tags are no list of texts'] : []),
    ...findAuthorFaults(item),
  ]
}

/** Keys that are there and no text, and addresses that are not absolute. */
function findTextFaults(values: Values, keys: readonly string[]): string[] {
  return keys
    .filter((key) => key in values)
    .flatMap((key) => {
      const value = values[key]
      if (typeof value !== 'string' || value === '') return [`${key} is no text`]
      return key.endsWith('url') && !URL.canParse(value) ? [`${key} is not absolute`] : []
    })
}

/** An author is an object with at least one of name, url and avatar. */
function findAuthorFaults({ authors }: Values): string[] {
  if (authors === undefined) return []
  const named = (author: unknown) => isObject(author) && ['name', 'url', 'avatar'].some((key) => key in author)
  return Array.isArray(authors) && authors.every(named) ? [] : ['authors are no list of authors']
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}
