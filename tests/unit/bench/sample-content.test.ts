import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadSite } from '@/lib/site/load-site'
import { editArticle, toPlainMarkdown } from '@/scripts/bench/sample-article'
import { articlesAlone, type SampleSize, sampleSize, writeSampleContent } from '@/scripts/bench/write-sample-content'

function sampleOf(size: SampleSize): { root: string; articles: string[] } {
  const root = mkdtempSync(join(tmpdir(), 'sample-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return { root, articles: writeSampleContent(root, size) }
}

function textsOf(root: string): [string, string][] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .sort()
    .map((path) => [path, readFileSync(join(root, path), 'utf8')])
}

test('the sample obeys every rule, whatever its size, and holds what it was asked for', { timeout: 60_000 }, () => {
  for (const size of [sampleSize(1), sampleSize(7), articlesAlone(1), articlesAlone(12)]) {
    // Throws with the list of problems if there is one.
    const site = loadSite({ root: sampleOf(size).root })
    const articles = site.pieces.filter(({ kind }) => kind === 'article')
    expect([articles.length, site.timeline.length, site.sources.size]).toEqual([
      size.articles,
      size.events,
      size.sources,
    ])
  }
})

test('an article has about 1,200 words, 12 notes and its ten events', { timeout: 60_000 }, () => {
  const site = loadSite({ root: sampleOf(sampleSize(3)).root })
  for (const article of site.pieces.filter(({ kind }) => kind === 'article')) {
    expect(Math.abs(article.words - 1200)).toBeLessThan(100)
    expect(article.notes).toHaveLength(12)
    expect(article.events).toHaveLength(10)
  }
})

test('the same size gives the same bytes', () => {
  expect(textsOf(sampleOf(sampleSize(2)).root)).toEqual(textsOf(sampleOf(sampleSize(2)).root))
})

test('an edit changes one sentence, and can be made again', () => {
  const [path = ''] = sampleOf(sampleSize(1)).articles
  const text = readFileSync(path, 'utf8')
  const edited = editArticle(text, 'apple')
  expect(edited).toContain('Edition apple of this text stands here.')
  expect(editArticle(edited, 'one')).toBe(text)
})

test('as plain Markdown an article keeps its words and notes and loses what other sites do not know', () => {
  const [path = ''] = sampleOf(sampleSize(1)).articles
  const text = readFileSync(path, 'utf8')
  const plain = toPlainMarkdown(text)
  expect(plain).not.toMatch(/<[A-Z/]|\[@|\]\((event|person|place|term):/)
  expect(plain.match(/^\[\^\d+\]: /gm)).toHaveLength(12)
  expect(Math.abs(plain.split(/\s+/).length - text.split(/\s+/).length)).toBeLessThan(100)
})
