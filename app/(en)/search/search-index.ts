import { readShell } from '@/app/shell'
import { getSite } from '@/app/site'
import { buildSearchIndex, type SearchIndex } from '@/lib/search/build-search-index'
import { formatSearchIndex } from '@/lib/search/format-search-index'
import { type PackedDocuments, unpackDocuments } from '@/lib/search/pack-documents'
import type { Site } from '@/lib/site/site'

// One index per process, as app/site.ts keeps one site.
const shared = globalThis as { __search?: { of: Site | 'build'; index: SearchIndex } }

/**
 * The index of the site: built at the first search, in development again when the content has changed. A published site
 * searches the documents of its own build, so that what is found is there, even if the content has been edited since.
 */
export function getSearchIndex(): SearchIndex {
  if (shared.__search?.of === 'build') return shared.__search.index
  const saved = readShell('search-index.json')
  const of = saved === undefined ? getSite() : 'build'
  if (shared.__search?.of !== of) {
    const packed = JSON.parse(saved ?? formatSearchIndex(getSite()).text) as PackedDocuments
    shared.__search = { of, index: buildSearchIndex(unpackDocuments(packed)) }
  }
  return shared.__search.index
}
