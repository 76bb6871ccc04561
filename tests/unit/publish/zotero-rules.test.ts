import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { readAsZotero } from '../../e2e/zotero-rules'

function read(head: string, body = '') {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
  return readAsZotero(document, 'https://post.example/page')
}

const TITLE = '<meta name="citation_title" content="The day in Exampletown"/>'

test('a title for citations alone makes a journal article', () => {
  expect(read(TITLE)).toMatchObject({ itemType: 'journalArticle', title: 'The day in Exampletown' })
  expect(read(`${TITLE}<meta property="og:type" content="article"/>`).itemType).toBe('journalArticle')
})

test('the type that a page names goes before every guess, but not before the name of a journal', () => {
  const page = `${TITLE}<meta name="z:itemType" content="webpage"/>`
  expect(read(page).itemType).toBe('webpage')
  expect(read(`${page}<meta name="citation_journal_title" content="The Example Post"/>`).itemType).toBe(
    'journalArticle',
  )
  expect(read(`${TITLE}<meta name="z:itemType" content="no such type"/>`).itemType).toBe('journalArticle')
})

test('a page without tags has its own title, the first time of its text and its canonical address', () => {
  expect(
    read(
      '<title>The day · The Example Post</title><link rel="canonical" href="https://post.example/day"/>',
      '<time datetime="2010-06-08">June 8</time>',
    ),
  ).toMatchObject({
    itemType: undefined,
    title: 'The day · The Example Post',
    date: '2010-06-08',
    url: 'https://post.example/day',
    creators: [],
  })
})

test('the name of the site goes from the end of a title after a bar, not after a middle dot', () => {
  const site = '<meta property="og:site_name" content="The Example (Post)?"/>'
  expect(read(`<title>The day | The Example (Post)?</title>${site}`).title).toBe('The day')
  expect(read(`<title>The day · The Example (Post)?</title>${site}`).title).toBe('The day · The Example (Post)?')
})

test('the date for citations goes before the day of first publication, and that before the first time of the text', () => {
  const published = '<meta property="article:published_time" content="2011-01-02"/>'
  const text = '<time datetime="2010-06-08">June 8</time>'
  expect(read(`${published}<meta name="citation_publication_date" content="2012/03/04"/>`, text).date).toBe(
    '2012/03/04',
  )
  expect(read(published, text).date).toBe('2011-01-02')
})

test('the last word of an author is a family name, unless a comma says where it ends', () => {
  const author = (content: string) => read(`<meta name="citation_author" content="${content}"/>`).creators
  expect(author('Exampletown History Project')).toEqual([{ firstName: 'Exampletown History', lastName: 'Project' }])
  expect(author('Exampletown History Project,')).toEqual([{ lastName: 'Exampletown History Project' }])
  expect(author('Writer, Wanda')).toEqual([{ lastName: 'Writer', firstName: 'Wanda' }])
  expect(author('Wanda Writer, Rita Reporter')).toHaveLength(2)
})
