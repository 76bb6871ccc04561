import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { buildSearchIndex } from '@/lib/search/build-search-index'
import { formatFault, formatResults, SHOWN_HITS } from '@/lib/search/format-results'
import type { SearchDocument } from '@/lib/search/search-document'
import { MOST_HITS, searchDocuments } from '@/lib/search/search-documents'

const DOCUMENTS: SearchDocument[] = [
  { kind: 'term', title: 'detainer', href: '/glossary#detainer', names: ['Form I-247'], text: ['A form for a hold.'] },
  { kind: 'person', title: 'Ada <b>Example</b>', href: '/people#ada"x', text: ['clerk & “sheriff”'] },
  ...Array.from(
    { length: 60 },
    (_, number): SearchDocument => ({
      kind: 'source',
      title: `Paper ${number}`,
      href: `/sources/${number}`,
      detail: 'News',
    }),
  ),
]
const index = buildSearchIndex(DOCUMENTS)
const format = (typed: string) => formatResults(searchDocuments(index, typed))
const headingOf = (html: string) => /<h2[^>]*>(.*?)<\/h2>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '')

test('a result is a link with its line, its other names and its sentence, what was found being marked', () => {
  expect(format('I-247')).toMatchInlineSnapshot(`
    "<h2 tabindex="-1">1 result for “<bdi>I-247</bdi>”</h2>

    <section aria-labelledby="results-term">
    <h3 id="results-term">Glossary <span class="detail">1</span></h3>
    <ul><li><a href="/glossary#detainer"><bdi>detainer</bdi></a> <span class="detail">Also: <bdi>Form <mark>I-247</mark></bdi></span><p><bdi>A form for a hold.</bdi></p></li>
    </ul>
    </section>
    "
  `)
})

test('the heading states how many there are, in one and in many', () => {
  expect(headingOf(format('detainer'))).toBe('1 result for “detainer”')
  expect(headingOf(format('paper'))).toBe('60 results for “paper”')
})

test('the first of a kind are shown, the next folded, the last counted', () => {
  const html = format('paper')
  const [open = '', folded = ''] = html.split('<details>')
  expect(open.match(/<li>/g)).toHaveLength(SHOWN_HITS)
  expect(folded.match(/<li>/g)).toHaveLength(MOST_HITS - SHOWN_HITS)
  expect(folded).toContain(`<summary>${60 - SHOWN_HITS} more</summary>`)
  expect(folded).toContain(`And ${60 - MOST_HITS} that match less well.`)
})

test('several kinds get links to each, with counts', () => {
  expect(format('form example')).toContain('No page has all of these words.')
  expect(format('form example')).toContain('<a href="#results-term">Glossary</a> 1')
})

test('what authors wrote is escaped', () => {
  const html = format('example')
  expect(html).toContain('href="/people#ada&quot;x"')
  expect(html).toContain('Ada &lt;b&gt;<mark>Example</mark>&lt;/b&gt;')
  expect(html).toContain('clerk &amp; “sheriff”')
})

test.each([
  '"><script>alert(1)</script>',
  "'onfocus=alert(1)",
  '</title><script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  '$&$1',
])('what a reader typed is escaped: %s', (typed) => {
  const html = format(`${typed} paper`)
  expect(html).not.toMatch(/<(script|img|title|b)\b/)
  expect(html).toContain(
    typed
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;'),
  )
})

test('nothing found, nothing typed and nothing to look for are answered with ways on', () => {
  expect(headingOf(format('zzzz'))).toBe('No page matches “zzzz”')
  expect(headingOf(format(''))).toBe('What are you looking for?')
  expect(headingOf(format('?!'))).toBe('“?!” holds no word and no number')
  for (const html of [format('zzzz'), format(''), format('?!'), formatFault()])
    for (const path of ['/timeline', '/glossary', '/sources']) expect(html).toContain(`href="${path}"`)
})

test('a name that nothing matches gets names like it, each with its kind', () => {
  expect(format('Exampeller')).toContain('<p>Did you mean:</p>\n<ul><li><a href="/people#ada&quot;x">')
})

test('a misspelling is named with what was shown instead', () => {
  expect(format('detaner')).toContain('“<bdi>detaner</bdi>” is on no page. Shown instead: “<bdi>detainer</bdi>”.')
})

test('a long query is told how much of it was used', () => {
  expect(format('paper '.repeat(350))).toContain('The query was long. Only its start was used')
})

test('every answer is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: ['html5'],
    rules: { 'heading-level': 'off' },
  })
  for (const typed of ['paper', 'form example', 'detaner', 'zzzz', '', '"><x', 'Exampeller', 'paper '.repeat(350)]) {
    const { results } = await validator.validateString(format(typed))
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${typed}: ${message}`))).toEqual([])
  }
})
