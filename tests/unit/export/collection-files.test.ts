import { expect, onTestFinished, test, vi } from 'vitest'
import { formatSourcesFile, formatViewFile } from '@/lib/export/collection-files'
import { buildSet, listViews, sourceCollection } from '@/lib/export/collections'
import { COLLECTION_FORMATS } from '@/lib/export/file-formats'
import { parseSourcesJson } from '@/lib/export/parse-json'
import { parseSourceCsv } from '@/lib/export/source-csv'
import { idsInFile } from '../../e2e/ids-in-file'
import { awkward, minimal, withoutOrigin } from './fixture-sites'

/** Events of every standing: reversed since, on appeal with a warning, disputed. */
const CHOSEN = ['old-rule-reversed', 'great-ruling', 'disputed-three']
const ENDINGS = COLLECTION_FORMATS.map(({ ending }) => ending)
/** Files that tell of their records; the one for catalogs of data only names their addresses. */
const TELLING = ENDINGS.filter((ending) => ending !== '.jsonld')

/** The words of a file, whatever its format writes around them: folds, escapes and markup taken out. */
function wordsOf(file: string): string {
  return file
    .replace(/\r\n[ \t]/g, '')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(?:amp|#38);/g, '&')
    .replace(/[\\{}]/g, '')
    .replace(/\s+/g, ' ')
}

test.each(ENDINGS)('a file %s of a chosen set holds exactly these events', (ending) => {
  const { view } = buildSet(awkward, CHOSEN)
  expect(idsInFile(ending, formatViewFile(awkward, view, ending))).toEqual(CHOSEN.toSorted())
  const [timeline] = listViews(awkward)
  if (!timeline) throw new Error('there is no timeline')
  // A feed holds what is new, and corrections beside it.
  const most = ['.atom', '.feed.json'].includes(ending) ? 1 : awkward.timeline.length
  expect(idsInFile(ending, formatViewFile(awkward, timeline, ending)).length).toBeGreaterThanOrEqual(most)
})

test.each(TELLING)('status, warning and later history stand in the file %s', (ending) => {
  const { view } = buildSet(awkward, CHOSEN)
  const words = wordsOf(formatViewFile(awkward, view, ending))
  expect(words).toMatch(/disputed/i)
  expect(words).toMatch(/on[ -]appeal/)
  expect(words).toMatch(/not final: two appeals (?:&|and|&amp;) one complaint are open/)
  expect(words).toMatch(/Reversed by/i)
  expect(words).toContain('repeals at once')
})

test.each(ENDINGS)('the file %s has the same bytes in any year', (ending) => {
  const { view } = buildSet(awkward, CHOSEN)
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const made = ['2026-11-27T12:00:00Z', '2031-01-01T00:00:00Z'].map((now) => {
    vi.useFakeTimers({ now: new Date(now) })
    return formatViewFile(awkward, view, ending)
  })
  expect(made[0]).toBe(made[1])
})

test.each(ENDINGS)('without an origin the file %s is whole, and names no other address', (ending) => {
  const site = withoutOrigin(minimal)
  const [view] = listViews(site)
  if (!view) throw new Error('there is no view')
  const file = formatViewFile(site, view, ending)
  expect(file).toContain(ending === '.jsonld' ? '/events/town-asks' : 'The town asks to stay out')
  expect(file).not.toMatch(/undefined|\[object|site\.example|null/)
})

test.each(TELLING)('the file %s of the sources says of each what was not read', (ending) => {
  const file = formatSourcesFile(minimal, sourceCollection(minimal), ending)
  expect(file.replace(/\r\n[ \t]/g, '')).toContain('opening only')
  expect(file).toContain('Report of the Town')
})

test('the sources read back from their CSV and JSON as they were given away', () => {
  const index = sourceCollection(awkward)
  const csv = parseSourceCsv(formatSourcesFile(awkward, index, '.csv'))
  const json = parseSourcesJson(formatSourcesFile(awkward, index, '.json'))
  if ('faults' in csv || 'faults' in json) throw new Error(JSON.stringify([csv, json]))
  expect(csv.sources).toEqual(json.document.sources)
  expect(json.document.sources.map(({ id }) => id)).toEqual([...awkward.sources.keys()])
})

test('a feed of a view holds the corrections of its events, and no other', () => {
  const [timeline, ...threads] = listViews(minimal)
  if (!timeline) throw new Error('there is no timeline')
  for (const view of [timeline, ...threads])
    expect(formatViewFile(minimal, view, '.atom')).toContain('The report was cited by the wrong page.')
  const { view: other } = buildSet(minimal, ['state-answers'])
  expect(formatViewFile(minimal, other, '.atom')).not.toContain('The report was cited by the wrong page.')
  expect(formatSourcesFile(minimal, sourceCollection(minimal), '.feed.json')).toContain('cited by the wrong page')
})

test('the file for catalogs of data names every other file of the timeline', () => {
  const [timeline] = listViews(minimal)
  if (!timeline) throw new Error('there is no timeline')
  const data = formatViewFile(minimal, timeline, '.jsonld')
  for (const ending of TELLING) expect(data).toContain(`"https://site.example/timeline${ending}"`)
  const { view } = buildSet(minimal, ['town-asks'])
  expect(formatViewFile(minimal, view, '.jsonld')).toContain('"https://site.example/timeline.csv?ids=town-asks"')
})
