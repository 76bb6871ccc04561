import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { CiteThis, Runs } from '@/components/citation/cite-this'
import { citeEvent, citeSet, citeSource } from '@/lib/export/cite-data'
import { buildSet } from '@/lib/export/collections'
import { awkward, eventOf, minimal, sourceOf, withoutOrigin } from '../export/fixture-sites'
import { htmlOf, wordsOf } from './render'

const event = eventOf(minimal, 'town-asks')
const data = citeEvent(minimal, event)
const documentOf = (node: Parameters<typeof htmlOf>[0]) => parseHTML(`<body>${htmlOf(node)}</body>`).document

test('"Cite this" says which version of the record is cited, and where it is found on paper', () => {
  const words = wordsOf(<CiteThis {...data} />)
  expect(words).toContain(`Short address for paper: site.example${event.short}.`)
  expect(words).toContain(`Last changed 1 January 2020, version ${event.sha256.slice(0, 8)} .`)
})

test('every line and citation stands in a place of its own that one click selects, under its name', () => {
  const [list] = documentOf(<CiteThis {...data} />).querySelectorAll('dl')
  const shown = [...(list?.querySelectorAll('dd') ?? [])]
  expect(shown.map(({ textContent }) => textContent)).toEqual(
    [...data.lines, ...data.citations].map(({ runs }) => runs.map(({ words }) => words).join('')),
  )
  for (const [index, text] of shown.entries()) {
    const { id, name } = [...data.lines, ...data.citations][index] ?? { id: '', name: '' }
    expect(text.classList.contains('copyable')).toBe(true)
    expect(text.getAttribute('data-copy')).toBe(name)
    expect(text.getAttribute('data-style')).toBe(id)
    expect(text.previousElementSibling?.textContent).toBe(name)
  }
})

test('an event is also cited as each of its sources reports it, out of the way', () => {
  const document = documentOf(<CiteThis {...data} />)
  const names = [...document.querySelectorAll('details dt')].map(({ textContent }) => textContent)
  expect(names).toEqual(data.asReported?.map(({ name }) => name))
  expect(names).toHaveLength(2)
  expect(htmlOf(<CiteThis {...citeSource(minimal, sourceOf(minimal, 'paper-2010-story'))} />)).not.toContain('<details')
})

test('every file is linked and is downloaded', () => {
  const links = [...documentOf(<CiteThis {...data} />).querySelectorAll('.cite-files a')]
  expect(links.map((link) => `${link.textContent} ${link.getAttribute('href')}`)).toEqual([
    'BibTeX /events/town-asks.bib',
    'RIS /events/town-asks.ris',
    'CSL-JSON /events/town-asks.csl.json',
    'Markdown /events/town-asks.md',
    'JSON /events/town-asks.json',
  ])
  for (const link of links) expect(link.hasAttribute('download')).toBe(true)
})

test('what only the reader can fill reads as a gap, and says in which form it is filled', () => {
  expect(
    htmlOf(
      <Runs
        runs={[
          { words: 'Read ' },
          { words: '[day you read it]', gap: 'month day, year' },
          { words: ' at ' },
          { words: '[address of this site]', gap: 'origin' },
          { words: '/events/a', italic: true },
        ]}
      />,
    ),
  ).toBe(
    'Read <span data-gap="month day, year">[day you read it]</span> at <span data-gap="origin">[address of this site]</span><i>/events/a</i>',
  )
})

test('without a public origin the short address has a gap too', () => {
  const site = withoutOrigin(minimal)
  expect(wordsOf(<CiteThis {...citeEvent(site, event)} />)).toContain(
    `Short address for paper: [address of this site]${event.short}.`,
  )
})

test('a page without a short address does not speak of one, and the script is asked for only where it is given', () => {
  const { view } = buildSet(minimal, ['town-asks'])
  expect(wordsOf(<CiteThis {...citeSet(minimal, view)} />)).not.toContain('Short address')
  expect(htmlOf(<CiteThis {...data} />)).not.toContain('<script')
  expect(htmlOf(<CiteThis {...data} script="/assets/cite.js" />)).toContain('/assets/cite.js')
})

test('hostile titles are words on the page, and no markup', () => {
  const html = htmlOf(<CiteThis {...citeEvent(awkward, eventOf(awkward, 'markup-title'))} />)
  expect(html).not.toContain('<script')
  expect(html).toContain('&lt;script&gt;')
})

test('no id occurs twice, and the section is named by its heading', () => {
  const document = documentOf(<CiteThis {...citeEvent(awkward, eventOf(awkward, 'great-ruling'))} />)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids).toEqual(['cite-this'])
  expect(document.querySelector('section')?.getAttribute('aria-labelledby')).toBe('cite-this')
})
