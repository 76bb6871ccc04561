// The search in a copy of the site that no server answers for: with one, this script finds nothing to do.
import { buildSearchIndex } from '@/lib/search/build-search-index'
import { RESULTS_ID } from '@/lib/search/fill-search-page'
import { formatFault, formatResults } from '@/lib/search/format-results'
import { unpackDocuments } from '@/lib/search/pack-documents'
import { searchDocuments } from '@/lib/search/search-documents'

const place = document.getElementById(RESULTS_ID)
const address = place?.dataset.index
const typed = new URLSearchParams(location.search).get('q')

if (place && address && typed?.trim()) answer(place, address, typed)

async function answer(place: HTMLElement, address: string, typed: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[name=q]')
  if (field) field.value = typed
  place.textContent = 'Searching…'
  let results: string
  try {
    const response = await fetch(address)
    if (!response.ok) throw new Error(String(response.status))
    const found = searchDocuments(buildSearchIndex(unpackDocuments(await response.json())), typed)
    results = formatResults(found)
    if (field) field.value = found.query.text
    document.title = `${found.query.text} – ${document.title}`
  } catch {
    results = formatFault()
  }
  place.innerHTML = results
  // The heading says how many there are; to move there reads it out. A reader who has begun to type stays where they are.
  if (document.activeElement === document.body) place.querySelector('h2')?.focus({ preventScroll: true })
}
