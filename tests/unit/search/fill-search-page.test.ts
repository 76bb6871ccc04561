import { expect, test } from 'vitest'
import { fillSearchPage, formatBareSearchPage } from '@/lib/search/fill-search-page'

const PAGE =
  '<!DOCTYPE html><html><head><title>Search · Site</title><link rel="preload" as="script" href="/x.js"/><link rel="stylesheet" href="/a.css"/><link rel="canonical" href="https://site.example/search"/></head><body><form action="/search"><input id="query" type="search" maxLength="200" name="q"/></form><div id="results" data-index="/assets/search-index.0123456789.json" class="search-results"><p>Results appear here.</p></div><h2>More</h2><script type="module" src="/assets/search.0123456789.js"></script><script>self.x=1</script></body></html>'

const fill = (text: string, results = '<h2>Found</h2>', page = PAGE) => fillSearchPage(page, { text, results })

test('the page of an answer holds the results, the query in its title and field, and no script', () => {
  expect(fill('sheriff')).toBe(
    '<!DOCTYPE html><html><head><title>sheriff – Search · Site</title><link rel="stylesheet" href="/a.css"/><meta name="robots" content="noindex"/></head><body><form action="/search"><input id="query" type="search" maxLength="200" name="q" value="sheriff"/></form><div id="results" class="search-results"><h2>Found</h2></div><h2>More</h2></body></html>',
  )
})

test.each(['"><script>alert(1)</script>', '</title><script>', "$& $1 $` $' $$", '</head>', '<input name="q">'])(
  'a query stays a text in title and field: %s',
  (text) => {
    const escaped = text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;')
    const page = fill(text) ?? ''
    expect(page).toContain(`<title>${escaped} – Search · Site</title>`)
    expect(page).toContain(`name="q" value="${escaped}"/>`)
    expect(page).not.toContain('<script')
    expect(page.split('</head>')).toHaveLength(2)
    expect(formatBareSearchPage({ text, results: '' })).toContain(`<title>${escaped} – Search</title>`)
  },
)

test('dollar signs in results stay as they are', () => {
  expect(fill('x', '<p>$& $1</p>')).toContain('<p>$& $1</p></div>')
})

test('an empty query leaves the title as it is', () => {
  expect(fill('')).toContain('<title>Search · Site</title>')
})

test('a value that the field had before is replaced', () => {
  expect(fill('new', '', PAGE.replace('name="q"', 'name="q" value="old"'))).toContain('name="q" value="new"/>')
})

test('a page that is not the search page is not filled', () => {
  expect(fill('x', '', '<html><body>There is no page at this address</body></html>')).toBeUndefined()
  expect(fill('x', '', PAGE.replace('id="results"', 'id="other"'))).toBeUndefined()
})
