import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { CiteThis } from '@/components/citation/cite-this'
import { PageHeader } from '@/components/layout/page-header'
import { EventTimeline } from '@/components/timeline/event-timeline'
import { ThreadNav } from '@/components/timeline/thread-nav'
import { citeCollection } from '@/lib/export/cite-data'
import { listViews } from '@/lib/export/collections'
import { fillSetPage, type SetPage } from '@/lib/export/fill-set-page'
import { htmlOf } from '../components/render'
import { awkward } from './fixture-sites'

const [timeline] = listViews(awkward)
if (!timeline) throw new Error('the awkward site has lost its timeline')

const HEAD = [
  '<meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/a.css"/>',
  '<title>Timeline · Bells</title>',
  '<meta name="description" content="Everything &gt; nothing"/>',
  '<meta name="z:itemType" content="webpage"/>',
  '<meta name="citation_title" content="Timeline"/>',
  '<meta name="dcterms.modified" content="2020-01-09"/>',
  '<meta property="og:title" content="Timeline"/>',
  '<link rel="canonical" href="https://site.example/timeline"/>',
  '<link rel="alternate" type="application/atom+xml" href="/timeline.atom"/>',
  '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>',
  '<script type="application/ld+json">{"name":"Timeline"}</script>',
  '<meta name="viewport" content="width=device-width"/>',
].join('')

/** The page of the timeline as a build prints it, its head made up. */
const PAGE = `<!DOCTYPE html><html lang="en"><head>${HEAD}</head><body>${htmlOf(
  <main>
    <PageHeader title="Timeline">What was decided.</PageHeader>
    <ThreadNav threads={[{ id: 'tower', title: 'The tower', href: '/timeline/tower', count: 3 }]} />
    <EventTimeline events={awkward.timeline} />
    <CiteThis {...citeCollection(awkward, timeline)} script="/assets/cite.js" />
  </main>,
)}</body></html>`

const IDS = ['council-asks', 'great-ruling', 'markup-title']

function fill(ids: readonly string[], changes: Partial<SetPage> = {}): string {
  const filled = fillSetPage(PAGE, {
    title: 'Three &amp; no more',
    ids: new Set(ids),
    introduction: '<div>Somebody chose these.</div>',
    cite: '<section aria-labelledby="cite-this"><h2 id="cite-this">Cite this</h2>the set</section>',
    head: '<title>Three · Bells</title><meta name="citation_title" content="Three"/>',
    ...changes,
  })
  if (filled === undefined) throw new Error('the page was not taken for the timeline')
  return filled
}

const documentOf = (html: string) => parseHTML(html).document
const listed = (html: string) => [...documentOf(html).querySelectorAll('.year > li')].map(({ id }) => id)

test('only the chosen events are left, in the order of the timeline, each under its year and checked', () => {
  const filled = fill(IDS)
  expect(listed(filled)).toEqual(awkward.timeline.map(({ id }) => id).filter((id) => IDS.includes(id)))
  const { document } = parseHTML(filled)
  for (const box of document.querySelectorAll('input[name="ids"]')) expect(box.hasAttribute('checked')).toBe(true)
  expect(document.querySelectorAll('input[name="ids"]')).toHaveLength(IDS.length)
  for (const year of document.querySelectorAll('.year')) expect(year.querySelectorAll('li').length).toBeGreaterThan(0)
  expect(document.querySelector('.year')?.id).toMatch(/^y\d{4}$/)
})

test('an event is left as the timeline shows it, with what stands within it', () => {
  const within = (html: string) => documentOf(html).querySelector('[id="great-ruling"]')?.innerHTML
  expect(within(fill(IDS))?.replace(/ checked(?:="")?/, '')).toBe(within(PAGE))
  expect(within(PAGE)).toContain('Reversed by')
})

test('an id that begins another one does not choose it', () => {
  expect(listed(fill(['great']))).toEqual([])
  expect(listed(fill(['date-1']))).toEqual([])
  expect(listed(fill(['date-10']))).toEqual(['date-10'])
})

test('what is there to look through the whole timeline goes, and what makes a set stays', () => {
  const { document } = parseHTML(fill(IDS))
  const views = '[aria-label="Views of the timeline"]'
  for (const gone of ['.filters', '.density', '.shown', views, '[data-whole]', '[type="reset"]']) {
    expect(documentOf(PAGE).querySelector(gone), gone).not.toBeNull()
    expect(document.querySelector(gone), gone).toBeNull()
  }
  expect(document.querySelectorAll('form')).toHaveLength(1)
  expect(document.querySelectorAll('.set-form button[type="submit"]').length).toBeGreaterThan(0)
})

test('title, introduction and citation are those of the set, each once', () => {
  const filled = fill(IDS)
  const { document } = parseHTML(filled)
  expect([...document.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual(['Three & no more'])
  expect(document.querySelector('header')?.textContent).toContain('Somebody chose these.')
  expect(document.querySelectorAll('#cite-this')).toHaveLength(1)
  expect(document.querySelector('section[aria-labelledby="cite-this"]')?.textContent).toBe('Cite thisthe set')
  expect(filled).not.toContain('What was decided.')
})

test('the head says what the set is, keeps no word about the timeline, and asks not to be indexed', () => {
  expect(/<head>(.*)<\/head>/s.exec(fill(IDS))?.[1]).toBe(
    [
      '<meta charSet="utf-8"/>',
      '<link rel="stylesheet" href="/a.css"/>',
      '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>',
      '<meta name="viewport" content="width=device-width"/>',
      '<meta name="robots" content="noindex"/>',
      '<title>Three · Bells</title>',
      '<meta name="citation_title" content="Three"/>',
    ].join(''),
  )
})

test('without any event the list is empty, and without a citation there is no section for it', () => {
  const { document } = parseHTML(fill([], { cite: '' }))
  expect(document.querySelectorAll('.year')).toHaveLength(0)
  expect(document.querySelector('[aria-labelledby="cite-this"]')).toBeNull()
  expect(document.querySelectorAll('.set-form')).toHaveLength(1)
})

test('what is put in is put in as it is, also signs that mean something to a replacement', () => {
  const filled = fill(IDS, { title: '$& $1', introduction: '<p>$` $$</p>', head: '<meta name="x" content="$\'"/>' })
  expect(filled).toContain('<h1>$&')
  expect(filled).toContain('<p>$` $$</p>')
  expect(filled).toContain('content="$\'"')
})

test('a page that is not the timeline is not filled', () => {
  const set: SetPage = { title: '', ids: new Set(), introduction: '', cite: '', head: '' }
  for (const page of [
    '',
    '<html></html>',
    PAGE.replace('class="set-form"', 'class="form"'),
    PAGE.replace('<header class="page-head">', '<header>'),
  ])
    expect(fillSetPage(page, set)).toBeUndefined()
})
