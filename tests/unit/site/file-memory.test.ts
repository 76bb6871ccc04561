import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { FileMemory } from '@/lib/site/file-memory'
import { loadContent } from '@/lib/site/load-content'
import { loadSite } from '@/lib/site/load-site'

const MINIMAL = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/minimal')

function copyOfMinimal(): string {
  const root = mkdtempSync(join(tmpdir(), 'file-memory-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync(MINIMAL, root, { recursive: true })
  return root
}

test('with a memory every load gives what a load without one gives, whatever was edited between', () => {
  const root = copyOfMinimal()
  const memory: FileMemory = new Map()
  const change = (path: string, from: string, to: string) => () => {
    const text = readFileSync(join(root, path), 'utf8')
    if (!text.includes(from)) throw new Error(`the fixture no longer has "${from}"`)
    writeFileSync(join(root, path), text.replace(from, to))
  }
  const edits: [what: string, edit: () => void][] = [
    ['nothing', () => {}],
    ['a text', change('articles/how-it-works.mdx', 'people think', 'many people think')],
    ['a record', change('events/town-asks.yaml', 'title: The town asks', 'title: The city asks')],
    ['an entry of a list', change('people.yaml', 'Ada Example', 'Ada Sample')],
    ['settings', change('site.yaml', 'A Small Site', 'A Smaller Site')],
    ['the data of a figure', change('figures/steps.csv', '1,Jail', '1,Prison')],
    ['a mistake', change('sources/paper-2010-story.yaml', 'type: article-newspaper', 'type: nonsense')],
    ['nothing after a mistake', () => {}],
    ['the mistake mended', change('sources/paper-2010-story.yaml', 'type: nonsense', 'type: article-newspaper')],
    ['a list that cannot be read', change('places.yaml', '- id: exampletown', '{')],
    ['a file renamed', () => renameSync(join(root, 'cases/exampletown.mdx'), join(root, 'cases/sampletown.mdx'))],
    ['a file deleted', () => rmSync(join(root, 'events/state-answers.yaml'))],
  ]
  for (const [what, edit] of edits) {
    edit()
    expect(loadSite({ root, lenient: true, memory }), what).toEqual(loadSite({ root, lenient: true }))
  }
  expect([...memory.keys()].some((path) => path.endsWith('state-answers.yaml'))).toBe(false)
})

test('only a file whose text has changed is read into new records', () => {
  const root = copyOfMinimal()
  const memory: FileMemory = new Map()
  const before = loadContent(root, 'content', memory).content
  const path = join(root, 'events/town-asks.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('status: confirmed', 'status: reported'))
  const after = loadContent(root, 'content', memory).content
  const same = after.events.map((event, index) => [event.id, event === before.events[index]])
  expect(same).toEqual([
    ['state-answers', true],
    ['town-asks', false],
  ])
  expect(after.pieces.every((piece, index) => piece === before.pieces[index])).toBe(true)
})
