import { expect, test } from 'vitest'
import { CiteMark } from '@/components/citation/cite-mark'
import { ClaimList } from '@/components/citation/claim-list'
import { NoteList } from '@/components/citation/note-list'
import { NotePreview } from '@/components/citation/note-preview'
import { SourceArticle } from '@/components/citation/source-article'
import { numberNotes } from '@/lib/citation/number-notes'
import { loadSite } from '@/lib/site/load-site'
import { headingSlugger } from '@/lib/url/anchors'
import { htmlOf, wordsOf } from './render'

const site = loadSite({ root: 'tests/fixtures/minimal' })
const report = site.sources.get('town-2010-report')
if (!report) throw new Error('the minimal site has lost its report')
const { notes } = numberNotes([
  { source: report.id, locator: 'p. 3' },
  { source: report.id, locator: 'p. 3' },
  { source: report.id },
])
const siteNotes = notes.map((note) => ({ ...note, reference: report }))

test('a mark without its source is a link to its note, is named, and can be led back to', () => {
  expect(htmlOf(<CiteMark number="7" anchor="cite-a-1" note="note-a" />)).toBe(
    '<span id="cite-a-1" tabindex="-1" class="note-mark"><sup><a href="#note-a" aria-label="Note 7">7</a></sup></span>',
  )
})

test('a mark is a link and a button of one name; the button opens the note in short, right beside it', () => {
  const [note] = siteNotes
  if (!note) throw new Error('there is no note')
  expect(
    htmlOf(<CiteMark number={1} anchor={note.uses[1] ?? ''} note={note.anchor} preview={note} />),
  ).toMatchInlineSnapshot(
    `"<span id="cite-town-2010-report-p-3-2" tabindex="-1" class="note-mark"><sup><a href="#note-town-2010-report-p-3" aria-label="Note 1">1</a><button type="button" popoverTarget="n1.2" aria-label="Note 1">1</button></sup><span id="n1.2" popover="" role="presentation" class="preview"><span aria-hidden="true">1 Town of Exampletown, 2010</span><span>Town of Exampletown. <cite>Report of the Town</cite>. May 2010. P. 3.</span><a href="#note-town-2010-report-p-3">Note 1 in full</a><button type="button" popoverTarget="n1.2">Close</button></span></span>"`,
  )
})

test('no two previews of a page share an id, and none can be the anchor of a heading', () => {
  const html = siteNotes.map((note) =>
    note.uses
      .map((use) => htmlOf(<CiteMark number={note.number} anchor={use} note={note.anchor} preview={note} />))
      .join(''),
  )
  const ids = [...html.join('').matchAll(/ id="([^"]*)" popover=""/g)].map(([, id]) => id)
  expect(ids).toEqual(['n1.1', 'n1.2', 'n2.1'])
  for (const id of ids) expect(headingSlugger()(id ?? '')).not.toBe(id)
})

test('a preview holds only what may stand within a paragraph', () => {
  const [note] = siteNotes
  if (!note) throw new Error('there is no note')
  const tags = new Set(
    [...htmlOf(<NotePreview id="n1.1" note={note} />).matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag),
  )
  expect([...tags].sort()).toEqual(['a', 'button', 'cite', 'span'])
})

test('a comma stands between two marks, and is not read aloud', () => {
  expect(htmlOf(<CiteMark number="8" anchor="cite-b-1" note="note-b" joined={3} />)).toContain(
    '<span aria-hidden="true">,<wbr/></span>',
  )
})

test('a mark to a note in another script is escaped where it is an address, and not where it is an anchor', () => {
  const html = htmlOf(<CiteMark number="1" anchor="cite-a-σ-1" note="note-a-σ" />)
  expect(html).toContain('id="cite-a-σ-1"')
  expect(html).toContain('href="#note-a-%CF%83"')
})

test('a note gives its source and locator, and leads back to every use by a name of its own', () => {
  const html = htmlOf(<NoteList notes={siteNotes} />)
  expect(html).toContain('id="note-town-2010-report-p-3"')
  expect(html).toContain('href="#cite-town-2010-report-p-3-2" aria-label="Back to note 1, second use"')
  expect(html).toContain('aria-label="Back to note 2"')
  expect(wordsOf(<NoteList notes={siteNotes} />)).toMatchInlineSnapshot(
    `"Notes link to this Town of Exampletown. Report of the Town. May 2010. P. 3. https://town.example/report About this source · Back to the text: first, second Town of Exampletown. Report of the Town. May 2010. https://town.example/report About this source · Back to the text: ↑"`,
  )
})

test('words that a record quotes stand in the note with their speaker', () => {
  const quoted = siteNotes.map((note) => ({ ...note, quotations: [{ words: 'we are out', speaker: 'Ada Example' }] }))
  expect(wordsOf(<NoteList notes={quoted} />)).toContain('In the words of Ada Example: “we are out.”')
})

test('a page without notes has no heading for them', () => {
  expect(htmlOf(<NoteList notes={[]} />)).toBe('')
})

test('the page of a source says what of it was read, and links every claim to its sentence', () => {
  const claims = site.claims.get(report.id) ?? []
  expect(claims.length).toBeGreaterThan(3)
  const html = htmlOf(<SourceArticle source={report} claims={claims} corrections={site.corrections} />)
  for (const claim of claims) expect(html).toContain(`href="${claim.href}"`)
  const words = wordsOf(<SourceArticle source={report} claims={claims} corrections={site.corrections} />)
  expect(words).toContain('What of it was read in full')
  expect(words).toContain('Read on day not recorded')
  expect(words).toContain(`${claims.length} claims rest on it`)
  expect(words).toContain('The report was cited by the wrong page.')
})

test('a source without a link says why', () => {
  const unlinked = { ...report, URL: undefined, 'no-link': 'It was seen only in a copy.', 'title-supplied': true }
  const words = wordsOf(<SourceArticle source={unlinked} claims={[]} corrections={[]} />)
  expect(words).toContain('No link: It was seen only in a copy.')
  expect(words).toContain('[Report of the Town]')
  expect(words).toContain('Nothing on this site rests on it')
})

test('claims are grouped by page, each page once', () => {
  const html = htmlOf(<ClaimList claims={site.claims.get(report.id) ?? []} />)
  expect(html.match(/Article: /g)).toHaveLength(1)
})
