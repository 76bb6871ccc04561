import { createHash } from 'node:crypto'
import type { Site } from '../site/site'
import { pathOf } from '../url/paths'
import { buildSearchDocuments } from './build-search-documents'
import { type PackedDocuments, packCounties } from './pack-documents'

/**
 * The file that a copy without a server searches: the documents as JSON, from which the browser builds the index with the
 * same code as the server. The path holds the first 10 digits of the text's SHA-256. The same site gives the same bytes.
 */
export function formatSearchIndex(site: Site): { path: string; text: string } {
  const text = JSON.stringify({
    documents: buildSearchDocuments(site),
    counties: packCounties(site.rollout, (id) => pathOf('state', id)),
  } satisfies PackedDocuments)
  return { path: `/assets/search-index.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`, text }
}
