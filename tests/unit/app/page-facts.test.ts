import { expect, test } from 'vitest'
import { viewFacts } from '@/app/page-facts'
import { buildSet, listViews } from '@/lib/export/collections'
import { COLLECTION_FORMATS } from '@/lib/export/file-formats'
import type { JsonLd } from '@/lib/export/format-json-ld'
import { minimal } from '../export/fixture-sites'

/** The addresses of the files that the head of a page tells catalogs of data of. */
function filesIn(jsonLd: JsonLd | undefined): unknown[] {
  const files = jsonLd?.distribution
  return Array.isArray(files) ? files.map(({ contentUrl }) => contentUrl) : []
}

test('the head of a view and of a chosen set names files that are there', () => {
  const endings = COLLECTION_FORMATS.map(({ ending }) => ending).filter((ending) => ending !== '.jsonld')
  const [timeline] = listViews(minimal)
  if (!timeline) throw new Error('there is no timeline')
  expect(filesIn(viewFacts(minimal, timeline).jsonLd)).toEqual(
    endings.map((ending) => `https://site.example/timeline${ending}`),
  )
  expect(filesIn(viewFacts(minimal, buildSet(minimal, ['town-asks']).view).jsonLd)).toEqual(
    endings.map((ending) => `https://site.example/timeline${ending}?ids=town-asks`),
  )
})
