import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parseRis } from '@/lib/citation/formats/parse-ris'
import { formatViewFile } from '@/lib/export/collection-files'
import { listViews } from '@/lib/export/collections'
import { parseEventJson } from '@/lib/export/parse-json'
import { listRecordFiles } from '@/lib/export/record-files'
import { loadSite } from '@/lib/site/load-site'
import type { Site } from '@/lib/site/site'
import { awkward, minimal } from './fixture-sites'

const NO_VIEWS: ReadonlySet<string> = new Set()

function fileOf(site: Site, path: string): string {
  const file = listRecordFiles(site, NO_VIEWS).find((one) => one.path === path)
  if (!file) throw new Error(`there is no file ${path}`)
  return file.text()
}

test('every event, source, article, case and standing page has its files; the start and the views have none here', () => {
  const paths = listRecordFiles(minimal, NO_VIEWS).map(({ path }) => path)
  expect(paths.filter((path) => path.startsWith('/events/town-asks'))).toEqual(
    ['.bib', '.ris', '.csl.json', '.md', '.json'].map((ending) => `/events/town-asks${ending}`),
  )
  const records = minimal.timeline.length * 5 + minimal.sources.size * 4
  // Of the pieces the start is none.
  expect(paths).toHaveLength(records + (minimal.pieces.length - 1) * 4)
  expect(new Set(paths).size).toBe(paths.length)
  const views = new Set(listViews(awkward).map(({ path }) => path))
  expect(listRecordFiles(awkward, views).some(({ path }) => path.startsWith('/statements'))).toBe(false)
  expect(listRecordFiles(awkward, NO_VIEWS).some(({ path }) => path === '/statements.md')).toBe(true)
})

test('status, warning and later history stand in every file of an event', () => {
  for (const ending of ['.bib', '.ris', '.csl.json', '.md', '.json']) {
    const words = fileOf(awkward, `/events/great-ruling${ending}`)
      .replace(/\\(?=[&_])/g, '')
      .replace(/\s+/g, ' ')
    expect(words, ending).toMatch(/on[ -]appeal/)
    expect(words, ending).toContain('This ruling is not final: two appeals & one complaint are open.')
    expect(words, ending).toContain('A law undoes the great ruling')
    expect(words, ending).toContain('Reversed by')
  }
})

test('what of a source was not read stands in every file of it', () => {
  for (const ending of ['.bib', '.ris', '.csl.json', '.md'])
    expect(fileOf(minimal, `/sources/paper-2010-story${ending}`), ending).toContain('opening only')
})

test('the file of an event has its ready citations and lines', () => {
  const read = parseEventJson(fileOf(minimal, '/events/town-asks.json'))
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  const { event, citations, flyer, slide } = read.document
  expect(event.id).toBe('town-asks')
  expect(citations.map(({ style }) => style)).toContain('apa')
  expect(flyer.text).toMatch(/^The town asks to stay out, 18 May 2010 \(confirmed\)\. More: site\.example\/e\/....$/)
  expect(slide.text).toContain('Source: A Small Site')
  const apa = citations.find(({ style }) => style === 'apa')
  expect(apa?.html).toContain('<i>The town asks to stay out</i>')
  expect(apa?.html.replace(/<\/?i>/g, '')).toBe(apa?.text)
})

test('a hostile headline breaks no file of its event', () => {
  const path = '/events/markup-title'
  const title = awkward.events.get('markup-title')?.title ?? ''
  expect((JSON.parse(fileOf(awkward, `${path}.csl.json`)) as { title: string }[])[0]?.title).toBe(title)
  expect(parseRis(fileOf(awkward, `${path}.ris`))).toMatchObject({
    faults: [],
    records: [{ type: expect.any(String) }],
  })
  expect(parseRis(fileOf(awkward, `${path}.ris`)).records[0]?.fields.get('TI')).toEqual([title])
  const html = JSON.parse(fileOf(awkward, `${path}.json`)) as { citations: { html: string }[]; flyer: { html: string } }
  for (const ready of [...html.citations, html.flyer]) expect(ready.html.replace(/<\/?i>/g, '')).not.toMatch(/<[a-z/]/i)
})

/** The minimal site with one of its files changed. */
function changedSite(file: string, from: string, to: string): Site {
  const root = mkdtempSync(join(tmpdir(), 'files-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync('tests/fixtures/minimal', root, { recursive: true })
  const text = readFileSync(join(root, file), 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  writeFileSync(join(root, file), text.replace(from, to))
  return loadSite({ root })
}

const VERSION = /[Vv]ersion:? ([0-9a-f]{8})/

test('the version in the files of a record and of its views changes with what the record says, and with nothing else', () => {
  const versions = (site: Site) =>
    [
      fileOf(site, '/events/town-asks.md'),
      fileOf(site, '/events/town-asks.csl.json'),
      ...listViews(site).map((view) => formatViewFile(site, view, '.md')),
      fileOf(site, '/events/state-answers.md'),
      fileOf(site, '/cases/exampletown.md'),
      fileOf(site, '/sources/town-2010-report.md'),
    ].map((text) => VERSION.exec(text)?.[1])
  const before = versions(minimal)
  for (const version of before) expect(version).toMatch(/^[0-9a-f]{8}$/)
  const event = 'events/town-asks.yaml'
  const after = versions(changedSite(event, 'asked to stay out', 'begged to stay out'))
  for (const index of [0, 1, 2, 3]) expect(after[index]).not.toBe(before[index])
  expect(after.slice(4)).toEqual(before.slice(4))
  for (const [from, to] of [
    ['kind: request\n', '# A remark.\nkind: "request"\n'],
    ['checked: "2020-01-01"', 'checked: "2020-06-01"'],
  ] as const)
    expect(versions(changedSite(event, from, to))).toEqual(before)
})
