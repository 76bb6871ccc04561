import { cleanJson } from './clean-text'
import type { Collection, CorrectionEntry, DatedItem } from './dated-item'
import { buildFeedEntries, describeFeed, feedTitle } from './feed-entries'
import { fileAddress } from './web-address'

/**
 * A collection as a JSON Feed (version 1.1, jsonfeed.org): the entries of the Atom feed under the same ids. The tags of an
 * entry begin with `new`, `changed` or `correction`.
 */
export function formatJsonFeed(
  collection: Collection,
  items: readonly DatedItem[],
  corrections: readonly CorrectionEntry[],
): string {
  return cleanJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(collection),
    home_page_url: collection.url,
    feed_url: fileAddress(collection.url, '.feed.json'),
    description: describeFeed(collection),
    user_comment: `This is a feed: give its address to a feed reader to hear of changes. License of text and data: ${collection.license}`,
    language: collection.language,
    authors: [{ name: collection.publisher ?? collection.siteTitle, url: collection.siteUrl }],
    items: buildFeedEntries(items, corrections).map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.paragraphs.join('\n\n'),
      summary: entry.summary,
      date_published: `${entry.published}T00:00:00Z`,
      date_modified: `${entry.updated}T00:00:00Z`,
      tags: [entry.change, ...entry.tags],
    })),
  })
}
